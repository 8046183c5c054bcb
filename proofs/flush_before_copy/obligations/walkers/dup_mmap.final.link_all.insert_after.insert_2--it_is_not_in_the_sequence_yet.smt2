; flush_before_copy, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert#2 × it is not in the sequence yet
; it is not in the sequence yet is required by the action, and given whenever its guards hold dup_mmap.final.link_all.insert_after.insert#2 (requirement); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.Vma () Vma)
(declare-fun dup_mmap.final.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.flush.link_all.w.Vma () Vma)
(declare-fun dup_mmap.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.link_all.w.Vma () Vma)
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun w153 () Vma)
; invariant: dup_mmap: inside the loop over final.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#3|) (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: final.link_all.w is in its sequence
(assert (or (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (batch dup_mmap.final.link_all.w.Vma))))
; invariant: batch: transitive
(assert (forall ((v1853 Vma) (v2854 Vma)) (or (not (batch.before v1853 v2854)) (forall ((v3855 Vma)) (or (not (batch.before v2854 v3855)) (batch.before v1853 v3855))))))
; invariant: linking
(assert (or (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (forall ((u895 Vma)) (or (not (batch u895)) (= (or (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (batch.before u895 dup_mmap.final.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (batch.before u895 dup_mmap.flush.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (batch.before u895 dup_mmap.full.link_all.w.Vma)) (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (= u895 dup_mmap.final.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (= u895 dup_mmap.flush.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= u895 dup_mmap.full.link_all.w.Vma))) (i_mmap.child u895))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#3|))
; guard: for w: one more
(assert (and (batch w153) (batch.before dup_mmap.final.link_all.w.Vma w153) (forall ((w154 Vma)) (or (not (batch w154)) (not (batch.before dup_mmap.final.link_all.w.Vma w154)) (not (batch.before w154 w153))))))
; not so: it is not in the sequence yet
(assert (not (not (i_mmap.child w153))))
(check-sat)
