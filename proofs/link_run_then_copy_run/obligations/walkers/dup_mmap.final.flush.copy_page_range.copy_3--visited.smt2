; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy#3 × visited
; visited is preserved by the action dup_mmap.final.flush.copy_page_range.copy#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-sort walker 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w120 () Vma)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: i_mmap: transitive
(assert (and (forall ((v1833 Vma) (v2834 Vma)) (or (not (i_mmap.before.parent.parent v1833 v2834)) (forall ((v3835 Vma)) (or (not (i_mmap.before.parent.parent v2834 v3835)) (i_mmap.before.parent.parent v1833 v3835))))) (forall ((v1836 Vma) (v2837 Vma)) (or (not (i_mmap.before.parent.parent v1836 v2837)) (forall ((v3838 Vma)) (or (not (i_mmap.before.parent.child v2837 v3838)) (i_mmap.before.parent.child v1836 v3838))))) (forall ((v1839 Vma) (v2840 Vma)) (or (not (i_mmap.before.parent.child v1839 v2840)) (forall ((v3841 Vma)) (or (not (i_mmap.before.child.parent v2840 v3841)) (i_mmap.before.parent.parent v1839 v3841))))) (forall ((v1842 Vma) (v2843 Vma)) (or (not (i_mmap.before.parent.child v1842 v2843)) (forall ((v3844 Vma)) (or (not (i_mmap.before.child.child v2843 v3844)) (i_mmap.before.parent.child v1842 v3844))))) (forall ((v1845 Vma) (v2846 Vma)) (or (not (i_mmap.before.child.parent v1845 v2846)) (forall ((v3847 Vma)) (or (not (i_mmap.before.parent.parent v2846 v3847)) (i_mmap.before.child.parent v1845 v3847))))) (forall ((v1848 Vma) (v2849 Vma)) (or (not (i_mmap.before.child.parent v1848 v2849)) (forall ((v3850 Vma)) (or (not (i_mmap.before.parent.child v2849 v3850)) (i_mmap.before.child.child v1848 v3850))))) (forall ((v1851 Vma) (v2852 Vma)) (or (not (i_mmap.before.child.child v1851 v2852)) (forall ((v3853 Vma)) (or (not (i_mmap.before.child.parent v2852 v3853)) (i_mmap.before.child.parent v1851 v3853))))) (forall ((v1854 Vma) (v2855 Vma)) (or (not (i_mmap.before.child.child v1854 v2855)) (forall ((v3856 Vma)) (or (not (i_mmap.before.child.child v2855 v3856)) (i_mmap.before.child.child v1854 v3856)))))))
; invariant: visited
(assert (and (forall ((p876 walker) (x877 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (= x877 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x877 (walker.rmap_walk.a.Vma p876)))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x877 (walker.rmap_walk.a.Vma p876))))))) (not (missed.walker.parent p876 x877)))) (forall ((p876 walker) (x878 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (= x878 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x878 (walker.rmap_walk.a.Vma p876)))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (i_mmap.before.child.child x878 (walker.rmap_walk.a.Vma p876))))))) (not (missed.walker.child p876 x878))))))
; invariant: flushed
(assert (or (and (not (= dup_mmap.pc |points of dup_mmap.before for w#2|)) (not (= dup_mmap.pc |points of dup_mmap.before for w#4|)) (not (= dup_mmap.pc |points of dup_mmap.in for w|)) (not (= dup_mmap.pc |points of dup_mmap.in for w#3|))) (forall ((u905 Vma)) (or (not (batch u905)) (i_mmap.child u905)))))
; invariant: S3
(assert (forall ((v628 Vma)) (or (not (needs_copy v628)) (not (i_mmap.child v628)) (i_mmap.before.parent.child v628 v628))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w#4|))
; guard: for w: one more
(assert (and (batch w120) (forall ((w121 Vma)) (or (not (batch w121)) (not (batch.before w121 w120)) (not (needs_copy w121))))))
; guard: test at line 57
(assert (needs_copy w120))
; not so: visited
(assert (not (forall ((p876 walker) (x878 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (= x878 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x878 (walker.rmap_walk.a.Vma p876)))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (i_mmap.before.child.child x878 (walker.rmap_walk.a.Vma p876))))))) (not (or (and (missed.walker.parent p876 w120) (or (missed.walker.child p876 x878) (= w120 x878))) (and (not (missed.walker.parent p876 w120)) (missed.walker.child p876 x878))))))))
(check-sat)
