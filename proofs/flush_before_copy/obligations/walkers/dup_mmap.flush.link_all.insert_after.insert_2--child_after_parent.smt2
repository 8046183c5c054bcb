; flush_before_copy, scenario walkers, every size: dup_mmap.flush.link_all.insert_after.insert#2 × child_after_parent
; child_after_parent is preserved by the action dup_mmap.flush.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun w150 () Vma)
; invariant: child_after_parent
(assert (forall ((v857 Vma)) (or (not (i_mmap.child v857)) (i_mmap.before.parent.child v857 v857))))
; not so: child_after_parent
(assert (not (forall ((v857 Vma)) (or (not (or (i_mmap.child v857) (= w150 v857))) (and (= w150 v857) (or (i_mmap.before.parent.parent v857 w150) (= w150 v857))) (and (not (= w150 v857)) (i_mmap.before.parent.child v857 v857))))))
(check-sat)
