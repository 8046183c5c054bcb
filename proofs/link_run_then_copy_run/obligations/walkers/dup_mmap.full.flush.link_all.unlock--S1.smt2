; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.link_all.unlock × S1
; S1 is preserved by the action dup_mmap.full.flush.link_all.unlock (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: filled_linked
(assert (and (forall ((a867 Vma)) (or (= Pte.none (pte.parent a867)) (i_mmap.parent a867))) (forall ((a868 Vma)) (or (= Pte.none (pte.child a868)) (i_mmap.child a868)))))
; not so: S1
(assert (not (and (forall ((a625 Vma)) (or (= (pte.parent a625) Pte.none) (i_mmap.parent a625))) (forall ((a626 Vma)) (or (= (pte.child a626) Pte.none) (i_mmap.child a626))))))
(check-sat)
