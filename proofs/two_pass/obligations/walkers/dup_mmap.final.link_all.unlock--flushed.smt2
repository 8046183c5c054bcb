; two_pass, scenario walkers, every size: dup_mmap.final.link_all.unlock × flushed
; flushed is preserved by the action dup_mmap.final.link_all.unlock (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
; guard: for w: no more
(assert (forall ((w89 Vma)) (not (batch w89))))
; not so: flushed
(assert (not (forall ((u767 Vma)) (or (not (batch u767)) (i_mmap.child u767)))))
(check-sat)
