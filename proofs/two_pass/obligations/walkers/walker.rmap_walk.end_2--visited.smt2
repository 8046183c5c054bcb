; two_pass, scenario walkers, every size: walker.rmap_walk.end#2 × visited
; visited is preserved by the action walker.rmap_walk.end#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
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
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1675 walker)) (or (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1675))) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1675))))))
; invariant: visited
(assert (and (forall ((p737 walker) (x738 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (= x738 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x738 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x738 (walker.rmap_walk.a.Vma p737))))))) (not (missed.walker.parent p737 x738)))) (forall ((p737 walker) (x739 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (= x739 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x739 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.child.child x739 (walker.rmap_walk.a.Vma p737))))))) (not (missed.walker.child p737 x739))))))
; not so: visited
(assert (not (and (forall ((p737 walker) (x738 Vma)) (or (and (or (not (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|))) (not (= x738 (walker.rmap_walk.a.Vma p737)))) (or (= p737 p99) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|))) (not (i_mmap.before.parent.parent x738 (walker.rmap_walk.a.Vma p737)))) (or (not (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|))) (not (i_mmap.before.parent.child x738 (walker.rmap_walk.a.Vma p737))))))) (not (and (not (= p99 p737)) (missed.walker.parent p737 x738))))) (forall ((p737 walker) (x739 Vma)) (or (and (or (not (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|))) (not (= x739 (walker.rmap_walk.a.Vma p737)))) (or (= p737 p99) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|))) (not (i_mmap.before.child.parent x739 (walker.rmap_walk.a.Vma p737)))) (or (not (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|))) (not (i_mmap.before.child.child x739 (walker.rmap_walk.a.Vma p737))))))) (not (and (not (= p99 p737)) (missed.walker.child p737 x739))))))))
(check-sat)
