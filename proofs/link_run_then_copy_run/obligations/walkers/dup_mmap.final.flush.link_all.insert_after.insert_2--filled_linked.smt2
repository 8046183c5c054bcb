; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.link_all.insert_after.insert#2 × filled_linked
; filled_linked is preserved by the action dup_mmap.final.flush.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w117 () Vma)
; invariant: filled_linked
(assert (and (forall ((a867 Vma)) (or (= Pte.none (pte.parent a867)) (i_mmap.parent a867))) (forall ((a868 Vma)) (or (= Pte.none (pte.child a868)) (i_mmap.child a868)))))
; not so: filled_linked
(assert (not (forall ((a868 Vma)) (or (= (pte.child a868) Pte.none) (i_mmap.child a868) (= w117 a868)))))
(check-sat)
