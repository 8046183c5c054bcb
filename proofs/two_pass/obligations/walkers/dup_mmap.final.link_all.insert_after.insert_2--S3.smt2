; two_pass, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert#2 × S3
; S3 is preserved by the action dup_mmap.final.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w93 () Vma)
; invariant: child_after_parent
(assert (forall ((v727 Vma)) (or (not (i_mmap.child v727)) (i_mmap.before.parent.child v727 v727))))
; not so: S3
(assert (not (forall ((v498 Vma)) (or (not (needs_copy v498)) (not (or (i_mmap.child v498) (= w93 v498))) (and (= w93 v498) (or (i_mmap.before.parent.parent v498 w93) (= w93 v498))) (and (not (= w93 v498)) (i_mmap.before.parent.child v498 v498))))))
(check-sat)
