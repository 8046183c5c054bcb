; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy#3 × L1
; L1 is preserved by the action dup_mmap.full.flush.copy_page_range.copy#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w83 () Vma)
; guard: not test at line 49
(assert (forall ((v80 Vma)) (not (batch v80))))
; guard: for w: one more
(assert (and (batch w83) (forall ((w84 Vma)) (or (not (batch w84)) (not (batch.before w84 w83)) (not (needs_copy w84))))))
; not so: L1
(assert (not (or (forall ((v657 Vma)) (or (not (batch v657)) (not (batch.before w83 v657)) (exists ((w64 Vma)) (and (batch w64) (batch.before w83 w64) (batch.before w64 v657) (needs_copy w64))) (not (needs_copy v657)))) (not i_mmap_rwsem.writer.dup_mmap))))
(check-sat)
