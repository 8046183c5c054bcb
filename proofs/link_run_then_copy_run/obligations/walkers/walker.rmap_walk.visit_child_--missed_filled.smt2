; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.visit(child) × missed_filled
; missed_filled is preserved by the action walker.rmap_walk.visit(child) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun a128 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p123 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: i_mmap: members
(assert (and (forall ((v1817 Vma) (v2818 Vma)) (or (not (i_mmap.before.parent.parent v1817 v2818)) (and (i_mmap.parent v1817) (i_mmap.parent v2818)))) (forall ((v1819 Vma) (v2820 Vma)) (or (not (i_mmap.before.parent.child v1819 v2820)) (and (i_mmap.parent v1819) (i_mmap.child v2820)))) (forall ((v1821 Vma) (v2822 Vma)) (or (not (i_mmap.before.child.parent v1821 v2822)) (and (i_mmap.child v1821) (i_mmap.parent v2822)))) (forall ((v1823 Vma) (v2824 Vma)) (or (not (i_mmap.before.child.child v1823 v2824)) (and (i_mmap.child v1823) (i_mmap.child v2824))))))
; invariant: child_after_parent
(assert (forall ((v866 Vma)) (or (not (i_mmap.child v866)) (i_mmap.before.parent.child v866 v866))))
; guard: for a: one more
(assert (and (i_mmap.child a128) (forall ((a129 Vma)) (or (not (i_mmap.parent a129)) (not (i_mmap.before.parent.child a129 a128)))) (forall ((a130 Vma)) (or (not (i_mmap.child a130)) (not (i_mmap.before.child.child a130 a128))))))
; not so: missed_filled
(assert (not (and (forall ((p871 walker) (a872 Vma)) (or (not (or (and (= p123 p871) (missed.walker.parent p123 a872)) (and (not (= p123 p871)) (missed.walker.parent p871 a872)))) (not (= (pte.parent a872) Pte.none)))) (forall ((p871 walker) (a873 Vma)) (or (not (or (and (= p123 p871) (missed.walker.child p123 a873) (not (= a128 a873))) (and (not (= p123 p871)) (missed.walker.child p871 a873)))) (not (= (pte.child a873) Pte.none)))))))
(check-sat)
