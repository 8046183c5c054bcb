; two_pass, scenario walkers, every size: dup_mmap.dup#3 × batch: total
; batch: total is preserved by the action dup_mmap.dup#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun v54 () Vma)
; invariant: batch: total
(assert (forall ((v1721 Vma)) (or (not (batch v1721)) (forall ((v2722 Vma)) (or (not (batch v2722)) (= v2722 v1721) (batch.before v1721 v2722) (batch.before v2722 v1721))))))
; not so: batch: total
(assert (not (forall ((v1721 Vma)) (or (not (or (batch v1721) (= v54 v1721))) (forall ((v2722 Vma)) (or (not (or (batch v2722) (= v54 v2722))) (= v2722 v1721) (batch.before v1721 v2722) (and (batch v1721) (= v54 v2722)) (batch.before v2722 v1721) (and (batch v2722) (= v54 v1721))))))))
(check-sat)
