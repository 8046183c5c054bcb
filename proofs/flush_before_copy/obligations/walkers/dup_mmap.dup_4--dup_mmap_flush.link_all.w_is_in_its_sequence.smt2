; flush_before_copy, scenario walkers, every size: dup_mmap.dup#4 × dup_mmap: flush.link_all.w is in its sequence
; dup_mmap: flush.link_all.w is in its sequence is preserved by the action dup_mmap.dup#4 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.flush.link_all.w.Vma () Vma)
(declare-fun dup_mmap.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun v93 () Vma)
; invariant: dup_mmap: flush.link_all.w is in its sequence
(assert (or (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (and (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (batch dup_mmap.flush.link_all.w.Vma))))
; not so: dup_mmap: flush.link_all.w is in its sequence
(assert (not (or (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (and (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (or (batch dup_mmap.flush.link_all.w.Vma) (= v93 dup_mmap.flush.link_all.w.Vma))))))
(check-sat)
