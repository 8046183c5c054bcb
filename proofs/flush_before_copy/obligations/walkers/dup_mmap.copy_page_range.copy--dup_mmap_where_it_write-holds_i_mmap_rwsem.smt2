; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × dup_mmap: where it write-holds i_mmap_rwsem
; dup_mmap: where it write-holds i_mmap_rwsem is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun needs_copy (Vma) Bool)
; guard: not test at line 20
(assert (not (needs_copy dup_mmap.v.Vma)))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: dup_mmap: where it write-holds i_mmap_rwsem
(assert (not (not i_mmap_rwsem.writer.dup_mmap)))
(check-sat)
