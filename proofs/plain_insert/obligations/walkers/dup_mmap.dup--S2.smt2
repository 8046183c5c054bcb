; plain_insert, scenario walkers, every size: dup_mmap.dup × S2
; S2 is preserved by the action dup_mmap.dup (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun v27 () Vma)
; invariant: S2
(assert (forall ((v282 Vma)) (or (not (i_mmap.child v282)) (ready v282))))
; not so: S2
(assert (not (forall ((v282 Vma)) (or (not (i_mmap.child v282)) (ready v282) (= v27 v282)))))
(check-sat)
