; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.link_all.insert_after.insert#2 × visited
; visited is preserved by the action dup_mmap.final.flush.link_all.insert_after.insert#2 (consecution); unsat says so
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
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun w117 () Vma)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1797 walker)) (not (i_mmap_rwsem.readers.walker w1797)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1798 walker)) (not (i_mmap_rwsem.writer.walker w1798)))) (or (forall ((w2801 walker)) (not (i_mmap_rwsem.readers.walker w2801))) (forall ((w1800 walker)) (not (i_mmap_rwsem.writer.walker w1800))))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#4|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: walker: where it read-holds i_mmap_rwsem
(assert (forall ((w1811 walker)) (= (or (= (walker.pc w1811) |points of walker.before for a|) (= (walker.pc w1811) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w1811))))
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w1813 walker)) (= (= (walker.pc w1813) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1813) |kinds of Area?.none|)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#4|))
; not so: visited
(assert (not (and (forall ((p876 walker) (x877 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (= x877 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x877 (walker.rmap_walk.a.Vma p876)))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (or (and (= w117 (walker.rmap_walk.a.Vma p876)) (or (i_mmap.before.parent.parent x877 w117) (= w117 x877))) (and (not (= w117 (walker.rmap_walk.a.Vma p876))) (i_mmap.before.parent.child x877 (walker.rmap_walk.a.Vma p876))))))))) (not (missed.walker.parent p876 x877)))) (forall ((p876 walker) (x878 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (= x878 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (or (and (= w117 x878) (i_mmap.before.parent.parent w117 (walker.rmap_walk.a.Vma p876))) (and (not (= w117 x878)) (i_mmap.before.child.parent x878 (walker.rmap_walk.a.Vma p876)))))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (or (and (= w117 x878) (not (= w117 (walker.rmap_walk.a.Vma p876))) (i_mmap.before.parent.child w117 (walker.rmap_walk.a.Vma p876))) (and (= w117 (walker.rmap_walk.a.Vma p876)) (not (= w117 x878)) (i_mmap.before.child.parent x878 w117)) (and (not (= w117 x878)) (not (= w117 (walker.rmap_walk.a.Vma p876))) (i_mmap.before.child.child x878 (walker.rmap_walk.a.Vma p876))))))))) (not (missed.walker.child p876 x878)))))))
(check-sat)
