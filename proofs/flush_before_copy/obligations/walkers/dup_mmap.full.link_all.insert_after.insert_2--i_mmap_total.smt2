; flush_before_copy, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert#2 × i_mmap: total
; i_mmap: total is preserved by the action dup_mmap.full.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun w87 () Vma)
; invariant: i_mmap: total
(assert (and (forall ((v1818 Vma)) (or (not (i_mmap.parent v1818)) (forall ((v2819 Vma)) (or (not (i_mmap.parent v2819)) (= v2819 v1818) (i_mmap.before.parent.parent v1818 v2819) (i_mmap.before.parent.parent v2819 v1818))))) (forall ((v1820 Vma)) (or (not (i_mmap.parent v1820)) (forall ((v2821 Vma)) (or (not (i_mmap.child v2821)) (i_mmap.before.parent.child v1820 v2821) (i_mmap.before.child.parent v2821 v1820))))) (forall ((v1822 Vma)) (or (not (i_mmap.child v1822)) (forall ((v2823 Vma)) (or (not (i_mmap.child v2823)) (= v2823 v1822) (i_mmap.before.child.child v1822 v2823) (i_mmap.before.child.child v2823 v1822)))))))
; invariant: parents_linked
(assert (forall ((v856 Vma)) (i_mmap.parent v856)))
; not so: i_mmap: total
(assert (not (and (forall ((v1820 Vma)) (or (not (i_mmap.parent v1820)) (forall ((v2821 Vma)) (or (not (or (i_mmap.child v2821) (= w87 v2821))) (and (= w87 v2821) (or (i_mmap.before.parent.parent v1820 w87) (= w87 v1820))) (and (not (= w87 v2821)) (i_mmap.before.parent.child v1820 v2821)) (and (= w87 v2821) (i_mmap.before.parent.parent w87 v1820)) (and (not (= w87 v2821)) (i_mmap.before.child.parent v2821 v1820)))))) (forall ((v1822 Vma)) (or (not (or (i_mmap.child v1822) (= w87 v1822))) (forall ((v2823 Vma)) (or (not (or (i_mmap.child v2823) (= w87 v2823))) (= v2823 v1822) (and (= w87 v1822) (not (= w87 v2823)) (i_mmap.before.parent.child w87 v2823)) (and (= w87 v2823) (not (= w87 v1822)) (i_mmap.before.child.parent v1822 w87)) (and (not (= w87 v1822)) (not (= w87 v2823)) (i_mmap.before.child.child v1822 v2823)) (and (= w87 v2823) (not (= w87 v1822)) (i_mmap.before.parent.child w87 v1822)) (and (= w87 v1822) (not (= w87 v2823)) (i_mmap.before.child.parent v2823 w87)) (and (not (= w87 v2823)) (not (= w87 v1822)) (i_mmap.before.child.child v2823 v1822)))))))))
(check-sat)
