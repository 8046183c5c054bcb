; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup#2 × batch: members
; batch: members is preserved by the action dup_mmap.dup#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.v.Vma () Vma)
; invariant: batch: members
(assert (forall ((v1857 Vma) (v2858 Vma)) (or (not (batch.before v1857 v2858)) (and (batch v1857) (batch v2858)))))
; not so: batch: members
(assert (not (forall ((v1857 Vma) (v2858 Vma)) (or (not (or (batch.before v1857 v2858) (and (batch v1857) (= v2858 dup_mmap.v.Vma)))) (and (or (batch v1857) (= v1857 dup_mmap.v.Vma)) (or (batch v2858) (= v2858 dup_mmap.v.Vma)))))))
(check-sat)
