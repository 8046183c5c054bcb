; flush_before_copy, scenario walkers, every size: dup_mmap.dup × batch: total
; batch: total is preserved by the action dup_mmap.dup (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun ready (Vma) Bool)
(declare-fun v30 () Vma)
; invariant: started
(assert (or (not (= dup_mmap.pc |points of dup_mmap.before for v|)) (forall ((u891 Vma)) (not (ready u891)))))
; invariant: batch_opened
(assert (forall ((u893 Vma)) (or (not (batch u893)) (ready u893))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: batch: total
(assert (not (forall ((v1851 Vma)) (or (not (or (batch v1851) (= v30 v1851))) (forall ((v2852 Vma)) (or (not (or (batch v2852) (= v30 v2852))) (= v2852 v1851) (batch.before v1851 v2852) (and (batch v1851) (= v30 v2852)) (batch.before v2852 v1851) (and (batch v2852) (= v30 v1851))))))))
(check-sat)
