; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup#3 × batch: members
; batch: members is preserved by the action dup_mmap.dup#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun v66 () Vma)
; invariant: batch: members
(assert (forall ((v1857 Vma) (v2858 Vma)) (or (not (batch.before v1857 v2858)) (and (batch v1857) (batch v2858)))))
; not so: batch: members
(assert (not (forall ((v1857 Vma) (v2858 Vma)) (or (not (or (batch.before v1857 v2858) (and (batch v1857) (= v66 v2858)))) (and (or (batch v1857) (= v66 v1857)) (or (batch v2858) (= v66 v2858)))))))
(check-sat)
