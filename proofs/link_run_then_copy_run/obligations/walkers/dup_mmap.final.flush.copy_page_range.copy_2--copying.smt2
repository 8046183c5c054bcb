; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy#2 × copying
; copying is preserved by the action dup_mmap.final.flush.copy_page_range.copy#2 (consecution); unsat says so
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
(declare-fun pte.parent (Vma) Pte)
(declare-fun w114 () Vma)
; invariant: dup_mmap: inside the loop over final.flush.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#3|) (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|))))
; invariant: batch: irreflexive
(assert (forall ((v1859 Vma)) (not (batch.before v1859 v1859))))
; invariant: batch: total
(assert (forall ((v1860 Vma)) (or (not (batch v1860)) (forall ((v2861 Vma)) (or (not (batch v2861)) (= v2861 v1860) (batch.before v1860 v2861) (batch.before v2861 v1860))))))
; invariant: batch: transitive
(assert (forall ((v1862 Vma) (v2863 Vma)) (or (not (batch.before v1862 v2863)) (forall ((v3864 Vma)) (or (not (batch.before v2863 v3864)) (batch.before v1862 v3864))))))
; invariant: copying
(assert (forall ((u906 Vma)) (or (not (batch u906)) (= Pte.none (pte.child u906)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.full.flush.w.Vma)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.full.flush.w.Vma)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#3|))
; guard: for w: one more
(assert (and (batch w114) (batch.before dup_mmap.final.flush.w.Vma w114) (forall ((w115 Vma)) (or (not (batch w115)) (not (batch.before dup_mmap.final.flush.w.Vma w115)) (not (batch.before w115 w114)) (not (needs_copy w115))))))
; not so: copying
(assert (not (forall ((u906 Vma)) (or (not (batch u906)) (ite (= w114 u906) (= (pte.parent w114) Pte.none) (= (pte.child u906) Pte.none)) (batch.before u906 w114) (= u906 w114)))))
(check-sat)
