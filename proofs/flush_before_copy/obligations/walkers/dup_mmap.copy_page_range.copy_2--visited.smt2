; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy#2 × visited
; visited is preserved by the action dup_mmap.copy_page_range.copy#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1805 walker)) (or (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1805))) (and (= (walker.rmap_walk.a.kind w1805) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1805))))))
; invariant: i_mmap: members
(assert (and (forall ((v1808 Vma) (v2809 Vma)) (or (not (i_mmap.before.parent.parent v1808 v2809)) (and (i_mmap.parent v1808) (i_mmap.parent v2809)))) (forall ((v1810 Vma) (v2811 Vma)) (or (not (i_mmap.before.parent.child v1810 v2811)) (and (i_mmap.parent v1810) (i_mmap.child v2811)))) (forall ((v1812 Vma) (v2813 Vma)) (or (not (i_mmap.before.child.parent v1812 v2813)) (and (i_mmap.child v1812) (i_mmap.parent v2813)))) (forall ((v1814 Vma) (v2815 Vma)) (or (not (i_mmap.before.child.child v1814 v2815)) (and (i_mmap.child v1814) (i_mmap.child v2815))))))
; invariant: i_mmap: transitive
(assert (and (forall ((v1824 Vma) (v2825 Vma)) (or (not (i_mmap.before.parent.parent v1824 v2825)) (forall ((v3826 Vma)) (or (not (i_mmap.before.parent.parent v2825 v3826)) (i_mmap.before.parent.parent v1824 v3826))))) (forall ((v1827 Vma) (v2828 Vma)) (or (not (i_mmap.before.parent.parent v1827 v2828)) (forall ((v3829 Vma)) (or (not (i_mmap.before.parent.child v2828 v3829)) (i_mmap.before.parent.child v1827 v3829))))) (forall ((v1830 Vma) (v2831 Vma)) (or (not (i_mmap.before.parent.child v1830 v2831)) (forall ((v3832 Vma)) (or (not (i_mmap.before.child.parent v2831 v3832)) (i_mmap.before.parent.parent v1830 v3832))))) (forall ((v1833 Vma) (v2834 Vma)) (or (not (i_mmap.before.parent.child v1833 v2834)) (forall ((v3835 Vma)) (or (not (i_mmap.before.child.child v2834 v3835)) (i_mmap.before.parent.child v1833 v3835))))) (forall ((v1836 Vma) (v2837 Vma)) (or (not (i_mmap.before.child.parent v1836 v2837)) (forall ((v3838 Vma)) (or (not (i_mmap.before.parent.parent v2837 v3838)) (i_mmap.before.child.parent v1836 v3838))))) (forall ((v1839 Vma) (v2840 Vma)) (or (not (i_mmap.before.child.parent v1839 v2840)) (forall ((v3841 Vma)) (or (not (i_mmap.before.parent.child v2840 v3841)) (i_mmap.before.child.child v1839 v3841))))) (forall ((v1842 Vma) (v2843 Vma)) (or (not (i_mmap.before.child.child v1842 v2843)) (forall ((v3844 Vma)) (or (not (i_mmap.before.child.parent v2843 v3844)) (i_mmap.before.child.parent v1842 v3844))))) (forall ((v1845 Vma) (v2846 Vma)) (or (not (i_mmap.before.child.child v1845 v2846)) (forall ((v3847 Vma)) (or (not (i_mmap.before.child.child v2846 v3847)) (i_mmap.before.child.child v1845 v3847)))))))
; invariant: child_after_parent
(assert (forall ((v857 Vma)) (or (not (i_mmap.child v857)) (i_mmap.before.parent.child v857 v857))))
; invariant: visited
(assert (and (forall ((p867 walker) (x868 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (= x868 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x868 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x868 (walker.rmap_walk.a.Vma p867))))))) (not (missed.walker.parent p867 x868)))) (forall ((p867 walker) (x869 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (= x869 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x869 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.child.child x869 (walker.rmap_walk.a.Vma p867))))))) (not (missed.walker.child p867 x869))))))
; invariant: S3
(assert (forall ((v629 Vma)) (or (not (needs_copy v629)) (not (i_mmap.child v629)) (i_mmap.before.parent.child v629 v629))))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: visited
(assert (not (forall ((p867 walker) (x869 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (= x869 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x869 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.child.child x869 (walker.rmap_walk.a.Vma p867))))))) (not (or (and (missed.walker.parent p867 dup_mmap.v.Vma) (or (missed.walker.child p867 x869) (= x869 dup_mmap.v.Vma))) (and (not (missed.walker.parent p867 dup_mmap.v.Vma)) (missed.walker.child p867 x869))))))))
(check-sat)
