; two_pass, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert#2 × linked_or_pending
; linked_or_pending is preserved by the action dup_mmap.final.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun w93 () Vma)
; invariant: linked_or_pending
(assert (forall ((u764 Vma)) (or (not (ready u764)) (i_mmap.child u764) (batch u764))))
; not so: linked_or_pending
(assert (not (forall ((u764 Vma)) (or (not (ready u764)) (i_mmap.child u764) (= w93 u764) (batch u764)))))
(check-sat)
