; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.link_all.insert_after.insert × child_after_parent
; child_after_parent is preserved by the action dup_mmap.final.flush.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun w111 () Vma)
; invariant: child_after_parent
(assert (forall ((v866 Vma)) (or (not (i_mmap.child v866)) (i_mmap.before.parent.child v866 v866))))
; not so: child_after_parent
(assert (not (forall ((v866 Vma)) (or (not (or (i_mmap.child v866) (= w111 v866))) (and (= w111 v866) (or (i_mmap.before.parent.parent v866 w111) (= w111 v866))) (and (not (= w111 v866)) (i_mmap.before.parent.child v866 v866))))))
(check-sat)
