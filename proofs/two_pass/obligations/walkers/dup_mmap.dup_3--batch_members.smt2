; two_pass, scenario walkers, every size: dup_mmap.dup#3 × batch: members
; batch: members is preserved by the action dup_mmap.dup#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun v54 () Vma)
; invariant: batch: members
(assert (forall ((v1718 Vma) (v2719 Vma)) (or (not (batch.before v1718 v2719)) (and (batch v1718) (batch v2719)))))
; not so: batch: members
(assert (not (forall ((v1718 Vma) (v2719 Vma)) (or (not (or (batch.before v1718 v2719) (and (batch v1718) (= v54 v2719)))) (and (or (batch v1718) (= v54 v1718)) (or (batch v2719) (= v54 v2719)))))))
(check-sat)
