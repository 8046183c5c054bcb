; flush_before_copy, scenario walkers, every size: dup_mmap.dup#2 × batch: members
; batch: members is preserved by the action dup_mmap.dup#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.v.Vma () Vma)
; invariant: batch: members
(assert (forall ((v1848 Vma) (v2849 Vma)) (or (not (batch.before v1848 v2849)) (and (batch v1848) (batch v2849)))))
; not so: batch: members
(assert (not (forall ((v1848 Vma) (v2849 Vma)) (or (not (or (batch.before v1848 v2849) (and (batch v1848) (= v2849 dup_mmap.v.Vma)))) (and (or (batch v1848) (= v1848 dup_mmap.v.Vma)) (or (batch v2849) (= v2849 dup_mmap.v.Vma)))))))
(check-sat)
