; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy × missed_filled
; missed_filled is preserved by the action dup_mmap.final.flush.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w102 () Vma)
; guard: not test at line 49
(assert (forall ((v99 Vma)) (not (batch v99))))
; guard: for w: one more
(assert (and (batch w102) (forall ((w103 Vma)) (or (not (batch w103)) (not (batch.before w103 w102)) (not (needs_copy w103))))))
; not so: missed_filled
(assert (not (and (forall ((a870 Vma)) (or (not (or (and (missed.dup_mmap.parent w102) (or (missed.dup_mmap.child a870) (= w102 a870))) (and (not (missed.dup_mmap.parent w102)) (missed.dup_mmap.child a870)))) (not (ite (= w102 a870) (= (pte.parent w102) Pte.none) (= (pte.child a870) Pte.none))))) (forall ((p871 walker) (a873 Vma)) (or (not (or (and (missed.walker.parent p871 w102) (or (missed.walker.child p871 a873) (= w102 a873))) (and (not (missed.walker.parent p871 w102)) (missed.walker.child p871 a873)))) (not (ite (= w102 a873) (= (pte.parent w102) Pte.none) (= (pte.child a873) Pte.none))))))))
(check-sat)
