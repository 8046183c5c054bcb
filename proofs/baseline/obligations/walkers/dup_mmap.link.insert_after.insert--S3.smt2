; baseline, scenario walkers, every size: dup_mmap.link.insert_after.insert × S3
; S3 is preserved by the action dup_mmap.link.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
; invariant: child_after_parent
(assert (forall ((v476 Vma)) (or (not (i_mmap.child v476)) (i_mmap.before.parent.child v476 v476))))
; not so: S3
(assert (not (forall ((v283 Vma)) (or (not (needs_copy v283)) (not (or (i_mmap.child v283) (= v283 dup_mmap.v.Vma))) (and (= v283 dup_mmap.v.Vma) (or (i_mmap.before.parent.parent v283 dup_mmap.v.Vma) (= v283 dup_mmap.v.Vma))) (and (not (= v283 dup_mmap.v.Vma)) (i_mmap.before.parent.child v283 v283))))))
(check-sat)
