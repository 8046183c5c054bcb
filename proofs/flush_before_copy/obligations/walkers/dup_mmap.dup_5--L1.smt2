; flush_before_copy, scenario walkers, every size: dup_mmap.dup#5 × L1
; L1 is preserved by the action dup_mmap.dup#5 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun v120 () Vma)
; not so: L1
(assert (not (or (needs_copy v120) (not (needs_copy v120)) (not i_mmap_rwsem.writer.dup_mmap))))
(check-sat)
