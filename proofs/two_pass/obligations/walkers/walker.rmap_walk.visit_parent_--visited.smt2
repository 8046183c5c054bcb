; two_pass, scenario walkers, every size: walker.rmap_walk.visit(parent) × visited
; visited is preserved by the action walker.rmap_walk.visit(parent) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun a101 () Vma)
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
; invariant: i_mmap: members
(assert (and (forall ((v1678 Vma) (v2679 Vma)) (or (not (i_mmap.before.parent.parent v1678 v2679)) (and (i_mmap.parent v1678) (i_mmap.parent v2679)))) (forall ((v1680 Vma) (v2681 Vma)) (or (not (i_mmap.before.parent.child v1680 v2681)) (and (i_mmap.parent v1680) (i_mmap.child v2681)))) (forall ((v1682 Vma) (v2683 Vma)) (or (not (i_mmap.before.child.parent v1682 v2683)) (and (i_mmap.child v1682) (i_mmap.parent v2683)))) (forall ((v1684 Vma) (v2685 Vma)) (or (not (i_mmap.before.child.child v1684 v2685)) (and (i_mmap.child v1684) (i_mmap.child v2685))))))
; invariant: visited
(assert (and (forall ((p737 walker) (x738 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (= x738 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x738 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x738 (walker.rmap_walk.a.Vma p737))))))) (not (missed.walker.parent p737 x738)))) (forall ((p737 walker) (x739 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (= x739 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x739 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.child.child x739 (walker.rmap_walk.a.Vma p737))))))) (not (missed.walker.child p737 x739))))))
; guard: for a: one more
(assert (and (i_mmap.parent a101) (forall ((a102 Vma)) (or (not (i_mmap.parent a102)) (not (i_mmap.before.parent.parent a102 a101)))) (forall ((a103 Vma)) (or (not (i_mmap.child a103)) (not (i_mmap.before.child.parent a103 a101))))))
; not so: visited
(assert (not (and (forall ((p737 walker) (x738 Vma)) (or (and (or (not (or (= p737 p99) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|))) (not (= x738 (ite (= p737 p99) a101 (walker.rmap_walk.a.Vma p737))))) (or (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|)) (and (or (not (or (= p737 p99) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|))) (not (i_mmap.before.parent.parent x738 (ite (= p737 p99) a101 (walker.rmap_walk.a.Vma p737))))) (or (not (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|))) (not (i_mmap.before.parent.child x738 (ite (= p737 p99) a101 (walker.rmap_walk.a.Vma p737)))))))) (not (or (and (= p99 p737) (missed.walker.parent p99 x738) (not (= a101 x738))) (and (not (= p99 p737)) (missed.walker.parent p737 x738)))))) (forall ((p737 walker) (x739 Vma)) (or (and (or (not (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|))) (not (= x739 (ite (= p737 p99) a101 (walker.rmap_walk.a.Vma p737))))) (or (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|)) (and (or (not (or (= p737 p99) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|))) (not (i_mmap.before.child.parent x739 (ite (= p737 p99) a101 (walker.rmap_walk.a.Vma p737))))) (or (not (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|))) (not (i_mmap.before.child.child x739 (ite (= p737 p99) a101 (walker.rmap_walk.a.Vma p737)))))))) (not (or (and (= p99 p737) (missed.walker.child p99 x739)) (and (not (= p99 p737)) (missed.walker.child p737 x739)))))))))
(check-sat)
