; link_run_then_copy_run, scenario walkers, every size: init × linking
; linking holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.flush.link_all.w.Vma () Vma)
(declare-fun dup_mmap.final.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.flush.link_all.w.Vma () Vma)
(declare-fun dup_mmap.full.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
; start: dup_mmap.final.flush.link_all.w
(assert (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|))
; start: dup_mmap.full.flush.link_all.w
(assert (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|))
; not so: linking
(assert (not (or (and (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|) (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|)) (forall ((u904 Vma)) (or (not (batch u904)) (= (or (and (not (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|)) (batch.before u904 dup_mmap.final.flush.link_all.w.Vma)) (and (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|)) (batch.before u904 dup_mmap.full.flush.link_all.w.Vma)) (and (not (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|)) (= u904 dup_mmap.final.flush.link_all.w.Vma)) (and (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|)) (= u904 dup_mmap.full.flush.link_all.w.Vma))) (i_mmap.child u904)))))))
(check-sat)
