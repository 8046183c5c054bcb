; two_pass, scenario walkers, every size: dup_mmap.in for w#2 × the loop's cursor is in its sequence
; the loop's cursor is in its sequence is required by the action, and given whenever its guards hold dup_mmap.in for w#2 (requirement); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.Vma () Vma)
(declare-fun dup_mmap.final.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
; invariant: dup_mmap: inside the loop over final.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#2|) (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: final.link_all.w is in its sequence
(assert (or (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (batch dup_mmap.final.link_all.w.Vma))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#2|))
; not so: the loop's cursor is in its sequence
(assert (not (batch dup_mmap.final.link_all.w.Vma)))
(check-sat)
