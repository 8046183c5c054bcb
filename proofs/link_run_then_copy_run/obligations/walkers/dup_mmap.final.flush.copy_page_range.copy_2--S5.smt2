; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy#2 × S5
; S5 holds whenever the action is taken dup_mmap.final.flush.copy_page_range.copy#2 (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.flush.w.Vma () Vma)
(declare-fun dup_mmap.final.flush.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.flush.w.Vma () Vma)
(declare-fun dup_mmap.full.flush.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun w114 () Vma)
; invariant: dup_mmap: inside the loop over final.flush.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#3|) (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|))))
; invariant: batch: irreflexive
(assert (forall ((v1859 Vma)) (not (batch.before v1859 v1859))))
; invariant: batch: transitive
(assert (forall ((v1862 Vma) (v2863 Vma)) (or (not (batch.before v1862 v2863)) (forall ((v3864 Vma)) (or (not (batch.before v2863 v3864)) (batch.before v1862 v3864))))))
; invariant: copying
(assert (forall ((u906 Vma)) (or (not (batch u906)) (= Pte.none (pte.child u906)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.full.flush.w.Vma)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.full.flush.w.Vma)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#3|))
; guard: for w: one more
(assert (and (batch w114) (batch.before dup_mmap.final.flush.w.Vma w114) (forall ((w115 Vma)) (or (not (batch w115)) (not (batch.before dup_mmap.final.flush.w.Vma w115)) (not (batch.before w115 w114)) (not (needs_copy w115))))))
; not so: S5
(assert (not (= (pte.child w114) Pte.none)))
(check-sat)
