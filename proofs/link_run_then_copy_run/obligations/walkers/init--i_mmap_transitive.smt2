; link_run_then_copy_run, scenario walkers, every size: init × i_mmap: transitive
; i_mmap: transitive holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
; axiom: Vma: transitive
(assert (forall ((v762 Vma) (v763 Vma) (v764 Vma)) (or (not (|Vma.<| v762 v763)) (not (|Vma.<| v763 v764)) (|Vma.<| v762 v764))))
; start: i_mmap
(assert (and (forall ((v552 Vma)) (i_mmap.parent v552)) (forall ((v554 Vma)) (not (i_mmap.child v554))) (forall ((v556 Vma) (v557 Vma)) (= (i_mmap.before.parent.parent v556 v557) (|Vma.<| v556 v557))) (forall ((v556 Vma) (v560 Vma)) (not (i_mmap.before.parent.child v556 v560))) (forall ((v563 Vma) (v564 Vma)) (not (i_mmap.before.child.parent v563 v564))) (forall ((v563 Vma) (v567 Vma)) (not (i_mmap.before.child.child v563 v567)))))
; not so: i_mmap: transitive
(assert (not (and (forall ((v1833 Vma) (v2834 Vma)) (or (not (i_mmap.before.parent.parent v1833 v2834)) (forall ((v3835 Vma)) (or (not (i_mmap.before.parent.parent v2834 v3835)) (i_mmap.before.parent.parent v1833 v3835))))) (forall ((v1836 Vma) (v2837 Vma)) (or (not (i_mmap.before.parent.parent v1836 v2837)) (forall ((v3838 Vma)) (or (not (i_mmap.before.parent.child v2837 v3838)) (i_mmap.before.parent.child v1836 v3838))))) (forall ((v1839 Vma) (v2840 Vma)) (or (not (i_mmap.before.parent.child v1839 v2840)) (forall ((v3841 Vma)) (or (not (i_mmap.before.child.parent v2840 v3841)) (i_mmap.before.parent.parent v1839 v3841))))) (forall ((v1842 Vma) (v2843 Vma)) (or (not (i_mmap.before.parent.child v1842 v2843)) (forall ((v3844 Vma)) (or (not (i_mmap.before.child.child v2843 v3844)) (i_mmap.before.parent.child v1842 v3844))))) (forall ((v1845 Vma) (v2846 Vma)) (or (not (i_mmap.before.child.parent v1845 v2846)) (forall ((v3847 Vma)) (or (not (i_mmap.before.parent.parent v2846 v3847)) (i_mmap.before.child.parent v1845 v3847))))) (forall ((v1848 Vma) (v2849 Vma)) (or (not (i_mmap.before.child.parent v1848 v2849)) (forall ((v3850 Vma)) (or (not (i_mmap.before.parent.child v2849 v3850)) (i_mmap.before.child.child v1848 v3850))))) (forall ((v1851 Vma) (v2852 Vma)) (or (not (i_mmap.before.child.child v1851 v2852)) (forall ((v3853 Vma)) (or (not (i_mmap.before.child.parent v2852 v3853)) (i_mmap.before.child.parent v1851 v3853))))) (forall ((v1854 Vma) (v2855 Vma)) (or (not (i_mmap.before.child.child v1854 v2855)) (forall ((v3856 Vma)) (or (not (i_mmap.before.child.child v2855 v3856)) (i_mmap.before.child.child v1854 v3856))))))))
(check-sat)
