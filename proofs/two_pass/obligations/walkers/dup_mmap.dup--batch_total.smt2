; two_pass, scenario walkers, every size: dup_mmap.dup × batch: total
; batch: total is preserved by the action dup_mmap.dup (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun ready (Vma) Bool)
(declare-fun v30 () Vma)
; invariant: started
(assert (or (not (= dup_mmap.pc |points of dup_mmap.before for v|)) (forall ((u761 Vma)) (not (ready u761)))))
; invariant: batch_opened
(assert (forall ((u763 Vma)) (or (not (batch u763)) (ready u763))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: batch: total
(assert (not (forall ((v1721 Vma)) (or (not (or (batch v1721) (= v30 v1721))) (forall ((v2722 Vma)) (or (not (or (batch v2722) (= v30 v2722))) (= v2722 v1721) (batch.before v1721 v2722) (and (batch v1721) (= v30 v2722)) (batch.before v2722 v1721) (and (batch v2722) (= v30 v1721))))))))
(check-sat)
