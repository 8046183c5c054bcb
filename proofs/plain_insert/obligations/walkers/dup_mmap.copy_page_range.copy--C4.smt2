; plain_insert, scenario walkers, every size: dup_mmap.copy_page_range.copy × C4
; C4 is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun revoked () Bool)
; invariant: C4
(assert (or (not revoked) (and (forall ((a308 Vma)) (= Pte.none (pte.parent a308))) (forall ((a309 Vma)) (= Pte.none (pte.child a309))))))
; not so: C4
(assert (not (or (not revoked) (and (forall ((a308 Vma)) (= (pte.parent a308) Pte.none)) (forall ((a309 Vma)) (ite (= a309 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.none) (= (pte.child a309) Pte.none)))))))
(check-sat)
