; link_run_then_copy_run, scenario walkers, every size: init × i_mmap: total
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
(assert (and (forall ((v580 Vma) (v581 Vma)) (or (not (i_mmap.parent v580)) (not (i_mmap.parent v581)) (= v580 v581) (i_mmap.before.parent.parent v580 v581) (i_mmap.before.parent.parent v581 v580))) (forall ((v582 Vma) (v583 Vma)) (or (not (i_mmap.parent v582)) (not (i_mmap.child v583)) (i_mmap.before.parent.child v582 v583) (i_mmap.before.child.parent v583 v582))) (forall ((v584 Vma) (v585 Vma)) (or (not (i_mmap.child v584)) (not (i_mmap.child v585)) (= v584 v585) (i_mmap.before.child.child v584 v585) (i_mmap.before.child.child v585 v584)))))
; not so: i_mmap: total
(assert (not (and (forall ((v1827 Vma)) (or (not (i_mmap.parent v1827)) (forall ((v2828 Vma)) (or (not (i_mmap.parent v2828)) (= v2828 v1827) (i_mmap.before.parent.parent v1827 v2828) (i_mmap.before.parent.parent v2828 v1827))))) (forall ((v1829 Vma)) (or (not (i_mmap.parent v1829)) (forall ((v2830 Vma)) (or (not (i_mmap.child v2830)) (i_mmap.before.parent.child v1829 v2830) (i_mmap.before.child.parent v2830 v1829))))) (forall ((v1831 Vma)) (or (not (i_mmap.child v1831)) (forall ((v2832 Vma)) (or (not (i_mmap.child v2832)) (= v2832 v1831) (i_mmap.before.child.child v1831 v2832) (i_mmap.before.child.child v2832 v1831))))))))
(check-sat)
