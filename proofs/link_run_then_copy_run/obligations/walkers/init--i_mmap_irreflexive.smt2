; link_run_then_copy_run, scenario walkers, every size: init × i_mmap: irreflexive
; i_mmap: irreflexive holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
; start: i_mmap: irreflexive
(assert (and (forall ((v578 Vma)) (not (i_mmap.before.parent.parent v578 v578))) (forall ((v579 Vma)) (not (i_mmap.before.child.child v579 v579)))))
; not so: i_mmap: irreflexive
(assert (not (and (forall ((v1825 Vma)) (not (i_mmap.before.parent.parent v1825 v1825))) (forall ((v1826 Vma)) (not (i_mmap.before.child.child v1826 v1826))))))
(check-sat)
