; flush_before_copy, scenario walkers, every size: dup_mmap.dup × L1
; L1 is preserved by the action dup_mmap.dup (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun v30 () Vma)
; not so: L1
(assert (not (or (needs_copy v30) (not (needs_copy v30)) (not i_mmap_rwsem.writer.dup_mmap))))
(check-sat)
