; flush_before_copy, scenario walkers, every size: init × W
; W holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; start: walker.pc
(assert (forall ((p156 walker)) (= (walker.pc p156) |points of walker.rmap_walk.begin|)))
; not so: W
(assert (not (forall ((p642 walker)) (or (and (or (not (= (walker.pc p642) |points of walker.before for a|)) (exists ((a164 Vma)) (i_mmap.parent a164)) (exists ((a165 Vma)) (i_mmap.child a165))) (or (not (= (walker.pc p642) |points of walker.test at line 94|)) (exists ((a172 Vma)) (and (i_mmap.parent a172) (or (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p642) a172)) (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p642) a172))))) (exists ((a173 Vma)) (and (i_mmap.child a173) (or (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p642) a173)) (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p642) a173))))))) (and (forall ((v643 Vma)) (not (missed.walker.parent p642 v643))) (forall ((v644 Vma)) (not (missed.walker.child p642 v644))))))))
(check-sat)
