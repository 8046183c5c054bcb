; baseline, scenario walkers, every size: dup_mmap.link.insert_after.insert × its neighbour is in the sequence
; its neighbour is in the sequence is required by the action, and given whenever its guards hold dup_mmap.link.insert_after.insert (requirement); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.parent (Vma) Bool)
; invariant: parents_linked
(assert (forall ((v475 Vma)) (i_mmap.parent v475)))
; not so: its neighbour is in the sequence
(assert (not (i_mmap.parent dup_mmap.v.Vma)))
(check-sat)
