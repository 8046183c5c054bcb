; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.link_all.insert_after.insert × W
; W is preserved by the action dup_mmap.full.flush.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
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
(declare-fun w60 () Vma)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1797 walker)) (not (i_mmap_rwsem.readers.walker w1797)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1798 walker)) (not (i_mmap_rwsem.writer.walker w1798)))) (or (forall ((w2801 walker)) (not (i_mmap_rwsem.readers.walker w2801))) (forall ((w1800 walker)) (not (i_mmap_rwsem.writer.walker w1800))))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#4|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: walker: where it read-holds i_mmap_rwsem
(assert (forall ((w1811 walker)) (= (or (= (walker.pc w1811) |points of walker.before for a|) (= (walker.pc w1811) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w1811))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w|))
; not so: W
(assert (not (forall ((p641 walker)) (or (and (or (not (= (walker.pc p641) |points of walker.before for a|)) (exists ((a131 Vma)) (i_mmap.parent a131)) (exists ((a132 Vma)) (or (i_mmap.child a132) (= w60 a132)))) (or (not (= (walker.pc p641) |points of walker.test at line 94|)) (exists ((a139 Vma)) (and (i_mmap.parent a139) (or (and (= (walker.rmap_walk.a.kind p641) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p641) a139)) (and (= (walker.rmap_walk.a.kind p641) |kinds of Area?.child|) (or (and (= w60 (walker.rmap_walk.a.Vma p641)) (i_mmap.before.parent.parent w60 a139)) (and (not (= w60 (walker.rmap_walk.a.Vma p641))) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p641) a139))))))) (exists ((a140 Vma)) (and (or (i_mmap.child a140) (= w60 a140)) (or (and (= (walker.rmap_walk.a.kind p641) |kinds of Area?.parent|) (or (and (= w60 a140) (or (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p641) w60) (= w60 (walker.rmap_walk.a.Vma p641)))) (and (not (= w60 a140)) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p641) a140)))) (and (= (walker.rmap_walk.a.kind p641) |kinds of Area?.child|) (or (and (= w60 (walker.rmap_walk.a.Vma p641)) (not (= w60 a140)) (i_mmap.before.parent.child w60 a140)) (and (= w60 a140) (not (= w60 (walker.rmap_walk.a.Vma p641))) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p641) w60)) (and (not (= w60 (walker.rmap_walk.a.Vma p641))) (not (= w60 a140)) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p641) a140))))))))) (and (forall ((v642 Vma)) (not (missed.walker.parent p641 v642))) (forall ((v643 Vma)) (not (missed.walker.child p641 v643))))))))
(check-sat)
