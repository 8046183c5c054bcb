; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.link_all.insert_after.insert#2 × S6
; S6 holds whenever the action is taken dup_mmap.full.flush.link_all.insert_after.insert#2 (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-sort walker 0)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun w105 () Vma)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1797 walker)) (not (i_mmap_rwsem.readers.walker w1797)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1798 walker)) (not (i_mmap_rwsem.writer.walker w1798)))) (or (forall ((w2801 walker)) (not (i_mmap_rwsem.readers.walker w2801))) (forall ((w1800 walker)) (not (i_mmap_rwsem.writer.walker w1800))))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#4|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: dup_mmap: where it read-holds i_mmap_rwsem
(assert (not i_mmap_rwsem.readers.dup_mmap))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#2|))
; not so: S6
(assert (not (or (and (forall ((v630 Vma)) (= (or (i_mmap.child v630) (= w105 v630)) (i_mmap.child v630))) (forall ((v633 Vma) (v635 Vma)) (= (or (and (= w105 v635) (or (i_mmap.before.parent.parent v633 w105) (= w105 v633))) (and (not (= w105 v635)) (i_mmap.before.parent.child v633 v635))) (i_mmap.before.parent.child v633 v635))) (forall ((v636 Vma) (v637 Vma)) (= (or (and (= w105 v636) (i_mmap.before.parent.parent w105 v637)) (and (not (= w105 v636)) (i_mmap.before.child.parent v636 v637))) (i_mmap.before.child.parent v636 v637))) (forall ((v636 Vma) (v638 Vma)) (= (or (and (= w105 v636) (not (= w105 v638)) (i_mmap.before.parent.child w105 v638)) (and (= w105 v638) (not (= w105 v636)) (i_mmap.before.child.parent v636 w105)) (and (not (= w105 v636)) (not (= w105 v638)) (i_mmap.before.child.child v636 v638))) (i_mmap.before.child.child v636 v638)))) (and (or i_mmap_rwsem.writer.dup_mmap (exists ((w639 walker)) (i_mmap_rwsem.writer.walker w639))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w640 walker)) (not (i_mmap_rwsem.readers.walker w640)))))))
(check-sat)
