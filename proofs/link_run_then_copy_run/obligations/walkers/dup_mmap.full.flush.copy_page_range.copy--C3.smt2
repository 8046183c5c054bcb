; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy × C3
; C3 is preserved by the action dup_mmap.full.flush.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun freed () Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w47 () Vma)
; guard: not test at line 49
(assert (forall ((v44 Vma)) (not (batch v44))))
; guard: for w: one more
(assert (and (batch w47) (forall ((w48 Vma)) (or (not (batch w48)) (not (batch.before w48 w47)) (not (needs_copy w48))))))
; not so: C3
(assert (not (or (not freed) (and (forall ((a651 Vma)) (= (pte.parent a651) Pte.none)) (forall ((a652 Vma)) (ite (= w47 a652) (= (pte.parent w47) Pte.none) (= (pte.child a652) Pte.none)))))))
(check-sat)
