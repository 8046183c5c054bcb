; flush_before_copy, scenario walkers, every size: dup_mmap.dup#2 × batch: total
; batch: total is preserved by the action dup_mmap.dup#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.v.Vma () Vma)
; invariant: batch: total
(assert (forall ((v1851 Vma)) (or (not (batch v1851)) (forall ((v2852 Vma)) (or (not (batch v2852)) (= v2852 v1851) (batch.before v1851 v2852) (batch.before v2852 v1851))))))
; not so: batch: total
(assert (not (forall ((v1851 Vma)) (or (not (or (batch v1851) (= v1851 dup_mmap.v.Vma))) (forall ((v2852 Vma)) (or (not (or (batch v2852) (= v2852 dup_mmap.v.Vma))) (= v2852 v1851) (batch.before v1851 v2852) (and (batch v1851) (= v2852 dup_mmap.v.Vma)) (batch.before v2852 v1851) (and (batch v2852) (= v1851 dup_mmap.v.Vma))))))))
(check-sat)
