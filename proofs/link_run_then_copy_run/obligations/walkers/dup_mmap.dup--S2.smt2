; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup × S2
; S2 is preserved by the action dup_mmap.dup (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun v30 () Vma)
; invariant: S2
(assert (forall ((v627 Vma)) (or (not (i_mmap.child v627)) (ready v627))))
; not so: S2
(assert (not (forall ((v627 Vma)) (or (not (i_mmap.child v627)) (ready v627) (= v30 v627)))))
(check-sat)
