; flush_before_copy, scenario walkers, every size: dup_mmap.flush.link_all.insert_after.insert × i_mmap: irreflexive
; i_mmap: irreflexive is preserved by the action dup_mmap.flush.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun w90 () Vma)
; invariant: i_mmap: irreflexive
(assert (and (forall ((v1816 Vma)) (not (i_mmap.before.parent.parent v1816 v1816))) (forall ((v1817 Vma)) (not (i_mmap.before.child.child v1817 v1817)))))
; not so: i_mmap: irreflexive
(assert (not (forall ((v1817 Vma)) (not (or (and (= w90 v1817) (not (= w90 v1817)) (i_mmap.before.parent.child w90 v1817)) (and (= w90 v1817) (not (= w90 v1817)) (i_mmap.before.child.parent v1817 w90)) (and (not (= w90 v1817)) (not (= w90 v1817)) (i_mmap.before.child.child v1817 v1817)))))))
(check-sat)
