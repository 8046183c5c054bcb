; two_pass, scenario walkers, every size: walker.rmap_walk.visit(child)#2 × visited
; visited is preserved by the action walker.rmap_walk.visit(child)#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun a112 () Vma)
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
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w1674 walker)) (= (= (walker.pc w1674) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1674) |kinds of Area?.none|)))))
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1675 walker)) (or (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1675))) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1675))))))
; invariant: i_mmap: members
(assert (and (forall ((v1678 Vma) (v2679 Vma)) (or (not (i_mmap.before.parent.parent v1678 v2679)) (and (i_mmap.parent v1678) (i_mmap.parent v2679)))) (forall ((v1680 Vma) (v2681 Vma)) (or (not (i_mmap.before.parent.child v1680 v2681)) (and (i_mmap.parent v1680) (i_mmap.child v2681)))) (forall ((v1682 Vma) (v2683 Vma)) (or (not (i_mmap.before.child.parent v1682 v2683)) (and (i_mmap.child v1682) (i_mmap.parent v2683)))) (forall ((v1684 Vma) (v2685 Vma)) (or (not (i_mmap.before.child.child v1684 v2685)) (and (i_mmap.child v1684) (i_mmap.child v2685))))))
; invariant: i_mmap: total
(assert (and (forall ((v1688 Vma)) (or (not (i_mmap.parent v1688)) (forall ((v2689 Vma)) (or (not (i_mmap.parent v2689)) (= v2689 v1688) (i_mmap.before.parent.parent v1688 v2689) (i_mmap.before.parent.parent v2689 v1688))))) (forall ((v1690 Vma)) (or (not (i_mmap.parent v1690)) (forall ((v2691 Vma)) (or (not (i_mmap.child v2691)) (i_mmap.before.parent.child v1690 v2691) (i_mmap.before.child.parent v2691 v1690))))) (forall ((v1692 Vma)) (or (not (i_mmap.child v1692)) (forall ((v2693 Vma)) (or (not (i_mmap.child v2693)) (= v2693 v1692) (i_mmap.before.child.child v1692 v2693) (i_mmap.before.child.child v2693 v1692)))))))
; invariant: visited
(assert (and (forall ((p737 walker) (x738 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (= x738 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x738 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x738 (walker.rmap_walk.a.Vma p737))))))) (not (missed.walker.parent p737 x738)))) (forall ((p737 walker) (x739 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (= x739 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x739 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.child.child x739 (walker.rmap_walk.a.Vma p737))))))) (not (missed.walker.child p737 x739))))))
; guard: at
(assert (= (walker.pc p99) |points of walker.test at line 94|))
; guard: for a: one more
(assert (and (i_mmap.child a112) (or (and (= (walker.rmap_walk.a.kind p99) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p99) a112)) (and (= (walker.rmap_walk.a.kind p99) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p99) a112))) (forall ((a113 Vma)) (or (not (i_mmap.parent a113)) (and (or (not (= (walker.rmap_walk.a.kind p99) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p99) a113))) (or (not (= (walker.rmap_walk.a.kind p99) |kinds of Area?.child|)) (not (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p99) a113)))) (not (i_mmap.before.parent.child a113 a112)))) (forall ((a114 Vma)) (or (not (i_mmap.child a114)) (and (or (not (= (walker.rmap_walk.a.kind p99) |kinds of Area?.parent|)) (not (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p99) a114))) (or (not (= (walker.rmap_walk.a.kind p99) |kinds of Area?.child|)) (not (i_mmap.before.child.child (walker.rmap_walk.a.Vma p99) a114)))) (not (i_mmap.before.child.child a114 a112))))))
; not so: visited
(assert (not (and (forall ((p737 walker) (x738 Vma)) (or (and (or (not (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|))) (not (= x738 (ite (= p737 p99) a112 (walker.rmap_walk.a.Vma p737))))) (or (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|)) (and (or (not (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|))) (not (i_mmap.before.parent.parent x738 (ite (= p737 p99) a112 (walker.rmap_walk.a.Vma p737))))) (or (not (or (= p737 p99) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|))) (not (i_mmap.before.parent.child x738 (ite (= p737 p99) a112 (walker.rmap_walk.a.Vma p737)))))))) (not (or (and (= p99 p737) (missed.walker.parent p99 x738)) (and (not (= p99 p737)) (missed.walker.parent p737 x738)))))) (forall ((p737 walker) (x739 Vma)) (or (and (or (not (or (= p737 p99) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|))) (not (= x739 (ite (= p737 p99) a112 (walker.rmap_walk.a.Vma p737))))) (or (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|)) (and (or (not (and (not (= p737 p99)) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|))) (not (i_mmap.before.child.parent x739 (ite (= p737 p99) a112 (walker.rmap_walk.a.Vma p737))))) (or (not (or (= p737 p99) (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|))) (not (i_mmap.before.child.child x739 (ite (= p737 p99) a112 (walker.rmap_walk.a.Vma p737)))))))) (not (or (and (= p99 p737) (missed.walker.child p99 x739) (not (= a112 x739))) (and (not (= p99 p737)) (missed.walker.child p737 x739)))))))))
(check-sat)
