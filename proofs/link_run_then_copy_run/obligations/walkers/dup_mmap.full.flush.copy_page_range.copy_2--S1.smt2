; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy#2 × S1
; S1 is preserved by the action dup_mmap.full.flush.copy_page_range.copy#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-sort walker 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.full.flush.w.Vma () Vma)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w63 () Vma)
; invariant: filled_linked
(assert (and (forall ((a867 Vma)) (or (= Pte.none (pte.parent a867)) (i_mmap.parent a867))) (forall ((a868 Vma)) (or (= Pte.none (pte.child a868)) (i_mmap.child a868)))))
; invariant: flushed
(assert (or (and (not (= dup_mmap.pc |points of dup_mmap.before for w#2|)) (not (= dup_mmap.pc |points of dup_mmap.before for w#4|)) (not (= dup_mmap.pc |points of dup_mmap.in for w|)) (not (= dup_mmap.pc |points of dup_mmap.in for w#3|))) (forall ((u905 Vma)) (or (not (batch u905)) (i_mmap.child u905)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w|))
; guard: for w: one more
(assert (and (batch w63) (batch.before dup_mmap.full.flush.w.Vma w63) (forall ((w64 Vma)) (or (not (batch w64)) (not (batch.before dup_mmap.full.flush.w.Vma w64)) (not (batch.before w64 w63)) (not (needs_copy w64))))))
; not so: S1
(assert (not (or i_mmap_rwsem.writer.dup_mmap (exists ((w624 walker)) (i_mmap_rwsem.writer.walker w624)) (and (forall ((a625 Vma)) (or (= (pte.parent a625) Pte.none) (i_mmap.parent a625))) (forall ((a626 Vma)) (or (ite (= w63 a626) (= (pte.parent w63) Pte.none) (= (pte.child a626) Pte.none)) (i_mmap.child a626)))))))
(check-sat)
