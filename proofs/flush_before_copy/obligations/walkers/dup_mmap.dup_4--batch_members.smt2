; flush_before_copy, scenario walkers, every size: dup_mmap.dup#4 × batch: members
; batch: members is preserved by the action dup_mmap.dup#4 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun v93 () Vma)
; invariant: batch: members
(assert (forall ((v1848 Vma) (v2849 Vma)) (or (not (batch.before v1848 v2849)) (and (batch v1848) (batch v2849)))))
; not so: batch: members
(assert (not (forall ((v1848 Vma) (v2849 Vma)) (or (not (or (batch.before v1848 v2849) (and (batch v1848) (= v93 v2849)))) (and (or (batch v1848) (= v93 v1848)) (or (batch v2849) (= v93 v2849)))))))
(check-sat)
