; two_pass, scenario walkers, every size: dup_mmap.copy_page_range.copy#3 × visited
; visited is preserved by the action dup_mmap.copy_page_range.copy#3 (consecution); unsat says so
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
(declare-fun needs_copy (Vma) Bool)
(declare-fun v96 () Vma)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1675 walker)) (or (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1675))) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1675))))))
; invariant: i_mmap: members
(assert (and (forall ((v1678 Vma) (v2679 Vma)) (or (not (i_mmap.before.parent.parent v1678 v2679)) (and (i_mmap.parent v1678) (i_mmap.parent v2679)))) (forall ((v1680 Vma) (v2681 Vma)) (or (not (i_mmap.before.parent.child v1680 v2681)) (and (i_mmap.parent v1680) (i_mmap.child v2681)))) (forall ((v1682 Vma) (v2683 Vma)) (or (not (i_mmap.before.child.parent v1682 v2683)) (and (i_mmap.child v1682) (i_mmap.parent v2683)))) (forall ((v1684 Vma) (v2685 Vma)) (or (not (i_mmap.before.child.child v1684 v2685)) (and (i_mmap.child v1684) (i_mmap.child v2685))))))
; invariant: i_mmap: transitive
(assert (and (forall ((v1694 Vma) (v2695 Vma)) (or (not (i_mmap.before.parent.parent v1694 v2695)) (forall ((v3696 Vma)) (or (not (i_mmap.before.parent.parent v2695 v3696)) (i_mmap.before.parent.parent v1694 v3696))))) (forall ((v1697 Vma) (v2698 Vma)) (or (not (i_mmap.before.parent.parent v1697 v2698)) (forall ((v3699 Vma)) (or (not (i_mmap.before.parent.child v2698 v3699)) (i_mmap.before.parent.child v1697 v3699))))) (forall ((v1700 Vma) (v2701 Vma)) (or (not (i_mmap.before.parent.child v1700 v2701)) (forall ((v3702 Vma)) (or (not (i_mmap.before.child.parent v2701 v3702)) (i_mmap.before.parent.parent v1700 v3702))))) (forall ((v1703 Vma) (v2704 Vma)) (or (not (i_mmap.before.parent.child v1703 v2704)) (forall ((v3705 Vma)) (or (not (i_mmap.before.child.child v2704 v3705)) (i_mmap.before.parent.child v1703 v3705))))) (forall ((v1706 Vma) (v2707 Vma)) (or (not (i_mmap.before.child.parent v1706 v2707)) (forall ((v3708 Vma)) (or (not (i_mmap.before.parent.parent v2707 v3708)) (i_mmap.before.child.parent v1706 v3708))))) (forall ((v1709 Vma) (v2710 Vma)) (or (not (i_mmap.before.child.parent v1709 v2710)) (forall ((v3711 Vma)) (or (not (i_mmap.before.parent.child v2710 v3711)) (i_mmap.before.child.child v1709 v3711))))) (forall ((v1712 Vma) (v2713 Vma)) (or (not (i_mmap.before.child.child v1712 v2713)) (forall ((v3714 Vma)) (or (not (i_mmap.before.child.parent v2713 v3714)) (i_mmap.before.child.parent v1712 v3714))))) (forall ((v1715 Vma) (v2716 Vma)) (or (not (i_mmap.before.child.child v1715 v2716)) (forall ((v3717 Vma)) (or (not (i_mmap.before.child.child v2716 v3717)) (i_mmap.before.child.child v1715 v3717)))))))
; invariant: child_after_parent
(assert (forall ((v727 Vma)) (or (not (i_mmap.child v727)) (i_mmap.before.parent.child v727 v727))))
; invariant: visited
(assert (and (forall ((p737 walker) (x738 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (= x738 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x738 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x738 (walker.rmap_walk.a.Vma p737))))))) (not (missed.walker.parent p737 x738)))) (forall ((p737 walker) (x739 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (= x739 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x739 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.child.child x739 (walker.rmap_walk.a.Vma p737))))))) (not (missed.walker.child p737 x739))))))
; invariant: S3
(assert (forall ((v498 Vma)) (or (not (needs_copy v498)) (not (i_mmap.child v498)) (i_mmap.before.parent.child v498 v498))))
; guard: test at line 57
(assert (needs_copy v96))
; not so: visited
(assert (not (forall ((p737 walker) (x739 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (= x739 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x739 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.child.child x739 (walker.rmap_walk.a.Vma p737))))))) (not (or (and (missed.walker.parent p737 v96) (or (missed.walker.child p737 x739) (= v96 x739))) (and (not (missed.walker.parent p737 v96)) (missed.walker.child p737 x739))))))))
(check-sat)
