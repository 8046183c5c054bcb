; baseline, scenario walkers, every size: dup_mmap.dup#3 × filled_so_far
; filled_so_far is preserved by the action dup_mmap.dup#3 (consecution); unsat says so
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
(declare-fun pte.child (Vma) Pte)
(declare-fun v33 () Vma)
; axiom: Vma: transitive
(assert (forall ((v396 Vma) (v397 Vma) (v398 Vma)) (or (not (|Vma.<| v396 v397)) (not (|Vma.<| v397 v398)) (|Vma.<| v396 v398))))
; invariant: filled_so_far
(assert (forall ((u512 Vma)) (or (= Pte.none (pte.child u512)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u512 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u512 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|)))))
; guard: for v: one more
(assert (and (|Vma.<| dup_mmap.v.Vma v33) (forall ((v34 Vma)) (or (not (|Vma.<| dup_mmap.v.Vma v34)) (not (|Vma.<| v34 v33))))))
; not so: filled_so_far
(assert (not (forall ((u512 Vma)) (or (= (pte.child u512) Pte.none) (|Vma.<| u512 v33)))))
(check-sat)
