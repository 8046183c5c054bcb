; two_pass, scenario walkers, every size: dup_mmap.dup × batch: transitive
; batch: transitive is preserved by the action dup_mmap.dup (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun ready (Vma) Bool)
(declare-fun v30 () Vma)
; invariant: batch: members
(assert (forall ((v1718 Vma) (v2719 Vma)) (or (not (batch.before v1718 v2719)) (and (batch v1718) (batch v2719)))))
; invariant: started
(assert (or (not (= dup_mmap.pc |points of dup_mmap.before for v|)) (forall ((u761 Vma)) (not (ready u761)))))
; invariant: batch_opened
(assert (forall ((u763 Vma)) (or (not (batch u763)) (ready u763))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: batch: transitive
(assert (not (forall ((v1723 Vma) (v2724 Vma)) (or (not (or (batch.before v1723 v2724) (and (batch v1723) (= v30 v2724)))) (forall ((v3725 Vma)) (or (not (or (batch.before v2724 v3725) (and (batch v2724) (= v30 v3725)))) (batch.before v1723 v3725) (and (batch v1723) (= v30 v3725))))))))
(check-sat)
