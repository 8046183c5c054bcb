; two_pass, scenario walkers, every size: dup_mmap.dup × it is not in the sequence yet
; it is not in the sequence yet is required by the action, and given whenever its guards hold dup_mmap.dup (requirement); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun ready (Vma) Bool)
(declare-fun v30 () Vma)
; invariant: started
(assert (or (not (= dup_mmap.pc |points of dup_mmap.before for v|)) (forall ((u761 Vma)) (not (ready u761)))))
; invariant: batch_opened
(assert (forall ((u763 Vma)) (or (not (batch u763)) (ready u763))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: it is not in the sequence yet
(assert (not (not (batch v30))))
(check-sat)
