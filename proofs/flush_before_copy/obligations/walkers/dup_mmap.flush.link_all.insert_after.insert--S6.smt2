; flush_before_copy, scenario walkers, every size: dup_mmap.flush.link_all.insert_after.insert × S6
; S6 holds whenever the action is taken dup_mmap.flush.link_all.insert_after.insert (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
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
(declare-fun w90 () Vma)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1789 walker)) (not (i_mmap_rwsem.readers.walker w1789)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1790 walker)) (not (i_mmap_rwsem.writer.walker w1790)))) (or (forall ((w2793 walker)) (not (i_mmap_rwsem.readers.walker w2793))) (forall ((w1792 walker)) (not (i_mmap_rwsem.writer.walker w1792))))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#3|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: dup_mmap: where it read-holds i_mmap_rwsem
(assert (not i_mmap_rwsem.readers.dup_mmap))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w#2|))
; not so: S6
(assert (not (or (and (forall ((v631 Vma)) (= (or (i_mmap.child v631) (= w90 v631)) (i_mmap.child v631))) (forall ((v634 Vma) (v636 Vma)) (= (or (and (= w90 v636) (or (i_mmap.before.parent.parent v634 w90) (= w90 v634))) (and (not (= w90 v636)) (i_mmap.before.parent.child v634 v636))) (i_mmap.before.parent.child v634 v636))) (forall ((v637 Vma) (v638 Vma)) (= (or (and (= w90 v637) (i_mmap.before.parent.parent w90 v638)) (and (not (= w90 v637)) (i_mmap.before.child.parent v637 v638))) (i_mmap.before.child.parent v637 v638))) (forall ((v637 Vma) (v639 Vma)) (= (or (and (= w90 v637) (not (= w90 v639)) (i_mmap.before.parent.child w90 v639)) (and (= w90 v639) (not (= w90 v637)) (i_mmap.before.child.parent v637 w90)) (and (not (= w90 v637)) (not (= w90 v639)) (i_mmap.before.child.child v637 v639))) (i_mmap.before.child.child v637 v639)))) (and (or i_mmap_rwsem.writer.dup_mmap (exists ((w640 walker)) (i_mmap_rwsem.writer.walker w640))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w641 walker)) (not (i_mmap_rwsem.readers.walker w641)))))))
(check-sat)
