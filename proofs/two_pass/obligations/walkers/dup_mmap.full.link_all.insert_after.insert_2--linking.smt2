; two_pass, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert#2 × linking
; linking is preserved by the action dup_mmap.full.link_all.insert_after.insert#2 (consecution); unsat says so
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
(declare-fun w84 () Vma)
; invariant: dup_mmap: inside the loop over final.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#2|) (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: inside the loop over full.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: full.link_all.w is in its sequence
(assert (or (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|) (and (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (batch dup_mmap.full.link_all.w.Vma))))
; invariant: batch: total
(assert (forall ((v1721 Vma)) (or (not (batch v1721)) (forall ((v2722 Vma)) (or (not (batch v2722)) (= v2722 v1721) (batch.before v1721 v2722) (batch.before v2722 v1721))))))
; invariant: batch: transitive
(assert (forall ((v1723 Vma) (v2724 Vma)) (or (not (batch.before v1723 v2724)) (forall ((v3725 Vma)) (or (not (batch.before v2724 v3725)) (batch.before v1723 v3725))))))
; invariant: linking
(assert (or (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (forall ((u766 Vma)) (or (not (batch u766)) (= (or (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (batch.before u766 dup_mmap.final.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (batch.before u766 dup_mmap.full.link_all.w.Vma)) (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (= u766 dup_mmap.final.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= u766 dup_mmap.full.link_all.w.Vma))) (i_mmap.child u766))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w|))
; guard: for w: one more
(assert (and (batch w84) (batch.before dup_mmap.full.link_all.w.Vma w84) (forall ((w85 Vma)) (or (not (batch w85)) (not (batch.before dup_mmap.full.link_all.w.Vma w85)) (not (batch.before w85 w84))))))
; not so: linking
(assert (not (forall ((u766 Vma)) (or (not (batch u766)) (= (or (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (batch.before u766 dup_mmap.final.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (batch.before u766 w84)) (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (= u766 dup_mmap.final.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (= u766 w84))) (or (i_mmap.child u766) (= w84 u766)))))))
(check-sat)
