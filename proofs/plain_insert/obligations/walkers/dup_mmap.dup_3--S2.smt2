; plain_insert, scenario walkers, every size: dup_mmap.dup#3 × S2
; S2 is preserved by the action dup_mmap.dup#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun v33 () Vma)
; invariant: S2
(assert (forall ((v282 Vma)) (or (not (i_mmap.child v282)) (ready v282))))
; not so: S2
(assert (not (forall ((v282 Vma)) (or (not (i_mmap.child v282)) (ready v282) (= v33 v282)))))
(check-sat)
