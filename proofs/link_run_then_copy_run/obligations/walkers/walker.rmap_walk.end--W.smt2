; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.end × W
; W is preserved by the action walker.rmap_walk.end (consecution); unsat says so
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
(declare-fun p123 () walker)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: parents_linked
(assert (forall ((v865 Vma)) (i_mmap.parent v865)))
; guard: for a: no more
(assert (and (forall ((a131 Vma)) (not (i_mmap.parent a131))) (forall ((a132 Vma)) (not (i_mmap.child a132)))))
; not so: W
(assert (not (forall ((p641 walker)) (or (and (or (not (and (not (= p641 p123)) (= (walker.pc p641) |points of walker.before for a|))) (exists ((a131 Vma)) (i_mmap.parent a131)) (exists ((a132 Vma)) (i_mmap.child a132))) (or (not (and (not (= p641 p123)) (= (walker.pc p641) |points of walker.test at line 94|))) (exists ((a139 Vma)) (and (i_mmap.parent a139) (or (and (not (= p641 p123)) (= (walker.rmap_walk.a.kind p641) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p641) a139)) (and (not (= p641 p123)) (= (walker.rmap_walk.a.kind p641) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p641) a139))))) (exists ((a140 Vma)) (and (i_mmap.child a140) (or (and (not (= p641 p123)) (= (walker.rmap_walk.a.kind p641) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p641) a140)) (and (not (= p641 p123)) (= (walker.rmap_walk.a.kind p641) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p641) a140))))))) (and (forall ((v642 Vma)) (not (and (not (= p123 p641)) (missed.walker.parent p641 v642)))) (forall ((v643 Vma)) (not (and (not (= p123 p641)) (missed.walker.child p641 v643)))))))))
(check-sat)
