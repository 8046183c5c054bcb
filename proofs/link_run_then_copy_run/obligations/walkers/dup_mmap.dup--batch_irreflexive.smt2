; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup × batch: irreflexive
; batch: irreflexive is preserved by the action dup_mmap.dup (consecution); unsat says so
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
; not so: batch: irreflexive
(assert (not (forall ((v1859 Vma)) (not (or (batch.before v1859 v1859) (and (batch v1859) (= v30 v1859)))))))
(check-sat)
