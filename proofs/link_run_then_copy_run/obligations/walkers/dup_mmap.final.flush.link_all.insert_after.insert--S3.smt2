; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.link_all.insert_after.insert × S3
; S3 is preserved by the action dup_mmap.final.flush.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w111 () Vma)
; invariant: child_after_parent
(assert (forall ((v866 Vma)) (or (not (i_mmap.child v866)) (i_mmap.before.parent.child v866 v866))))
; not so: S3
(assert (not (forall ((v628 Vma)) (or (not (needs_copy v628)) (not (or (i_mmap.child v628) (= w111 v628))) (and (= w111 v628) (or (i_mmap.before.parent.parent v628 w111) (= w111 v628))) (and (not (= w111 v628)) (i_mmap.before.parent.child v628 v628))))))
(check-sat)
