; flush_before_copy, scenario walkers, every size: init × batch: total
; batch: total holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
; start: batch: total
(assert (forall ((v617 Vma) (v618 Vma)) (or (not (batch v617)) (not (batch v618)) (= v617 v618) (batch.before v617 v618) (batch.before v618 v617))))
; not so: batch: total
(assert (not (forall ((v1851 Vma)) (or (not (batch v1851)) (forall ((v2852 Vma)) (or (not (batch v2852)) (= v2852 v1851) (batch.before v1851 v2852) (batch.before v2852 v1851)))))))
(check-sat)
