; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × mine
; mine is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
; invariant: mine
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (and (not (= dup_mmap.pc |points of dup_mmap.test at line 20|)) (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.pc |points of dup_mmap.before for w#2|)) (not (= dup_mmap.pc |points of dup_mmap.empty|))) (batch dup_mmap.v.Vma)))
; not so: mine
(assert (not (or (= dup_mmap.v.kind |kinds of Vma?.none|) (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (batch dup_mmap.v.Vma))))
(check-sat)
