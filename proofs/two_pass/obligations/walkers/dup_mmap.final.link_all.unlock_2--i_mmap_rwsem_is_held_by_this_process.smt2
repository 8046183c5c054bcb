; two_pass, scenario walkers, every size: dup_mmap.final.link_all.unlock#2 × i_mmap_rwsem is held by this process
; i_mmap_rwsem is held by this process is required by the action, and given whenever its guards hold dup_mmap.final.link_all.unlock#2 (requirement); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|)) i_mmap_rwsem.writer.dup_mmap))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#2|))
; not so: i_mmap_rwsem is held by this process
(assert (not i_mmap_rwsem.writer.dup_mmap))
(check-sat)
