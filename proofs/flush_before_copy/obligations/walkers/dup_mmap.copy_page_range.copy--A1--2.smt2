; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × A1
; A1 holds whenever the action is taken dup_mmap.copy_page_range.copy (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; guard: not test at line 20
(assert (not (needs_copy dup_mmap.v.Vma)))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: A1
(assert (not (and (or (not (= (pte.parent dup_mmap.v.Vma) Pte.present)) (and (not (= (pte.child dup_mmap.v.Vma) Pte.present)) (= (pte.parent dup_mmap.v.Vma) Pte.present) (forall ((v244 Vma)) (or (= v244 dup_mmap.v.Vma) (= (or (and (= v244 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.present)) (and (not (= v244 dup_mmap.v.Vma)) (= (pte.child v244) Pte.present))) (= (pte.child v244) Pte.present)))))) (or (= (pte.parent dup_mmap.v.Vma) Pte.present) (forall ((v246 Vma)) (= (or (and (= v246 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.present)) (and (not (= v246 dup_mmap.v.Vma)) (= (pte.child v246) Pte.present))) (= (pte.child v246) Pte.present)))))))
(check-sat)
