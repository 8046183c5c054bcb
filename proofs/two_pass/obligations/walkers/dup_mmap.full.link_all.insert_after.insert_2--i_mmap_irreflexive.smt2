; two_pass, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert#2 × i_mmap: irreflexive
; i_mmap: irreflexive is preserved by the action dup_mmap.full.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun w84 () Vma)
; invariant: i_mmap: irreflexive
(assert (and (forall ((v1686 Vma)) (not (i_mmap.before.parent.parent v1686 v1686))) (forall ((v1687 Vma)) (not (i_mmap.before.child.child v1687 v1687)))))
; not so: i_mmap: irreflexive
(assert (not (forall ((v1687 Vma)) (not (or (and (= w84 v1687) (not (= w84 v1687)) (i_mmap.before.parent.child w84 v1687)) (and (= w84 v1687) (not (= w84 v1687)) (i_mmap.before.child.parent v1687 w84)) (and (not (= w84 v1687)) (not (= w84 v1687)) (i_mmap.before.child.child v1687 v1687)))))))
(check-sat)
