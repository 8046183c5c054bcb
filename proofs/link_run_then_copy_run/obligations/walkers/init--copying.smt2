; link_run_then_copy_run, scenario walkers, every size: init × copying
; copying holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.flush.w.Vma () Vma)
(declare-fun dup_mmap.final.flush.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.flush.w.Vma () Vma)
(declare-fun dup_mmap.full.flush.w.kind () |kinds of Vma?|)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; start: pte
(assert (and (forall ((v602 Vma)) (= Pte.present (pte.parent v602))) (forall ((v603 Vma)) (= Pte.none (pte.child v603)))))
; not so: copying
(assert (not (forall ((u906 Vma)) (or (not (batch u906)) (= Pte.none (pte.child u906)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.full.flush.w.Vma)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.full.flush.w.Vma))))))
(check-sat)
