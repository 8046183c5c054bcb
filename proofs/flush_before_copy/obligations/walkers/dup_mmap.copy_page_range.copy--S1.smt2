; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × S1
; S1 is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; guard: not test at line 20
(assert (not (needs_copy dup_mmap.v.Vma)))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: S1
(assert (not (or i_mmap_rwsem.writer.dup_mmap (exists ((w625 walker)) (i_mmap_rwsem.writer.walker w625)) (and (forall ((a626 Vma)) (or (= (pte.parent a626) Pte.none) (i_mmap.parent a626))) (forall ((a627 Vma)) (or (ite (= a627 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.none) (= (pte.child a627) Pte.none)) (i_mmap.child a627)))))))
(check-sat)
