; flush_before_copy, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert × S4
; S4 holds whenever the action is taken dup_mmap.final.link_all.insert_after.insert (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun w147 () Vma)
; invariant: dup_mmap: inside the loop over final.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#3|) (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: inside the loop over flush.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#2|) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: inside the loop over full.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|))))
; invariant: parents_linked
(assert (forall ((v856 Vma)) (i_mmap.parent v856)))
; invariant: pending
(assert (or (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= dup_mmap.pc |points of dup_mmap.reset|) (= dup_mmap.pc |points of dup_mmap.empty|) (= dup_mmap.pc |points of dup_mmap.end|) (forall ((u894 Vma)) (or (not (batch u894)) (not (i_mmap.child u894))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w#3|))
; guard: for w: one more
(assert (and (batch w147) (forall ((w148 Vma)) (or (not (batch w148)) (not (batch.before w148 w147))))))
; not so: S4
(assert (not (and (not (i_mmap.child w147)) (i_mmap.parent w147))))
(check-sat)
