; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × C1
; C1 is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; guard: not test at line 20
(assert (not (needs_copy dup_mmap.v.Vma)))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: C1
(assert (not (or folio_lock.owner.dup_mmap (exists ((w645 walker)) (folio_lock.owner.walker w645)) (and (forall ((a646 Vma)) (not (= (pte.parent a646) Pte.migration))) (forall ((a647 Vma)) (not (ite (= a647 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.migration) (= (pte.child a647) Pte.migration))))))))
(check-sat)
