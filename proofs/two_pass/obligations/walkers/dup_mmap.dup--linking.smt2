; two_pass, scenario walkers, every size: dup_mmap.dup × linking
; linking is preserved by the action dup_mmap.dup (consecution); unsat says so
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
(declare-fun v30 () Vma)
; invariant: dup_mmap: inside the loop over final.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#2|) (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: inside the loop over full.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: linking
(assert (not (or (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (forall ((u766 Vma)) (or (not (or (batch u766) (= v30 u766))) (= (or (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (or (batch.before u766 dup_mmap.final.link_all.w.Vma) (and (batch u766) (= v30 dup_mmap.final.link_all.w.Vma)))) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (or (batch.before u766 dup_mmap.full.link_all.w.Vma) (and (batch u766) (= v30 dup_mmap.full.link_all.w.Vma)))) (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (= u766 dup_mmap.final.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= u766 dup_mmap.full.link_all.w.Vma))) (i_mmap.child u766)))))))
(check-sat)
