; flush_before_copy, scenario walkers, every size: init × L1
; L1 holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-sort walker 0)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun needs_copy (Vma) Bool)
; start: i_mmap_rwsem
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w622 walker)) (not (i_mmap_rwsem.writer.walker w622))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w623 walker)) (not (i_mmap_rwsem.readers.walker w623)))))
; not so: L1
(assert (not (or (and (or (not (= dup_mmap.pc |points of dup_mmap.test at line 20|)) (needs_copy dup_mmap.v.Vma) (not (needs_copy dup_mmap.v.Vma))) (or (not (= dup_mmap.pc |points of dup_mmap.test at line 57|)) (not (needs_copy dup_mmap.v.Vma)))) (not i_mmap_rwsem.writer.dup_mmap))))
(check-sat)
