; flush_before_copy, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert#2 × i_mmap: members
; i_mmap: members is preserved by the action dup_mmap.full.link_all.insert_after.insert#2 (consecution); unsat says so
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
; invariant: i_mmap: members
(assert (and (forall ((v1808 Vma) (v2809 Vma)) (or (not (i_mmap.before.parent.parent v1808 v2809)) (and (i_mmap.parent v1808) (i_mmap.parent v2809)))) (forall ((v1810 Vma) (v2811 Vma)) (or (not (i_mmap.before.parent.child v1810 v2811)) (and (i_mmap.parent v1810) (i_mmap.child v2811)))) (forall ((v1812 Vma) (v2813 Vma)) (or (not (i_mmap.before.child.parent v1812 v2813)) (and (i_mmap.child v1812) (i_mmap.parent v2813)))) (forall ((v1814 Vma) (v2815 Vma)) (or (not (i_mmap.before.child.child v1814 v2815)) (and (i_mmap.child v1814) (i_mmap.child v2815))))))
; invariant: parents_linked
(assert (forall ((v856 Vma)) (i_mmap.parent v856)))
; not so: i_mmap: members
(assert (not (and (forall ((v1810 Vma) (v2811 Vma)) (or (not (or (and (= w87 v2811) (or (i_mmap.before.parent.parent v1810 w87) (= w87 v1810))) (and (not (= w87 v2811)) (i_mmap.before.parent.child v1810 v2811)))) (and (i_mmap.parent v1810) (or (i_mmap.child v2811) (= w87 v2811))))) (forall ((v1812 Vma) (v2813 Vma)) (or (not (or (and (= w87 v1812) (i_mmap.before.parent.parent w87 v2813)) (and (not (= w87 v1812)) (i_mmap.before.child.parent v1812 v2813)))) (and (or (i_mmap.child v1812) (= w87 v1812)) (i_mmap.parent v2813)))) (forall ((v1814 Vma) (v2815 Vma)) (or (not (or (and (= w87 v1814) (not (= w87 v2815)) (i_mmap.before.parent.child w87 v2815)) (and (= w87 v2815) (not (= w87 v1814)) (i_mmap.before.child.parent v1814 w87)) (and (not (= w87 v1814)) (not (= w87 v2815)) (i_mmap.before.child.child v1814 v2815)))) (and (or (i_mmap.child v1814) (= w87 v1814)) (or (i_mmap.child v2815) (= w87 v2815))))))))
(check-sat)
