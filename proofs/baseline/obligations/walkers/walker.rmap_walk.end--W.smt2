; baseline, scenario walkers, every size: walker.rmap_walk.end × W
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
(declare-fun p36 () walker)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: parents_linked
(assert (forall ((v475 Vma)) (i_mmap.parent v475)))
; guard: for a: no more
(assert (and (forall ((a44 Vma)) (not (i_mmap.parent a44))) (forall ((a45 Vma)) (not (i_mmap.child a45)))))
; not so: W
(assert (not (forall ((p296 walker)) (or (and (or (not (and (not (= p296 p36)) (= (walker.pc p296) |points of walker.before for a|))) (exists ((a44 Vma)) (i_mmap.parent a44)) (exists ((a45 Vma)) (i_mmap.child a45))) (or (not (and (not (= p296 p36)) (= (walker.pc p296) |points of walker.test at line 94|))) (exists ((a52 Vma)) (and (i_mmap.parent a52) (or (and (not (= p296 p36)) (= (walker.rmap_walk.a.kind p296) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p296) a52)) (and (not (= p296 p36)) (= (walker.rmap_walk.a.kind p296) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p296) a52))))) (exists ((a53 Vma)) (and (i_mmap.child a53) (or (and (not (= p296 p36)) (= (walker.rmap_walk.a.kind p296) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p296) a53)) (and (not (= p296 p36)) (= (walker.rmap_walk.a.kind p296) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p296) a53))))))) (and (forall ((v297 Vma)) (not (and (not (= p36 p296)) (missed.walker.parent p296 v297)))) (forall ((v298 Vma)) (not (and (not (= p36 p296)) (missed.walker.child p296 v298)))))))))
(check-sat)
