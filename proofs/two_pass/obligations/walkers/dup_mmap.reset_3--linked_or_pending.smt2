; two_pass, scenario walkers, every size: dup_mmap.reset#3 × linked_or_pending
; linked_or_pending is preserved by the action dup_mmap.reset#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
; invariant: linked_or_pending
(assert (forall ((u764 Vma)) (or (not (ready u764)) (i_mmap.child u764) (batch u764))))
; invariant: flushed
(assert (or (and (not (= dup_mmap.pc |points of dup_mmap.reset|)) (not (= dup_mmap.pc |points of dup_mmap.before for v#2|))) (forall ((u767 Vma)) (or (not (batch u767)) (i_mmap.child u767)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.reset|))
; not so: linked_or_pending
(assert (not (forall ((u764 Vma)) (or (not (ready u764)) (i_mmap.child u764)))))
(check-sat)
