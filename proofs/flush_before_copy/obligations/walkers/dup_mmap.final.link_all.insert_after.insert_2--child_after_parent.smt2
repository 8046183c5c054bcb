; flush_before_copy, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert#2 × child_after_parent
; child_after_parent is preserved by the action dup_mmap.final.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun w153 () Vma)
; invariant: child_after_parent
(assert (forall ((v857 Vma)) (or (not (i_mmap.child v857)) (i_mmap.before.parent.child v857 v857))))
; not so: child_after_parent
(assert (not (forall ((v857 Vma)) (or (not (or (i_mmap.child v857) (= w153 v857))) (and (= w153 v857) (or (i_mmap.before.parent.parent v857 w153) (= w153 v857))) (and (not (= w153 v857)) (i_mmap.before.parent.child v857 v857))))))
(check-sat)
