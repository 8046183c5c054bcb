; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × entries
; entries is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
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
; not so: entries
(assert (not (and (or (not folio_lock.owner.dup_mmap) (and (forall ((a870 Vma)) (not (= (pte.parent a870) Pte.migration))) (forall ((a871 Vma)) (not (ite (= a871 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.migration) (= (pte.child a871) Pte.migration)))))) (or (and (forall ((a873 Vma)) (not (= (pte.parent a873) Pte.migration))) (forall ((a874 Vma)) (not (ite (= a874 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.migration) (= (pte.child a874) Pte.migration))))) (forall ((p872 walker)) (not (folio_lock.owner.walker p872)))))))
(check-sat)
