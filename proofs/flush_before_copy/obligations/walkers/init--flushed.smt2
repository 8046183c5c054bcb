; flush_before_copy, scenario walkers, every size: init × flushed
; flushed holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
; start: batch
(assert (and (forall ((v611 Vma)) (not (batch v611))) (forall ((v612 Vma) (v613 Vma)) (not (batch.before v612 v613)))))
; not so: flushed
(assert (not (or (and (not (= dup_mmap.pc |points of dup_mmap.reset|)) (not (= dup_mmap.pc |points of dup_mmap.empty|)) (not (= dup_mmap.pc |points of dup_mmap.end|))) (forall ((u896 Vma)) (or (not (batch u896)) (i_mmap.child u896))))))
(check-sat)
