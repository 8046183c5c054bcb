; two_pass, scenario walkers, every size: walker.rmap_walk.end × W
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
(declare-fun p99 () walker)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: parents_linked
(assert (forall ((v726 Vma)) (i_mmap.parent v726)))
; guard: for a: no more
(assert (and (forall ((a107 Vma)) (not (i_mmap.parent a107))) (forall ((a108 Vma)) (not (i_mmap.child a108)))))
; not so: W
(assert (not (forall ((p511 walker)) (or (and (or (not (and (not (= p511 p99)) (= (walker.pc p511) |points of walker.before for a|))) (exists ((a107 Vma)) (i_mmap.parent a107)) (exists ((a108 Vma)) (i_mmap.child a108))) (or (not (and (not (= p511 p99)) (= (walker.pc p511) |points of walker.test at line 94|))) (exists ((a115 Vma)) (and (i_mmap.parent a115) (or (and (not (= p511 p99)) (= (walker.rmap_walk.a.kind p511) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p511) a115)) (and (not (= p511 p99)) (= (walker.rmap_walk.a.kind p511) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p511) a115))))) (exists ((a116 Vma)) (and (i_mmap.child a116) (or (and (not (= p511 p99)) (= (walker.rmap_walk.a.kind p511) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p511) a116)) (and (not (= p511 p99)) (= (walker.rmap_walk.a.kind p511) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p511) a116))))))) (and (forall ((v512 Vma)) (not (and (not (= p99 p511)) (missed.walker.parent p511 v512)))) (forall ((v513 Vma)) (not (and (not (= p99 p511)) (missed.walker.child p511 v513)))))))))
(check-sat)
