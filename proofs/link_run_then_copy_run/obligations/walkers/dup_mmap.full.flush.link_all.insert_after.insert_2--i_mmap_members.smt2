; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.link_all.insert_after.insert#2 × i_mmap: members
; i_mmap: members is preserved by the action dup_mmap.full.flush.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun w105 () Vma)
; invariant: i_mmap: members
(assert (and (forall ((v1817 Vma) (v2818 Vma)) (or (not (i_mmap.before.parent.parent v1817 v2818)) (and (i_mmap.parent v1817) (i_mmap.parent v2818)))) (forall ((v1819 Vma) (v2820 Vma)) (or (not (i_mmap.before.parent.child v1819 v2820)) (and (i_mmap.parent v1819) (i_mmap.child v2820)))) (forall ((v1821 Vma) (v2822 Vma)) (or (not (i_mmap.before.child.parent v1821 v2822)) (and (i_mmap.child v1821) (i_mmap.parent v2822)))) (forall ((v1823 Vma) (v2824 Vma)) (or (not (i_mmap.before.child.child v1823 v2824)) (and (i_mmap.child v1823) (i_mmap.child v2824))))))
; invariant: parents_linked
(assert (forall ((v865 Vma)) (i_mmap.parent v865)))
; not so: i_mmap: members
(assert (not (and (forall ((v1819 Vma) (v2820 Vma)) (or (not (or (and (= w105 v2820) (or (i_mmap.before.parent.parent v1819 w105) (= w105 v1819))) (and (not (= w105 v2820)) (i_mmap.before.parent.child v1819 v2820)))) (and (i_mmap.parent v1819) (or (i_mmap.child v2820) (= w105 v2820))))) (forall ((v1821 Vma) (v2822 Vma)) (or (not (or (and (= w105 v1821) (i_mmap.before.parent.parent w105 v2822)) (and (not (= w105 v1821)) (i_mmap.before.child.parent v1821 v2822)))) (and (or (i_mmap.child v1821) (= w105 v1821)) (i_mmap.parent v2822)))) (forall ((v1823 Vma) (v2824 Vma)) (or (not (or (and (= w105 v1823) (not (= w105 v2824)) (i_mmap.before.parent.child w105 v2824)) (and (= w105 v2824) (not (= w105 v1823)) (i_mmap.before.child.parent v1823 w105)) (and (not (= w105 v1823)) (not (= w105 v2824)) (i_mmap.before.child.child v1823 v2824)))) (and (or (i_mmap.child v1823) (= w105 v1823)) (or (i_mmap.child v2824) (= w105 v2824))))))))
(check-sat)
