; two_pass, scenario walkers, every size: init × i_mmap: total
; i_mmap: total holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
; start: i_mmap: total
(assert (and (forall ((v450 Vma) (v451 Vma)) (or (not (i_mmap.parent v450)) (not (i_mmap.parent v451)) (= v450 v451) (i_mmap.before.parent.parent v450 v451) (i_mmap.before.parent.parent v451 v450))) (forall ((v452 Vma) (v453 Vma)) (or (not (i_mmap.parent v452)) (not (i_mmap.child v453)) (i_mmap.before.parent.child v452 v453) (i_mmap.before.child.parent v453 v452))) (forall ((v454 Vma) (v455 Vma)) (or (not (i_mmap.child v454)) (not (i_mmap.child v455)) (= v454 v455) (i_mmap.before.child.child v454 v455) (i_mmap.before.child.child v455 v454)))))
; not so: i_mmap: total
(assert (not (and (forall ((v1688 Vma)) (or (not (i_mmap.parent v1688)) (forall ((v2689 Vma)) (or (not (i_mmap.parent v2689)) (= v2689 v1688) (i_mmap.before.parent.parent v1688 v2689) (i_mmap.before.parent.parent v2689 v1688))))) (forall ((v1690 Vma)) (or (not (i_mmap.parent v1690)) (forall ((v2691 Vma)) (or (not (i_mmap.child v2691)) (i_mmap.before.parent.child v1690 v2691) (i_mmap.before.child.parent v2691 v1690))))) (forall ((v1692 Vma)) (or (not (i_mmap.child v1692)) (forall ((v2693 Vma)) (or (not (i_mmap.child v2693)) (= v2693 v1692) (i_mmap.before.child.child v1692 v2693) (i_mmap.before.child.child v2693 v1692))))))))
(check-sat)
