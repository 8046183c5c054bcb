; two_pass, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert × linking
; linking is preserved by the action dup_mmap.final.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun w87 () Vma)
; invariant: dup_mmap: inside the loop over final.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#2|) (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: inside the loop over full.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|))))
; invariant: pending
(assert (or (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= dup_mmap.pc |points of dup_mmap.reset|) (= dup_mmap.pc |points of dup_mmap.before for v#2|) (= dup_mmap.pc |points of dup_mmap.in for v#2|) (forall ((u765 Vma)) (or (not (batch u765)) (not (i_mmap.child u765))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w#2|))
; guard: for w: one more
(assert (and (batch w87) (forall ((w88 Vma)) (or (not (batch w88)) (not (batch.before w88 w87))))))
; not so: linking
(assert (not (forall ((u766 Vma)) (or (not (batch u766)) (= (or (batch.before u766 w87) (= u766 w87)) (or (i_mmap.child u766) (= w87 u766)))))))
(check-sat)
