; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.link_all.insert_after.insert#2 × S3
; S3 is preserved by the action dup_mmap.full.flush.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w105 () Vma)
; invariant: child_after_parent
(assert (forall ((v866 Vma)) (or (not (i_mmap.child v866)) (i_mmap.before.parent.child v866 v866))))
; not so: S3
(assert (not (forall ((v628 Vma)) (or (not (needs_copy v628)) (not (or (i_mmap.child v628) (= w105 v628))) (and (= w105 v628) (or (i_mmap.before.parent.parent v628 w105) (= w105 v628))) (and (not (= w105 v628)) (i_mmap.before.parent.child v628 v628))))))
(check-sat)
