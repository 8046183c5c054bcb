; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.link_all.insert_after.insert#2 × its neighbour is in the sequence
; its neighbour is in the sequence is required by the action, and given whenever its guards hold dup_mmap.full.flush.link_all.insert_after.insert#2 (requirement); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun w105 () Vma)
; invariant: parents_linked
(assert (forall ((v865 Vma)) (i_mmap.parent v865)))
; not so: its neighbour is in the sequence
(assert (not (i_mmap.parent w105)))
(check-sat)
