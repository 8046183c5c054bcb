; two_pass, scenario walkers, every size: init × linked_or_pending
; linked_or_pending holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
; start: ready
(assert (forall ((v474 Vma)) (not (ready v474))))
; not so: linked_or_pending
(assert (not (forall ((u764 Vma)) (or (not (ready u764)) (i_mmap.child u764) (batch u764)))))
(check-sat)
