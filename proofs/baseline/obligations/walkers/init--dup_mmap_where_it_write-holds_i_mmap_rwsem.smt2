; baseline, scenario walkers, every size: init × dup_mmap: where it write-holds i_mmap_rwsem
; dup_mmap: where it write-holds i_mmap_rwsem holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.link.lock|) (|points of dup_mmap.link.insert_after.insert|) (|points of dup_mmap.link.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-sort walker 0)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
; start: i_mmap_rwsem
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w276 walker)) (not (i_mmap_rwsem.writer.walker w276))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w277 walker)) (not (i_mmap_rwsem.readers.walker w277)))))
; start: dup_mmap.pc
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: dup_mmap: where it write-holds i_mmap_rwsem
(assert (not (= (or (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|) (= dup_mmap.pc |points of dup_mmap.link.unlock|)) i_mmap_rwsem.writer.dup_mmap)))
(check-sat)
