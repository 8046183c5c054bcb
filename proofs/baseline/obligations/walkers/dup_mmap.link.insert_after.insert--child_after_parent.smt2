; baseline, scenario walkers, every size: dup_mmap.link.insert_after.insert × child_after_parent
; child_after_parent is preserved by the action dup_mmap.link.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
; invariant: child_after_parent
(assert (forall ((v476 Vma)) (or (not (i_mmap.child v476)) (i_mmap.before.parent.child v476 v476))))
; not so: child_after_parent
(assert (not (forall ((v476 Vma)) (or (not (or (i_mmap.child v476) (= v476 dup_mmap.v.Vma))) (and (= v476 dup_mmap.v.Vma) (or (i_mmap.before.parent.parent v476 dup_mmap.v.Vma) (= v476 dup_mmap.v.Vma))) (and (not (= v476 dup_mmap.v.Vma)) (i_mmap.before.parent.child v476 v476))))))
(check-sat)
