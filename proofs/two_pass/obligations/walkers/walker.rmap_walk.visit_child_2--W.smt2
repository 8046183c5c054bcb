; two_pass, scenario walkers, every size: walker.rmap_walk.visit(child)#2 × W
; W is preserved by the action walker.rmap_walk.visit(child)#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
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
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p99 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w1674 walker)) (= (= (walker.pc w1674) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1674) |kinds of Area?.none|)))))
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1675 walker)) (or (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1675))) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1675))))))
; invariant: i_mmap: total
(assert (and (forall ((v1688 Vma)) (or (not (i_mmap.parent v1688)) (forall ((v2689 Vma)) (or (not (i_mmap.parent v2689)) (= v2689 v1688) (i_mmap.before.parent.parent v1688 v2689) (i_mmap.before.parent.parent v2689 v1688))))) (forall ((v1690 Vma)) (or (not (i_mmap.parent v1690)) (forall ((v2691 Vma)) (or (not (i_mmap.child v2691)) (i_mmap.before.parent.child v1690 v2691) (i_mmap.before.child.parent v2691 v1690))))) (forall ((v1692 Vma)) (or (not (i_mmap.child v1692)) (forall ((v2693 Vma)) (or (not (i_mmap.child v2693)) (= v2693 v1692) (i_mmap.before.child.child v1692 v2693) (i_mmap.before.child.child v2693 v1692)))))))
; invariant: filled_linked
(assert (and (forall ((a728 Vma)) (or (= Pte.none (pte.parent a728)) (i_mmap.parent a728))) (forall ((a729 Vma)) (or (= Pte.none (pte.child a729)) (i_mmap.child a729)))))
; invariant: missed_filled
(assert (and (forall ((a730 Vma)) (or (not (missed.dup_mmap.parent a730)) (not (= Pte.none (pte.parent a730))))) (forall ((a731 Vma)) (or (not (missed.dup_mmap.child a731)) (not (= Pte.none (pte.child a731))))) (forall ((p732 walker) (a733 Vma)) (or (not (missed.walker.parent p732 a733)) (not (= Pte.none (pte.parent a733))))) (forall ((p732 walker) (a734 Vma)) (or (not (missed.walker.child p732 a734)) (not (= Pte.none (pte.child a734)))))))
; invariant: visited
(assert (and (forall ((p737 walker) (x738 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (= x738 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x738 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x738 (walker.rmap_walk.a.Vma p737))))))) (not (missed.walker.parent p737 x738)))) (forall ((p737 walker) (x739 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (= x739 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x739 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.child.child x739 (walker.rmap_walk.a.Vma p737))))))) (not (missed.walker.child p737 x739))))))
; guard: at
(assert (= (walker.pc p99) |points of walker.test at line 94|))
; guard: for a: one more
(assert (and (i_mmap.child a112) (or (and (= (walker.rmap_walk.a.kind p99) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p99) a112)) (and (= (walker.rmap_walk.a.kind p99) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p99) a112))) (forall ((a113 Vma)) (or (not (i_mmap.parent a113)) (and (or (not (= (walker.rmap_walk.a.kind p99) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p99) a113))) (or (not (= (walker.rmap_walk.a.kind p99) |kinds of Area?.child|)) (not (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p99) a113)))) (not (i_mmap.before.parent.child a113 a112)))) (forall ((a114 Vma)) (or (not (i_mmap.child a114)) (and (or (not (= (walker.rmap_walk.a.kind p99) |kinds of Area?.parent|)) (not (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p99) a114))) (or (not (= (walker.rmap_walk.a.kind p99) |kinds of Area?.child|)) (not (i_mmap.before.child.child (walker.rmap_walk.a.Vma p99) a114)))) (not (i_mmap.before.child.child a114 a112))))))
; not so: W
(assert (not (forall ((p511 walker)) (or (and (or (not (and (not (= p511 p99)) (= (walker.pc p511) |points of walker.before for a|))) (exists ((a107 Vma)) (i_mmap.parent a107)) (exists ((a108 Vma)) (i_mmap.child a108))) (or (not (or (= p511 p99) (= (walker.pc p511) |points of walker.test at line 94|))) (exists ((a115 Vma)) (and (i_mmap.parent a115) (or (and (not (= p511 p99)) (= (walker.rmap_walk.a.kind p511) |kinds of Area?.parent|) (i_mmap.before.parent.parent (ite (= p511 p99) a112 (walker.rmap_walk.a.Vma p511)) a115)) (and (or (= p511 p99) (= (walker.rmap_walk.a.kind p511) |kinds of Area?.child|)) (i_mmap.before.child.parent (ite (= p511 p99) a112 (walker.rmap_walk.a.Vma p511)) a115))))) (exists ((a116 Vma)) (and (i_mmap.child a116) (or (and (not (= p511 p99)) (= (walker.rmap_walk.a.kind p511) |kinds of Area?.parent|) (i_mmap.before.parent.child (ite (= p511 p99) a112 (walker.rmap_walk.a.Vma p511)) a116)) (and (or (= p511 p99) (= (walker.rmap_walk.a.kind p511) |kinds of Area?.child|)) (i_mmap.before.child.child (ite (= p511 p99) a112 (walker.rmap_walk.a.Vma p511)) a116))))))) (and (forall ((v512 Vma)) (not (or (and (= p99 p511) (missed.walker.parent p99 v512)) (and (not (= p99 p511)) (missed.walker.parent p511 v512))))) (forall ((v513 Vma)) (not (or (and (= p99 p511) (missed.walker.child p99 v513) (not (= a112 v513))) (and (not (= p99 p511)) (missed.walker.child p511 v513))))))))))
(check-sat)
