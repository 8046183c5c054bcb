; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup#3 × batch: total
; batch: total is preserved by the action dup_mmap.dup#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun v66 () Vma)
; invariant: batch: total
(assert (forall ((v1860 Vma)) (or (not (batch v1860)) (forall ((v2861 Vma)) (or (not (batch v2861)) (= v2861 v1860) (batch.before v1860 v2861) (batch.before v2861 v1860))))))
; not so: batch: total
(assert (not (forall ((v1860 Vma)) (or (not (or (batch v1860) (= v66 v1860))) (forall ((v2861 Vma)) (or (not (or (batch v2861) (= v66 v2861))) (= v2861 v1860) (batch.before v1860 v2861) (and (batch v1860) (= v66 v2861)) (batch.before v2861 v1860) (and (batch v2861) (= v66 v1860))))))))
(check-sat)
