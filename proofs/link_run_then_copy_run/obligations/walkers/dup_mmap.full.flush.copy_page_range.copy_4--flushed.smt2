; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy#4 × flushed
; flushed is preserved by the action dup_mmap.full.flush.copy_page_range.copy#4 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
; invariant: flushed
(assert (or (and (not (= dup_mmap.pc |points of dup_mmap.before for w#2|)) (not (= dup_mmap.pc |points of dup_mmap.before for w#4|)) (not (= dup_mmap.pc |points of dup_mmap.in for w|)) (not (= dup_mmap.pc |points of dup_mmap.in for w#3|))) (forall ((u905 Vma)) (or (not (batch u905)) (i_mmap.child u905)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w#2|))
; not so: flushed
(assert (not (forall ((u905 Vma)) (or (not (batch u905)) (i_mmap.child u905)))))
(check-sat)
