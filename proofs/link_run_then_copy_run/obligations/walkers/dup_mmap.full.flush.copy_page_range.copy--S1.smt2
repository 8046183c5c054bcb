; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy × S1
; S1 is preserved by the action dup_mmap.full.flush.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w47 () Vma)
; guard: not test at line 49
(assert (forall ((v44 Vma)) (not (batch v44))))
; guard: for w: one more
(assert (and (batch w47) (forall ((w48 Vma)) (or (not (batch w48)) (not (batch.before w48 w47)) (not (needs_copy w48))))))
; not so: S1
(assert (not (or i_mmap_rwsem.writer.dup_mmap (exists ((w624 walker)) (i_mmap_rwsem.writer.walker w624)) (and (forall ((a625 Vma)) (or (= (pte.parent a625) Pte.none) (i_mmap.parent a625))) (forall ((a626 Vma)) (or (ite (= w47 a626) (= (pte.parent w47) Pte.none) (= (pte.child a626) Pte.none)) (i_mmap.child a626)))))))
(check-sat)
