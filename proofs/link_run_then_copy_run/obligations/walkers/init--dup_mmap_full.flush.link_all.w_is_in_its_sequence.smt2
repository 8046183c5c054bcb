; link_run_then_copy_run, scenario walkers, every size: init × dup_mmap: full.flush.link_all.w is in its sequence
; dup_mmap: full.flush.link_all.w is in its sequence holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.full.flush.link_all.w.Vma () Vma)
(declare-fun dup_mmap.full.flush.link_all.w.kind () |kinds of Vma?|)
; start: dup_mmap.full.flush.link_all.w
(assert (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|))
; not so: dup_mmap: full.flush.link_all.w is in its sequence
(assert (not (or (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|) (and (not (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|)) (batch dup_mmap.full.flush.link_all.w.Vma)))))
(check-sat)
