; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup × batch: transitive
; batch: transitive is preserved by the action dup_mmap.dup (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun ready (Vma) Bool)
(declare-fun v30 () Vma)
; invariant: batch: members
(assert (forall ((v1857 Vma) (v2858 Vma)) (or (not (batch.before v1857 v2858)) (and (batch v1857) (batch v2858)))))
; invariant: started
(assert (or (not (= dup_mmap.pc |points of dup_mmap.before for v|)) (forall ((u900 Vma)) (not (ready u900)))))
; invariant: batch_opened
(assert (forall ((u902 Vma)) (or (not (batch u902)) (ready u902))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: batch: transitive
(assert (not (forall ((v1862 Vma) (v2863 Vma)) (or (not (or (batch.before v1862 v2863) (and (batch v1862) (= v30 v2863)))) (forall ((v3864 Vma)) (or (not (or (batch.before v2863 v3864) (and (batch v2863) (= v30 v3864)))) (batch.before v1862 v3864) (and (batch v1862) (= v30 v3864))))))))
(check-sat)
