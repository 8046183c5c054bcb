; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × missed_filled
; missed_filled is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; guard: not test at line 20
(assert (not (needs_copy dup_mmap.v.Vma)))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: missed_filled
(assert (not (and (forall ((a861 Vma)) (or (not (or (and (missed.dup_mmap.parent dup_mmap.v.Vma) (or (missed.dup_mmap.child a861) (= a861 dup_mmap.v.Vma))) (and (not (missed.dup_mmap.parent dup_mmap.v.Vma)) (missed.dup_mmap.child a861)))) (not (ite (= a861 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.none) (= (pte.child a861) Pte.none))))) (forall ((p862 walker) (a864 Vma)) (or (not (or (and (missed.walker.parent p862 dup_mmap.v.Vma) (or (missed.walker.child p862 a864) (= a864 dup_mmap.v.Vma))) (and (not (missed.walker.parent p862 dup_mmap.v.Vma)) (missed.walker.child p862 a864)))) (not (ite (= a864 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.none) (= (pte.child a864) Pte.none))))))))
(check-sat)
