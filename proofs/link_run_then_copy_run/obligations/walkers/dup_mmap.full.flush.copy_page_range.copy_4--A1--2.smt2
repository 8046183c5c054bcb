; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy#4 × A1
; A1 holds whenever the action is taken dup_mmap.full.flush.copy_page_range.copy#4 (property); unsat says so
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
(declare-fun w108 () Vma)
; invariant: dup_mmap: inside the loop over final.flush.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#3|) (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: inside the loop over full.flush.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|))))
; invariant: copying
(assert (forall ((u906 Vma)) (or (not (batch u906)) (= Pte.none (pte.child u906)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.full.flush.w.Vma)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.full.flush.w.Vma)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w#2|))
; guard: for w: one more
(assert (and (batch w108) (forall ((w109 Vma)) (or (not (batch w109)) (not (batch.before w109 w108)) (not (needs_copy w109))))))
; not so: A1
(assert (not (and (or (not (= (pte.parent w108) Pte.present)) (and (not (= (pte.child w108) Pte.present)) (= (pte.parent w108) Pte.present) (forall ((v347 Vma)) (or (= w108 v347) (= (or (and (= w108 v347) (= (pte.parent w108) Pte.present)) (and (not (= w108 v347)) (= (pte.child v347) Pte.present))) (= (pte.child v347) Pte.present)))))) (or (= (pte.parent w108) Pte.present) (forall ((v349 Vma)) (= (or (and (= w108 v349) (= (pte.parent w108) Pte.present)) (and (not (= w108 v349)) (= (pte.child v349) Pte.present))) (= (pte.child v349) Pte.present)))))))
(check-sat)
