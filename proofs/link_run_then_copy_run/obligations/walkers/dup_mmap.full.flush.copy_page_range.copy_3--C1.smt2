; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy#3 × C1
; C1 is preserved by the action dup_mmap.full.flush.copy_page_range.copy#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w83 () Vma)
; guard: not test at line 49
(assert (forall ((v80 Vma)) (not (batch v80))))
; guard: for w: one more
(assert (and (batch w83) (forall ((w84 Vma)) (or (not (batch w84)) (not (batch.before w84 w83)) (not (needs_copy w84))))))
; not so: C1
(assert (not (or folio_lock.owner.dup_mmap (exists ((w644 walker)) (folio_lock.owner.walker w644)) (and (forall ((a645 Vma)) (not (= (pte.parent a645) Pte.migration))) (forall ((a646 Vma)) (not (ite (= w83 a646) (= (pte.parent w83) Pte.migration) (= (pte.child a646) Pte.migration))))))))
(check-sat)
