; flush_before_copy, scenario walkers, every size: dup_mmap.dup#5 × S2
; S2 is preserved by the action dup_mmap.dup#5 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun v120 () Vma)
; invariant: S2
(assert (forall ((v628 Vma)) (or (not (i_mmap.child v628)) (ready v628))))
; not so: S2
(assert (not (forall ((v628 Vma)) (or (not (i_mmap.child v628)) (ready v628) (= v120 v628)))))
(check-sat)
