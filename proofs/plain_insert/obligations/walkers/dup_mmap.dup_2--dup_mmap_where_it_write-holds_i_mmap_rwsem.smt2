; plain_insert, scenario walkers, every size: dup_mmap.dup#2 × dup_mmap: where it write-holds i_mmap_rwsem
; dup_mmap: where it write-holds i_mmap_rwsem is preserved by the action dup_mmap.dup#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.lock|) (|points of dup_mmap.insert|) (|points of dup_mmap.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.insert|) (= dup_mmap.pc |points of dup_mmap.unlock|)) i_mmap_rwsem.writer.dup_mmap))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.test at line 57|))
; not so: dup_mmap: where it write-holds i_mmap_rwsem
(assert (not (not i_mmap_rwsem.writer.dup_mmap)))
(check-sat)
