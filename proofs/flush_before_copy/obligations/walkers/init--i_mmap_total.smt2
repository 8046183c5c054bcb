; flush_before_copy, scenario walkers, every size: init × i_mmap: total
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
(assert (and (forall ((v581 Vma) (v582 Vma)) (or (not (i_mmap.parent v581)) (not (i_mmap.parent v582)) (= v581 v582) (i_mmap.before.parent.parent v581 v582) (i_mmap.before.parent.parent v582 v581))) (forall ((v583 Vma) (v584 Vma)) (or (not (i_mmap.parent v583)) (not (i_mmap.child v584)) (i_mmap.before.parent.child v583 v584) (i_mmap.before.child.parent v584 v583))) (forall ((v585 Vma) (v586 Vma)) (or (not (i_mmap.child v585)) (not (i_mmap.child v586)) (= v585 v586) (i_mmap.before.child.child v585 v586) (i_mmap.before.child.child v586 v585)))))
; not so: i_mmap: total
(assert (not (and (forall ((v1818 Vma)) (or (not (i_mmap.parent v1818)) (forall ((v2819 Vma)) (or (not (i_mmap.parent v2819)) (= v2819 v1818) (i_mmap.before.parent.parent v1818 v2819) (i_mmap.before.parent.parent v2819 v1818))))) (forall ((v1820 Vma)) (or (not (i_mmap.parent v1820)) (forall ((v2821 Vma)) (or (not (i_mmap.child v2821)) (i_mmap.before.parent.child v1820 v2821) (i_mmap.before.child.parent v2821 v1820))))) (forall ((v1822 Vma)) (or (not (i_mmap.child v1822)) (forall ((v2823 Vma)) (or (not (i_mmap.child v2823)) (= v2823 v1822) (i_mmap.before.child.child v1822 v2823) (i_mmap.before.child.child v2823 v1822))))))))
(check-sat)
