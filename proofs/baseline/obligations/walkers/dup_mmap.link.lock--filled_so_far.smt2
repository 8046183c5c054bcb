; baseline, scenario walkers, every size: dup_mmap.link.lock × filled_so_far
; filled_so_far is preserved by the action dup_mmap.link.lock (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.link.lock|) (|points of dup_mmap.link.insert_after.insert|) (|points of dup_mmap.link.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: filled_linked
(assert (and (forall ((a477 Vma)) (or (= Pte.none (pte.parent a477)) (i_mmap.parent a477))) (forall ((a478 Vma)) (or (= Pte.none (pte.child a478)) (i_mmap.child a478)))))
; invariant: linked_so_far
(assert (forall ((u511 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u511 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u511 dup_mmap.v.Vma) (not (= dup_mmap.pc |points of dup_mmap.link.lock|)) (not (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|)))) (i_mmap.child u511))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.link.lock|))
; not so: filled_so_far
(assert (not (forall ((u512 Vma)) (or (= (pte.child u512) Pte.none) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u512 dup_mmap.v.Vma))))))
(check-sat)
