; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy × dup_mmap: where it write-holds i_mmap_rwsem
; dup_mmap: where it write-holds i_mmap_rwsem is preserved by the action dup_mmap.final.flush.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w102 () Vma)
; guard: not test at line 49
(assert (forall ((v99 Vma)) (not (batch v99))))
; guard: for w: one more
(assert (and (batch w102) (forall ((w103 Vma)) (or (not (batch w103)) (not (batch.before w103 w102)) (not (needs_copy w103))))))
; not so: dup_mmap: where it write-holds i_mmap_rwsem
(assert (not (not i_mmap_rwsem.writer.dup_mmap)))
(check-sat)
