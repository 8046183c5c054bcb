; two_pass, scenario walkers, every size: init × i_mmap: irreflexive
; i_mmap: irreflexive holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
; start: i_mmap: irreflexive
(assert (and (forall ((v448 Vma)) (not (i_mmap.before.parent.parent v448 v448))) (forall ((v449 Vma)) (not (i_mmap.before.child.child v449 v449)))))
; not so: i_mmap: irreflexive
(assert (not (and (forall ((v1686 Vma)) (not (i_mmap.before.parent.parent v1686 v1686))) (forall ((v1687 Vma)) (not (i_mmap.before.child.child v1687 v1687))))))
(check-sat)
