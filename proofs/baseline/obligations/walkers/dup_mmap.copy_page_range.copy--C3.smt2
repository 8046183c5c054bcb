; baseline, scenario walkers, every size: dup_mmap.copy_page_range.copy × C3
; C3 is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun freed () Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: C3
(assert (or (not freed) (and (forall ((a306 Vma)) (= Pte.none (pte.parent a306))) (forall ((a307 Vma)) (= Pte.none (pte.child a307))))))
; not so: C3
(assert (not (or (not freed) (and (forall ((a306 Vma)) (= (pte.parent a306) Pte.none)) (forall ((a307 Vma)) (ite (= a307 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.none) (= (pte.child a307) Pte.none)))))))
(check-sat)
