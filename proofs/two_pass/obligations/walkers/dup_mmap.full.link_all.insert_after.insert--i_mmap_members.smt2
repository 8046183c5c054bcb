; two_pass, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert × i_mmap: members
; i_mmap: members is preserved by the action dup_mmap.full.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun w51 () Vma)
; invariant: i_mmap: members
(assert (and (forall ((v1678 Vma) (v2679 Vma)) (or (not (i_mmap.before.parent.parent v1678 v2679)) (and (i_mmap.parent v1678) (i_mmap.parent v2679)))) (forall ((v1680 Vma) (v2681 Vma)) (or (not (i_mmap.before.parent.child v1680 v2681)) (and (i_mmap.parent v1680) (i_mmap.child v2681)))) (forall ((v1682 Vma) (v2683 Vma)) (or (not (i_mmap.before.child.parent v1682 v2683)) (and (i_mmap.child v1682) (i_mmap.parent v2683)))) (forall ((v1684 Vma) (v2685 Vma)) (or (not (i_mmap.before.child.child v1684 v2685)) (and (i_mmap.child v1684) (i_mmap.child v2685))))))
; invariant: parents_linked
(assert (forall ((v726 Vma)) (i_mmap.parent v726)))
; not so: i_mmap: members
(assert (not (and (forall ((v1680 Vma) (v2681 Vma)) (or (not (or (and (= w51 v2681) (or (i_mmap.before.parent.parent v1680 w51) (= w51 v1680))) (and (not (= w51 v2681)) (i_mmap.before.parent.child v1680 v2681)))) (and (i_mmap.parent v1680) (or (i_mmap.child v2681) (= w51 v2681))))) (forall ((v1682 Vma) (v2683 Vma)) (or (not (or (and (= w51 v1682) (i_mmap.before.parent.parent w51 v2683)) (and (not (= w51 v1682)) (i_mmap.before.child.parent v1682 v2683)))) (and (or (i_mmap.child v1682) (= w51 v1682)) (i_mmap.parent v2683)))) (forall ((v1684 Vma) (v2685 Vma)) (or (not (or (and (= w51 v1684) (not (= w51 v2685)) (i_mmap.before.parent.child w51 v2685)) (and (= w51 v2685) (not (= w51 v1684)) (i_mmap.before.child.parent v1684 w51)) (and (not (= w51 v1684)) (not (= w51 v2685)) (i_mmap.before.child.child v1684 v2685)))) (and (or (i_mmap.child v1684) (= w51 v1684)) (or (i_mmap.child v2685) (= w51 v2685))))))))
(check-sat)
