; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × S5
; S5 holds whenever the action is taken dup_mmap.copy_page_range.copy (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
; guard: not test at line 20
(assert (not (needs_copy dup_mmap.v.Vma)))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: S5
(assert (not (= (pte.child dup_mmap.v.Vma) Pte.none)))
(check-sat)
