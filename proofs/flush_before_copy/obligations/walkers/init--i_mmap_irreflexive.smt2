; flush_before_copy, scenario walkers, every size: init × i_mmap: irreflexive
; i_mmap: irreflexive holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
; start: i_mmap: irreflexive
(assert (and (forall ((v579 Vma)) (not (i_mmap.before.parent.parent v579 v579))) (forall ((v580 Vma)) (not (i_mmap.before.child.child v580 v580)))))
; not so: i_mmap: irreflexive
(assert (not (and (forall ((v1816 Vma)) (not (i_mmap.before.parent.parent v1816 v1816))) (forall ((v1817 Vma)) (not (i_mmap.before.child.child v1817 v1817))))))
(check-sat)
