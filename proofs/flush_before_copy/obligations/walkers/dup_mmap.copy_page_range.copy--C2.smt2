; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × C2
; C2 is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun removed () Bool)
; guard: not test at line 20
(assert (not (needs_copy dup_mmap.v.Vma)))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: C2
(assert (not (or (not removed) (and (forall ((v648 Vma)) (not (= (pte.parent v648) Pte.present))) (forall ((v649 Vma)) (not (ite (= v649 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.present) (= (pte.child v649) Pte.present)))) (forall ((a650 Vma)) (= (pte.parent a650) Pte.none)) (forall ((a651 Vma)) (ite (= a651 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.none) (= (pte.child a651) Pte.none)))))))
(check-sat)
