; flush_before_copy, scenario walkers, every size: dup_mmap.dup#2 × batch_opened
; batch_opened is preserved by the action dup_mmap.dup#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun ready (Vma) Bool)
; invariant: batch_opened
(assert (forall ((u893 Vma)) (or (not (batch u893)) (ready u893))))
; not so: batch_opened
(assert (not (forall ((u893 Vma)) (or (not (or (batch u893) (= u893 dup_mmap.v.Vma))) (ready u893) (= u893 dup_mmap.v.Vma)))))
(check-sat)
