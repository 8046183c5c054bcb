; two_pass, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert#2 × S4
; S4 holds whenever the action is taken dup_mmap.final.link_all.insert_after.insert#2 (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.Vma () Vma)
(declare-fun dup_mmap.final.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.link_all.w.Vma () Vma)
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun w93 () Vma)
; invariant: dup_mmap: inside the loop over final.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#2|) (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: final.link_all.w is in its sequence
(assert (or (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (batch dup_mmap.final.link_all.w.Vma))))
; invariant: batch: transitive
(assert (forall ((v1723 Vma) (v2724 Vma)) (or (not (batch.before v1723 v2724)) (forall ((v3725 Vma)) (or (not (batch.before v2724 v3725)) (batch.before v1723 v3725))))))
; invariant: parents_linked
(assert (forall ((v726 Vma)) (i_mmap.parent v726)))
; invariant: linking
(assert (or (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (forall ((u766 Vma)) (or (not (batch u766)) (= (or (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (batch.before u766 dup_mmap.final.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (batch.before u766 dup_mmap.full.link_all.w.Vma)) (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (= u766 dup_mmap.final.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= u766 dup_mmap.full.link_all.w.Vma))) (i_mmap.child u766))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#2|))
; guard: for w: one more
(assert (and (batch w93) (batch.before dup_mmap.final.link_all.w.Vma w93) (forall ((w94 Vma)) (or (not (batch w94)) (not (batch.before dup_mmap.final.link_all.w.Vma w94)) (not (batch.before w94 w93))))))
; not so: S4
(assert (not (and (not (i_mmap.child w93)) (i_mmap.parent w93))))
(check-sat)
