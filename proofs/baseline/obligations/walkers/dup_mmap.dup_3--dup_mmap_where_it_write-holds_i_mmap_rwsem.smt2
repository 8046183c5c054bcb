; baseline, scenario walkers, every size: dup_mmap.dup#3 × dup_mmap: where it write-holds i_mmap_rwsem
; dup_mmap: where it write-holds i_mmap_rwsem is preserved by the action dup_mmap.dup#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.link.lock|) (|points of dup_mmap.link.insert_after.insert|) (|points of dup_mmap.link.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|) (= dup_mmap.pc |points of dup_mmap.link.unlock|)) i_mmap_rwsem.writer.dup_mmap))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v|))
; not so: dup_mmap: where it write-holds i_mmap_rwsem
(assert (not (not i_mmap_rwsem.writer.dup_mmap)))
(check-sat)
