; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy#2 × dup_mmap: where it write-holds i_mmap_rwsem
; dup_mmap: where it write-holds i_mmap_rwsem is preserved by the action dup_mmap.final.flush.copy_page_range.copy#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.flush.w.Vma () Vma)
(declare-fun dup_mmap.full.flush.w.Vma () Vma)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w114 () Vma)
; invariant: L1
(assert (or (and (or (not (= dup_mmap.pc |points of dup_mmap.before for v|)) (exists ((v44 Vma)) (batch v44)) (forall ((v655 Vma) (v656 Vma)) (or (exists ((v31 Vma)) (|Vma.<| v31 v655)) (not (batch v656)) (exists ((w48 Vma)) (and (batch w48) (batch.before w48 v656) (needs_copy w48))) (not (needs_copy v656))))) (or (not (= dup_mmap.pc |points of dup_mmap.in for w|)) (forall ((v657 Vma)) (or (not (batch v657)) (not (batch.before dup_mmap.full.flush.w.Vma v657)) (exists ((w64 Vma)) (and (batch w64) (batch.before dup_mmap.full.flush.w.Vma w64) (batch.before w64 v657) (needs_copy w64))) (not (needs_copy v657))))) (or (not (= dup_mmap.pc |points of dup_mmap.in for v|)) (exists ((v80 Vma)) (batch v80)) (forall ((v658 Vma) (v659 Vma)) (or (not (|Vma.<| dup_mmap.v.Vma v658)) (exists ((v67 Vma)) (and (|Vma.<| dup_mmap.v.Vma v67) (|Vma.<| v67 v658))) (not (batch v659)) (exists ((w84 Vma)) (and (batch w84) (batch.before w84 v659) (needs_copy w84))) (not (needs_copy v659))))) (or (not (= dup_mmap.pc |points of dup_mmap.in for v|)) (exists ((v86 Vma)) (|Vma.<| dup_mmap.v.Vma v86)) (exists ((v99 Vma)) (batch v99)) (forall ((v660 Vma)) (or (not (batch v660)) (exists ((w103 Vma)) (and (batch w103) (batch.before w103 v660) (needs_copy w103))) (not (needs_copy v660))))) (or (not (= dup_mmap.pc |points of dup_mmap.before for w#2|)) (forall ((v661 Vma)) (or (not (batch v661)) (exists ((w109 Vma)) (and (batch w109) (batch.before w109 v661) (needs_copy w109))) (not (needs_copy v661))))) (or (not (= dup_mmap.pc |points of dup_mmap.in for w#3|)) (forall ((v662 Vma)) (or (not (batch v662)) (not (batch.before dup_mmap.final.flush.w.Vma v662)) (exists ((w115 Vma)) (and (batch w115) (batch.before dup_mmap.final.flush.w.Vma w115) (batch.before w115 v662) (needs_copy w115))) (not (needs_copy v662))))) (or (not (= dup_mmap.pc |points of dup_mmap.before for w#4|)) (forall ((v663 Vma)) (or (not (batch v663)) (exists ((w121 Vma)) (and (batch w121) (batch.before w121 v663) (needs_copy w121))) (not (needs_copy v663)))))) (not i_mmap_rwsem.writer.dup_mmap)))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#3|))
; guard: for w: one more
(assert (and (batch w114) (batch.before dup_mmap.final.flush.w.Vma w114) (forall ((w115 Vma)) (or (not (batch w115)) (not (batch.before dup_mmap.final.flush.w.Vma w115)) (not (batch.before w115 w114)) (not (needs_copy w115))))))
; guard: test at line 57
(assert (needs_copy w114))
; not so: dup_mmap: where it write-holds i_mmap_rwsem
(assert (not (not i_mmap_rwsem.writer.dup_mmap)))
(check-sat)
