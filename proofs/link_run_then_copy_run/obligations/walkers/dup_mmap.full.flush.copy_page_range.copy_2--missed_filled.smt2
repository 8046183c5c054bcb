; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy#2 × missed_filled
; missed_filled is preserved by the action dup_mmap.full.flush.copy_page_range.copy#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-sort walker 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.flush.w.Vma () Vma)
(declare-fun dup_mmap.final.flush.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.flush.w.Vma () Vma)
(declare-fun dup_mmap.full.flush.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w63 () Vma)
; invariant: dup_mmap: inside the loop over final.flush.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#3|) (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|))))
; invariant: batch: irreflexive
(assert (forall ((v1859 Vma)) (not (batch.before v1859 v1859))))
; invariant: batch: transitive
(assert (forall ((v1862 Vma) (v2863 Vma)) (or (not (batch.before v1862 v2863)) (forall ((v3864 Vma)) (or (not (batch.before v2863 v3864)) (batch.before v1862 v3864))))))
; invariant: missed_filled
(assert (and (forall ((a869 Vma)) (or (not (missed.dup_mmap.parent a869)) (not (= Pte.none (pte.parent a869))))) (forall ((a870 Vma)) (or (not (missed.dup_mmap.child a870)) (not (= Pte.none (pte.child a870))))) (forall ((p871 walker) (a872 Vma)) (or (not (missed.walker.parent p871 a872)) (not (= Pte.none (pte.parent a872))))) (forall ((p871 walker) (a873 Vma)) (or (not (missed.walker.child p871 a873)) (not (= Pte.none (pte.child a873)))))))
; invariant: copying
(assert (forall ((u906 Vma)) (or (not (batch u906)) (= Pte.none (pte.child u906)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.full.flush.w.Vma)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.full.flush.w.Vma)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w|))
; guard: for w: one more
(assert (and (batch w63) (batch.before dup_mmap.full.flush.w.Vma w63) (forall ((w64 Vma)) (or (not (batch w64)) (not (batch.before dup_mmap.full.flush.w.Vma w64)) (not (batch.before w64 w63)) (not (needs_copy w64))))))
; guard: test at line 57
(assert (needs_copy w63))
; not so: missed_filled
(assert (not (and (forall ((a870 Vma)) (or (not (or (and (missed.dup_mmap.parent w63) (or (missed.dup_mmap.child a870) (= w63 a870))) (and (not (missed.dup_mmap.parent w63)) (missed.dup_mmap.child a870)))) (not (ite (= w63 a870) (= (pte.parent w63) Pte.none) (= (pte.child a870) Pte.none))))) (forall ((p871 walker) (a873 Vma)) (or (not (or (and (missed.walker.parent p871 w63) (or (missed.walker.child p871 a873) (= w63 a873))) (and (not (missed.walker.parent p871 w63)) (missed.walker.child p871 a873)))) (not (ite (= w63 a873) (= (pte.parent w63) Pte.none) (= (pte.child a873) Pte.none))))))))
(check-sat)
