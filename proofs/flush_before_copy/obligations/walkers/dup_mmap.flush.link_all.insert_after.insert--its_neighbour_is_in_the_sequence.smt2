; flush_before_copy, scenario walkers, every size: dup_mmap.flush.link_all.insert_after.insert × its neighbour is in the sequence
; its neighbour is in the sequence is required by the action, and given whenever its guards hold dup_mmap.flush.link_all.insert_after.insert (requirement); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun w90 () Vma)
; invariant: parents_linked
(assert (forall ((v856 Vma)) (i_mmap.parent v856)))
; not so: its neighbour is in the sequence
(assert (not (i_mmap.parent w90)))
(check-sat)
