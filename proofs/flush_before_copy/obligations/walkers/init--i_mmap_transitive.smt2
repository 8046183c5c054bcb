; flush_before_copy, scenario walkers, every size: init × i_mmap: transitive
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
(assert (forall ((v756 Vma) (v757 Vma) (v758 Vma)) (or (not (|Vma.<| v756 v757)) (not (|Vma.<| v757 v758)) (|Vma.<| v756 v758))))
; start: i_mmap
(assert (and (forall ((v553 Vma)) (i_mmap.parent v553)) (forall ((v555 Vma)) (not (i_mmap.child v555))) (forall ((v557 Vma) (v558 Vma)) (= (i_mmap.before.parent.parent v557 v558) (|Vma.<| v557 v558))) (forall ((v557 Vma) (v561 Vma)) (not (i_mmap.before.parent.child v557 v561))) (forall ((v564 Vma) (v565 Vma)) (not (i_mmap.before.child.parent v564 v565))) (forall ((v564 Vma) (v568 Vma)) (not (i_mmap.before.child.child v564 v568)))))
; not so: i_mmap: transitive
(assert (not (and (forall ((v1824 Vma) (v2825 Vma)) (or (not (i_mmap.before.parent.parent v1824 v2825)) (forall ((v3826 Vma)) (or (not (i_mmap.before.parent.parent v2825 v3826)) (i_mmap.before.parent.parent v1824 v3826))))) (forall ((v1827 Vma) (v2828 Vma)) (or (not (i_mmap.before.parent.parent v1827 v2828)) (forall ((v3829 Vma)) (or (not (i_mmap.before.parent.child v2828 v3829)) (i_mmap.before.parent.child v1827 v3829))))) (forall ((v1830 Vma) (v2831 Vma)) (or (not (i_mmap.before.parent.child v1830 v2831)) (forall ((v3832 Vma)) (or (not (i_mmap.before.child.parent v2831 v3832)) (i_mmap.before.parent.parent v1830 v3832))))) (forall ((v1833 Vma) (v2834 Vma)) (or (not (i_mmap.before.parent.child v1833 v2834)) (forall ((v3835 Vma)) (or (not (i_mmap.before.child.child v2834 v3835)) (i_mmap.before.parent.child v1833 v3835))))) (forall ((v1836 Vma) (v2837 Vma)) (or (not (i_mmap.before.child.parent v1836 v2837)) (forall ((v3838 Vma)) (or (not (i_mmap.before.parent.parent v2837 v3838)) (i_mmap.before.child.parent v1836 v3838))))) (forall ((v1839 Vma) (v2840 Vma)) (or (not (i_mmap.before.child.parent v1839 v2840)) (forall ((v3841 Vma)) (or (not (i_mmap.before.parent.child v2840 v3841)) (i_mmap.before.child.child v1839 v3841))))) (forall ((v1842 Vma) (v2843 Vma)) (or (not (i_mmap.before.child.child v1842 v2843)) (forall ((v3844 Vma)) (or (not (i_mmap.before.child.parent v2843 v3844)) (i_mmap.before.child.parent v1842 v3844))))) (forall ((v1845 Vma) (v2846 Vma)) (or (not (i_mmap.before.child.child v1845 v2846)) (forall ((v3847 Vma)) (or (not (i_mmap.before.child.child v2846 v3847)) (i_mmap.before.child.child v1845 v3847))))))))
(check-sat)
