; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup × batch_opened
; batch_opened is preserved by the action dup_mmap.dup (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun v30 () Vma)
; invariant: batch_opened
(assert (forall ((u902 Vma)) (or (not (batch u902)) (ready u902))))
; not so: batch_opened
(assert (not (forall ((u902 Vma)) (or (not (or (batch u902) (= v30 u902))) (ready u902) (= v30 u902)))))
(check-sat)
