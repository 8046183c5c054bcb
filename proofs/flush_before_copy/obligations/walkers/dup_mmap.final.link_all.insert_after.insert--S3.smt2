; flush_before_copy, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert × S3
; S3 is preserved by the action dup_mmap.final.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w147 () Vma)
; invariant: child_after_parent
(assert (forall ((v857 Vma)) (or (not (i_mmap.child v857)) (i_mmap.before.parent.child v857 v857))))
; not so: S3
(assert (not (forall ((v629 Vma)) (or (not (needs_copy v629)) (not (or (i_mmap.child v629) (= w147 v629))) (and (= w147 v629) (or (i_mmap.before.parent.parent v629 w147) (= w147 v629))) (and (not (= w147 v629)) (i_mmap.before.parent.child v629 v629))))))
(check-sat)
