; two_pass, scenario walkers, every size: init × all_linked
; all_linked holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
; start: dup_mmap.pc
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: all_linked
(assert (not (or (not (= dup_mmap.pc |points of dup_mmap.in for v#2|)) (forall ((u769 Vma)) (i_mmap.child u769)))))
(check-sat)
