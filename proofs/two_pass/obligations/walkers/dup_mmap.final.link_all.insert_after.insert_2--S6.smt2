; two_pass, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert#2 × S6
; S6 holds whenever the action is taken dup_mmap.final.link_all.insert_after.insert#2 (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
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
(declare-fun w93 () Vma)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1660 walker)) (not (i_mmap_rwsem.readers.walker w1660)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1661 walker)) (not (i_mmap_rwsem.writer.walker w1661)))) (or (forall ((w2664 walker)) (not (i_mmap_rwsem.readers.walker w2664))) (forall ((w1663 walker)) (not (i_mmap_rwsem.writer.walker w1663))))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: dup_mmap: where it read-holds i_mmap_rwsem
(assert (not i_mmap_rwsem.readers.dup_mmap))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#2|))
; not so: S6
(assert (not (or (and (forall ((v500 Vma)) (= (or (i_mmap.child v500) (= w93 v500)) (i_mmap.child v500))) (forall ((v503 Vma) (v505 Vma)) (= (or (and (= w93 v505) (or (i_mmap.before.parent.parent v503 w93) (= w93 v503))) (and (not (= w93 v505)) (i_mmap.before.parent.child v503 v505))) (i_mmap.before.parent.child v503 v505))) (forall ((v506 Vma) (v507 Vma)) (= (or (and (= w93 v506) (i_mmap.before.parent.parent w93 v507)) (and (not (= w93 v506)) (i_mmap.before.child.parent v506 v507))) (i_mmap.before.child.parent v506 v507))) (forall ((v506 Vma) (v508 Vma)) (= (or (and (= w93 v506) (not (= w93 v508)) (i_mmap.before.parent.child w93 v508)) (and (= w93 v508) (not (= w93 v506)) (i_mmap.before.child.parent v506 w93)) (and (not (= w93 v506)) (not (= w93 v508)) (i_mmap.before.child.child v506 v508))) (i_mmap.before.child.child v506 v508)))) (and (or i_mmap_rwsem.writer.dup_mmap (exists ((w509 walker)) (i_mmap_rwsem.writer.walker w509))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w510 walker)) (not (i_mmap_rwsem.readers.walker w510)))))))
(check-sat)
