; two_pass, scenario walkers, every size: dup_mmap.copy_page_range.copy#2 × C3
; C3 is preserved by the action dup_mmap.copy_page_range.copy#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun freed () Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun v90 () Vma)
; invariant: C3
(assert (or (not freed) (and (forall ((a521 Vma)) (= Pte.none (pte.parent a521))) (forall ((a522 Vma)) (= Pte.none (pte.child a522))))))
; not so: C3
(assert (not (or (not freed) (and (forall ((a521 Vma)) (= (pte.parent a521) Pte.none)) (forall ((a522 Vma)) (ite (= v90 a522) (= (pte.parent v90) Pte.none) (= (pte.child a522) Pte.none)))))))
(check-sat)
