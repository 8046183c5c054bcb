; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy#3 × A1
; A1 is required by the action, and given whenever its guards hold dup_mmap.final.flush.copy_page_range.copy#3 (requirement); unsat says so
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
(declare-fun w120 () Vma)
; invariant: dup_mmap: inside the loop over final.flush.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#3|) (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: inside the loop over full.flush.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|))))
; invariant: copying
(assert (forall ((u906 Vma)) (or (not (batch u906)) (= Pte.none (pte.child u906)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.full.flush.w.Vma)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.full.flush.w.Vma)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w#4|))
; guard: for w: one more
(assert (and (batch w120) (forall ((w121 Vma)) (or (not (batch w121)) (not (batch.before w121 w120)) (not (needs_copy w121))))))
; not so: A1
(assert (not (and (or (not (= (pte.parent w120) Pte.present)) (and (not (= (pte.child w120) Pte.present)) (= (pte.parent w120) Pte.present) (forall ((v437 Vma)) (or (= w120 v437) (= (or (and (= w120 v437) (= (pte.parent w120) Pte.present)) (and (not (= w120 v437)) (= (pte.child v437) Pte.present))) (= (pte.child v437) Pte.present)))))) (or (= (pte.parent w120) Pte.present) (forall ((v439 Vma)) (= (or (and (= w120 v439) (= (pte.parent w120) Pte.present)) (and (not (= w120 v439)) (= (pte.child v439) Pte.present))) (= (pte.child v439) Pte.present)))))))
(check-sat)
