; plain_insert, scenario walkers, every size: dup_mmap.dup × filled_so_far
; filled_so_far is preserved by the action dup_mmap.dup (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.lock|) (|points of dup_mmap.insert|) (|points of dup_mmap.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun pte.child (Vma) Pte)
(declare-fun v27 () Vma)
; invariant: dup_mmap: inside the loop over v
(assert (= (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: filled_so_far
(assert (forall ((u512 Vma)) (or (= Pte.none (pte.child u512)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u512 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u512 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: filled_so_far
(assert (not (forall ((u512 Vma)) (or (= (pte.child u512) Pte.none) (|Vma.<| u512 v27)))))
(check-sat)
