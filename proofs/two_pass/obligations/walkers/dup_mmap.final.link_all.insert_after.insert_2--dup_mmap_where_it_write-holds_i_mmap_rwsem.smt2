; two_pass, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert#2 × dup_mmap: where it write-holds i_mmap_rwsem
; dup_mmap: where it write-holds i_mmap_rwsem is preserved by the action dup_mmap.final.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|)) i_mmap_rwsem.writer.dup_mmap))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#2|))
; not so: dup_mmap: where it write-holds i_mmap_rwsem
(assert (not i_mmap_rwsem.writer.dup_mmap))
(check-sat)
