; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.link_all.insert_after.insert#2 × linking
; linking is preserved by the action dup_mmap.full.flush.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.flush.link_all.w.Vma () Vma)
(declare-fun dup_mmap.final.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.flush.link_all.w.Vma () Vma)
(declare-fun dup_mmap.full.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun w105 () Vma)
; invariant: dup_mmap: inside the loop over final.flush.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#4|) (not (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: inside the loop over full.flush.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#2|) (not (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: full.flush.link_all.w is in its sequence
(assert (or (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|) (and (not (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|)) (batch dup_mmap.full.flush.link_all.w.Vma))))
; invariant: batch: total
(assert (forall ((v1860 Vma)) (or (not (batch v1860)) (forall ((v2861 Vma)) (or (not (batch v2861)) (= v2861 v1860) (batch.before v1860 v2861) (batch.before v2861 v1860))))))
; invariant: batch: transitive
(assert (forall ((v1862 Vma) (v2863 Vma)) (or (not (batch.before v1862 v2863)) (forall ((v3864 Vma)) (or (not (batch.before v2863 v3864)) (batch.before v1862 v3864))))))
; invariant: linking
(assert (or (and (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|) (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|)) (forall ((u904 Vma)) (or (not (batch u904)) (= (or (and (not (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|)) (batch.before u904 dup_mmap.final.flush.link_all.w.Vma)) (and (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|)) (batch.before u904 dup_mmap.full.flush.link_all.w.Vma)) (and (not (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|)) (= u904 dup_mmap.final.flush.link_all.w.Vma)) (and (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|)) (= u904 dup_mmap.full.flush.link_all.w.Vma))) (i_mmap.child u904))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#2|))
; guard: for w: one more
(assert (and (batch w105) (batch.before dup_mmap.full.flush.link_all.w.Vma w105) (forall ((w106 Vma)) (or (not (batch w106)) (not (batch.before dup_mmap.full.flush.link_all.w.Vma w106)) (not (batch.before w106 w105))))))
; not so: linking
(assert (not (forall ((u904 Vma)) (or (not (batch u904)) (= (or (and (not (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|)) (batch.before u904 dup_mmap.final.flush.link_all.w.Vma)) (and (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|) (batch.before u904 w105)) (and (not (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|)) (= u904 dup_mmap.final.flush.link_all.w.Vma)) (and (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|) (= u904 w105))) (or (i_mmap.child u904) (= w105 u904)))))))
(check-sat)
