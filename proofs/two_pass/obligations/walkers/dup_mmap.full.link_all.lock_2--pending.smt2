; two_pass, scenario walkers, every size: dup_mmap.full.link_all.lock#2 × pending
; pending is preserved by the action dup_mmap.full.link_all.lock#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
; invariant: pending
(assert (or (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= dup_mmap.pc |points of dup_mmap.reset|) (= dup_mmap.pc |points of dup_mmap.before for v#2|) (= dup_mmap.pc |points of dup_mmap.in for v#2|) (forall ((u765 Vma)) (or (not (batch u765)) (not (i_mmap.child u765))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v|))
; not so: pending
(assert (not (or (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (forall ((u765 Vma)) (or (not (batch u765)) (not (i_mmap.child u765)))))))
(check-sat)
