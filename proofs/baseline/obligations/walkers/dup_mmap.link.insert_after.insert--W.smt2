; baseline, scenario walkers, every size: dup_mmap.link.insert_after.insert × W
; W is preserved by the action dup_mmap.link.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.link.lock|) (|points of dup_mmap.link.insert_after.insert|) (|points of dup_mmap.link.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
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
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w419 walker)) (not (i_mmap_rwsem.readers.walker w419)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w420 walker)) (not (i_mmap_rwsem.writer.walker w420)))) (or (forall ((w1423 walker)) (not (i_mmap_rwsem.readers.walker w1423))) (forall ((w422 walker)) (not (i_mmap_rwsem.writer.walker w422))))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|) (= dup_mmap.pc |points of dup_mmap.link.unlock|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: walker: where it read-holds i_mmap_rwsem
(assert (forall ((w429 walker)) (= (or (= (walker.pc w429) |points of walker.before for a|) (= (walker.pc w429) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w429))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|))
; not so: W
(assert (not (forall ((p296 walker)) (or (and (or (not (= (walker.pc p296) |points of walker.before for a|)) (exists ((a44 Vma)) (i_mmap.parent a44)) (exists ((a45 Vma)) (or (i_mmap.child a45) (= a45 dup_mmap.v.Vma)))) (or (not (= (walker.pc p296) |points of walker.test at line 94|)) (exists ((a52 Vma)) (and (i_mmap.parent a52) (or (and (= (walker.rmap_walk.a.kind p296) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p296) a52)) (and (= (walker.rmap_walk.a.kind p296) |kinds of Area?.child|) (or (and (= (walker.rmap_walk.a.Vma p296) dup_mmap.v.Vma) (i_mmap.before.parent.parent dup_mmap.v.Vma a52)) (and (not (= (walker.rmap_walk.a.Vma p296) dup_mmap.v.Vma)) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p296) a52))))))) (exists ((a53 Vma)) (and (or (i_mmap.child a53) (= a53 dup_mmap.v.Vma)) (or (and (= (walker.rmap_walk.a.kind p296) |kinds of Area?.parent|) (or (and (= a53 dup_mmap.v.Vma) (or (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p296) dup_mmap.v.Vma) (= (walker.rmap_walk.a.Vma p296) dup_mmap.v.Vma))) (and (not (= a53 dup_mmap.v.Vma)) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p296) a53)))) (and (= (walker.rmap_walk.a.kind p296) |kinds of Area?.child|) (or (and (= (walker.rmap_walk.a.Vma p296) dup_mmap.v.Vma) (not (= a53 dup_mmap.v.Vma)) (i_mmap.before.parent.child dup_mmap.v.Vma a53)) (and (= a53 dup_mmap.v.Vma) (not (= (walker.rmap_walk.a.Vma p296) dup_mmap.v.Vma)) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p296) dup_mmap.v.Vma)) (and (not (= (walker.rmap_walk.a.Vma p296) dup_mmap.v.Vma)) (not (= a53 dup_mmap.v.Vma)) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p296) a53))))))))) (and (forall ((v297 Vma)) (not (missed.walker.parent p296 v297))) (forall ((v298 Vma)) (not (missed.walker.child p296 v298))))))))
(check-sat)
