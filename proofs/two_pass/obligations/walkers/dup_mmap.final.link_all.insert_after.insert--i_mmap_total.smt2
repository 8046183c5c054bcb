; two_pass, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert × i_mmap: total
; i_mmap: total is preserved by the action dup_mmap.final.link_all.insert_after.insert (consecution); unsat says so
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
(assert (and (forall ((v1688 Vma)) (or (not (i_mmap.parent v1688)) (forall ((v2689 Vma)) (or (not (i_mmap.parent v2689)) (= v2689 v1688) (i_mmap.before.parent.parent v1688 v2689) (i_mmap.before.parent.parent v2689 v1688))))) (forall ((v1690 Vma)) (or (not (i_mmap.parent v1690)) (forall ((v2691 Vma)) (or (not (i_mmap.child v2691)) (i_mmap.before.parent.child v1690 v2691) (i_mmap.before.child.parent v2691 v1690))))) (forall ((v1692 Vma)) (or (not (i_mmap.child v1692)) (forall ((v2693 Vma)) (or (not (i_mmap.child v2693)) (= v2693 v1692) (i_mmap.before.child.child v1692 v2693) (i_mmap.before.child.child v2693 v1692)))))))
; invariant: parents_linked
(assert (forall ((v726 Vma)) (i_mmap.parent v726)))
; not so: i_mmap: total
(assert (not (and (forall ((v1690 Vma)) (or (not (i_mmap.parent v1690)) (forall ((v2691 Vma)) (or (not (or (i_mmap.child v2691) (= w87 v2691))) (and (= w87 v2691) (or (i_mmap.before.parent.parent v1690 w87) (= w87 v1690))) (and (not (= w87 v2691)) (i_mmap.before.parent.child v1690 v2691)) (and (= w87 v2691) (i_mmap.before.parent.parent w87 v1690)) (and (not (= w87 v2691)) (i_mmap.before.child.parent v2691 v1690)))))) (forall ((v1692 Vma)) (or (not (or (i_mmap.child v1692) (= w87 v1692))) (forall ((v2693 Vma)) (or (not (or (i_mmap.child v2693) (= w87 v2693))) (= v2693 v1692) (and (= w87 v1692) (not (= w87 v2693)) (i_mmap.before.parent.child w87 v2693)) (and (= w87 v2693) (not (= w87 v1692)) (i_mmap.before.child.parent v1692 w87)) (and (not (= w87 v1692)) (not (= w87 v2693)) (i_mmap.before.child.child v1692 v2693)) (and (= w87 v2693) (not (= w87 v1692)) (i_mmap.before.parent.child w87 v1692)) (and (= w87 v1692) (not (= w87 v2693)) (i_mmap.before.child.parent v2693 w87)) (and (not (= w87 v2693)) (not (= w87 v1692)) (i_mmap.before.child.child v2693 v1692)))))))))
(check-sat)
