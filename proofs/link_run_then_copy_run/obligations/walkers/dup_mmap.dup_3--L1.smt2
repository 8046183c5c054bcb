; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup#3 × L1
; L1 is preserved by the action dup_mmap.dup#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun v66 () Vma)
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#4|)) i_mmap_rwsem.writer.dup_mmap))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v|))
; not so: L1
(assert (not (or (and (or (exists ((v80 Vma)) (or (batch v80) (= v66 v80))) (forall ((v658 Vma) (v659 Vma)) (or (not (|Vma.<| v66 v658)) (exists ((v67 Vma)) (and (|Vma.<| v66 v67) (|Vma.<| v67 v658))) (not (or (batch v659) (= v66 v659))) (exists ((w84 Vma)) (and (or (batch w84) (= v66 w84)) (or (batch.before w84 v659) (and (batch w84) (= v66 v659))) (needs_copy w84))) (not (needs_copy v659))))) (or (exists ((v86 Vma)) (|Vma.<| v66 v86)) (exists ((v99 Vma)) (or (batch v99) (= v66 v99))) (forall ((v660 Vma)) (or (not (or (batch v660) (= v66 v660))) (exists ((w103 Vma)) (and (or (batch w103) (= v66 w103)) (or (batch.before w103 v660) (and (batch w103) (= v66 v660))) (needs_copy w103))) (not (needs_copy v660)))))) (not i_mmap_rwsem.writer.dup_mmap))))
(check-sat)
