; flush_before_copy, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert × linking
; linking is preserved by the action dup_mmap.full.link_all.insert_after.insert (consecution); unsat says so
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
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun w51 () Vma)
; invariant: dup_mmap: inside the loop over final.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#3|) (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: inside the loop over flush.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#2|) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: inside the loop over full.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|))))
; invariant: pending
(assert (or (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= dup_mmap.pc |points of dup_mmap.reset|) (= dup_mmap.pc |points of dup_mmap.empty|) (= dup_mmap.pc |points of dup_mmap.end|) (forall ((u894 Vma)) (or (not (batch u894)) (not (i_mmap.child u894))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w|))
; guard: for w: one more
(assert (and (batch w51) (forall ((w52 Vma)) (or (not (batch w52)) (not (batch.before w52 w51))))))
; not so: linking
(assert (not (forall ((u895 Vma)) (or (not (batch u895)) (= (or (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (batch.before u895 dup_mmap.final.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (batch.before u895 dup_mmap.flush.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (batch.before u895 w51)) (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (= u895 dup_mmap.final.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (= u895 dup_mmap.flush.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (= u895 w51))) (or (i_mmap.child u895) (= w51 u895)))))))
(check-sat)
