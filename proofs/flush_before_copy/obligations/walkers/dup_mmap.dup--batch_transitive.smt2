; flush_before_copy, scenario walkers, every size: dup_mmap.dup × batch: transitive
; batch: transitive is preserved by the action dup_mmap.dup (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun ready (Vma) Bool)
(declare-fun v30 () Vma)
; invariant: batch: members
(assert (forall ((v1848 Vma) (v2849 Vma)) (or (not (batch.before v1848 v2849)) (and (batch v1848) (batch v2849)))))
; invariant: started
(assert (or (not (= dup_mmap.pc |points of dup_mmap.before for v|)) (forall ((u891 Vma)) (not (ready u891)))))
; invariant: batch_opened
(assert (forall ((u893 Vma)) (or (not (batch u893)) (ready u893))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: batch: transitive
(assert (not (forall ((v1853 Vma) (v2854 Vma)) (or (not (or (batch.before v1853 v2854) (and (batch v1853) (= v30 v2854)))) (forall ((v3855 Vma)) (or (not (or (batch.before v2854 v3855) (and (batch v2854) (= v30 v3855)))) (batch.before v1853 v3855) (and (batch v1853) (= v30 v3855))))))))
(check-sat)
