; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × filled_linked
; filled_linked is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; guard: not test at line 20
(assert (not (needs_copy dup_mmap.v.Vma)))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: filled_linked
(assert (not (forall ((a859 Vma)) (or (ite (= a859 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.none) (= (pte.child a859) Pte.none)) (i_mmap.child a859)))))
(check-sat)
