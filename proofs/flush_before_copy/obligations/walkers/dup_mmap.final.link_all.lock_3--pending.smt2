; flush_before_copy, scenario walkers, every size: dup_mmap.final.link_all.lock#3 × pending
; pending is preserved by the action dup_mmap.final.link_all.lock#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
; invariant: pending
(assert (or (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= dup_mmap.pc |points of dup_mmap.reset|) (= dup_mmap.pc |points of dup_mmap.empty|) (= dup_mmap.pc |points of dup_mmap.end|) (forall ((u894 Vma)) (or (not (batch u894)) (not (i_mmap.child u894))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v|))
; not so: pending
(assert (not (or (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (forall ((u894 Vma)) (or (not (batch u894)) (not (i_mmap.child u894)))))))
(check-sat)
