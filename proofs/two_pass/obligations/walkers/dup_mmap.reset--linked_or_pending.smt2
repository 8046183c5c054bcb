; two_pass, scenario walkers, every size: dup_mmap.reset × linked_or_pending
; linked_or_pending is preserved by the action dup_mmap.reset (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
; invariant: started
(assert (or (not (= dup_mmap.pc |points of dup_mmap.before for v|)) (forall ((u761 Vma)) (not (ready u761)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: linked_or_pending
(assert (not (forall ((u764 Vma)) (or (not (ready u764)) (i_mmap.child u764)))))
(check-sat)
