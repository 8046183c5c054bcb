; flush_before_copy, scenario walkers, every size: dup_mmap.final.link_all.unlock × flushed
; flushed is preserved by the action dup_mmap.final.link_all.unlock (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
; guard: for w: no more
(assert (forall ((w149 Vma)) (not (batch w149))))
; not so: flushed
(assert (not (forall ((u896 Vma)) (or (not (batch u896)) (i_mmap.child u896)))))
(check-sat)
