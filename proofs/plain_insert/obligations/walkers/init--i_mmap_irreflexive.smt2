; plain_insert, scenario walkers, every size: init × i_mmap: irreflexive
; i_mmap: irreflexive holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
; start: i_mmap: irreflexive
(assert (and (forall ((v244 Vma)) (not (i_mmap.before.parent.parent v244 v244))) (forall ((v245 Vma)) (not (i_mmap.before.child.child v245 v245)))))
; not so: i_mmap: irreflexive
(assert (not (and (forall ((v1443 Vma)) (not (i_mmap.before.parent.parent v1443 v1443))) (forall ((v1444 Vma)) (not (i_mmap.before.child.child v1444 v1444))))))
(check-sat)
