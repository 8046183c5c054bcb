; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.link_all.unlock × flushed
; flushed is preserved by the action dup_mmap.full.flush.link_all.unlock (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
; guard: for w: no more
(assert (forall ((w62 Vma)) (not (batch w62))))
; not so: flushed
(assert (not (forall ((u905 Vma)) (or (not (batch u905)) (i_mmap.child u905)))))
(check-sat)
