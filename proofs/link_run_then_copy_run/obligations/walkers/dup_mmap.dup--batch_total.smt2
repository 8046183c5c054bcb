; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup × batch: total
; batch: total is preserved by the action dup_mmap.dup (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun ready (Vma) Bool)
(declare-fun v30 () Vma)
; invariant: started
(assert (or (not (= dup_mmap.pc |points of dup_mmap.before for v|)) (forall ((u900 Vma)) (not (ready u900)))))
; invariant: batch_opened
(assert (forall ((u902 Vma)) (or (not (batch u902)) (ready u902))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: batch: total
(assert (not (forall ((v1860 Vma)) (or (not (or (batch v1860) (= v30 v1860))) (forall ((v2861 Vma)) (or (not (or (batch v2861) (= v30 v2861))) (= v2861 v1860) (batch.before v1860 v2861) (and (batch v1860) (= v30 v2861)) (batch.before v2861 v1860) (and (batch v2861) (= v30 v1860))))))))
(check-sat)
