; flush_before_copy, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert#2 × W
; W is preserved by the action dup_mmap.final.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun w153 () Vma)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1789 walker)) (not (i_mmap_rwsem.readers.walker w1789)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1790 walker)) (not (i_mmap_rwsem.writer.walker w1790)))) (or (forall ((w2793 walker)) (not (i_mmap_rwsem.readers.walker w2793))) (forall ((w1792 walker)) (not (i_mmap_rwsem.writer.walker w1792))))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#3|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: walker: where it read-holds i_mmap_rwsem
(assert (forall ((w1802 walker)) (= (or (= (walker.pc w1802) |points of walker.before for a|) (= (walker.pc w1802) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w1802))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#3|))
; not so: W
(assert (not (forall ((p642 walker)) (or (and (or (not (= (walker.pc p642) |points of walker.before for a|)) (exists ((a164 Vma)) (i_mmap.parent a164)) (exists ((a165 Vma)) (or (i_mmap.child a165) (= w153 a165)))) (or (not (= (walker.pc p642) |points of walker.test at line 94|)) (exists ((a172 Vma)) (and (i_mmap.parent a172) (or (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p642) a172)) (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (or (and (= w153 (walker.rmap_walk.a.Vma p642)) (i_mmap.before.parent.parent w153 a172)) (and (not (= w153 (walker.rmap_walk.a.Vma p642))) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p642) a172))))))) (exists ((a173 Vma)) (and (or (i_mmap.child a173) (= w153 a173)) (or (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (or (and (= w153 a173) (or (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p642) w153) (= w153 (walker.rmap_walk.a.Vma p642)))) (and (not (= w153 a173)) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p642) a173)))) (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (or (and (= w153 (walker.rmap_walk.a.Vma p642)) (not (= w153 a173)) (i_mmap.before.parent.child w153 a173)) (and (= w153 a173) (not (= w153 (walker.rmap_walk.a.Vma p642))) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p642) w153)) (and (not (= w153 (walker.rmap_walk.a.Vma p642))) (not (= w153 a173)) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p642) a173))))))))) (and (forall ((v643 Vma)) (not (missed.walker.parent p642 v643))) (forall ((v644 Vma)) (not (missed.walker.child p642 v644))))))))
(check-sat)
