; two_pass, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert#2 × child_after_parent
; child_after_parent is preserved by the action dup_mmap.full.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun w84 () Vma)
; invariant: child_after_parent
(assert (forall ((v727 Vma)) (or (not (i_mmap.child v727)) (i_mmap.before.parent.child v727 v727))))
; not so: child_after_parent
(assert (not (forall ((v727 Vma)) (or (not (or (i_mmap.child v727) (= w84 v727))) (and (= w84 v727) (or (i_mmap.before.parent.parent v727 w84) (= w84 v727))) (and (not (= w84 v727)) (i_mmap.before.parent.child v727 v727))))))
(check-sat)
