; two_pass, scenario walkers, every size: dup_mmap.dup#2 × batch: total
; batch: total is preserved by the action dup_mmap.dup#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.v.Vma () Vma)
; invariant: batch: total
(assert (forall ((v1721 Vma)) (or (not (batch v1721)) (forall ((v2722 Vma)) (or (not (batch v2722)) (= v2722 v1721) (batch.before v1721 v2722) (batch.before v2722 v1721))))))
; not so: batch: total
(assert (not (forall ((v1721 Vma)) (or (not (or (batch v1721) (= v1721 dup_mmap.v.Vma))) (forall ((v2722 Vma)) (or (not (or (batch v2722) (= v2722 dup_mmap.v.Vma))) (= v2722 v1721) (batch.before v1721 v2722) (and (batch v1721) (= v2722 dup_mmap.v.Vma)) (batch.before v2722 v1721) (and (batch v2722) (= v1721 dup_mmap.v.Vma))))))))
(check-sat)
