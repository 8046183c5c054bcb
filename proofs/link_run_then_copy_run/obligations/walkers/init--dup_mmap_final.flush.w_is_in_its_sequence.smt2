; link_run_then_copy_run, scenario walkers, every size: init × dup_mmap: final.flush.w is in its sequence
; dup_mmap: final.flush.w is in its sequence holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.final.flush.w.Vma () Vma)
(declare-fun dup_mmap.final.flush.w.kind () |kinds of Vma?|)
; start: dup_mmap.final.flush.w
(assert (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|))
; not so: dup_mmap: final.flush.w is in its sequence
(assert (not (or (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (batch dup_mmap.final.flush.w.Vma)))))
(check-sat)
