; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.link_all.insert_after.insert × S4
; S4 holds whenever the action is taken dup_mmap.final.flush.link_all.insert_after.insert (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun w111 () Vma)
; invariant: dup_mmap: inside the loop over final.flush.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#4|) (not (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: inside the loop over full.flush.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#2|) (not (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|))))
; invariant: parents_linked
(assert (forall ((v865 Vma)) (i_mmap.parent v865)))
; invariant: pending
(assert (or (not (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|)) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.before for w#4|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.in for w#3|) (forall ((u903 Vma)) (or (not (batch u903)) (not (i_mmap.child u903))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w#3|))
; guard: for w: one more
(assert (and (batch w111) (forall ((w112 Vma)) (or (not (batch w112)) (not (batch.before w112 w111))))))
; not so: S4
(assert (not (and (not (i_mmap.child w111)) (i_mmap.parent w111))))
(check-sat)
