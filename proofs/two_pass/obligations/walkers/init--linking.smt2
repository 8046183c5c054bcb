; two_pass, scenario walkers, every size: init × linking
; linking holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.Vma () Vma)
(declare-fun dup_mmap.final.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.link_all.w.Vma () Vma)
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
; start: dup_mmap.final.link_all.w
(assert (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|))
; start: dup_mmap.full.link_all.w
(assert (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|))
; not so: linking
(assert (not (or (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (forall ((u766 Vma)) (or (not (batch u766)) (= (or (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (batch.before u766 dup_mmap.final.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (batch.before u766 dup_mmap.full.link_all.w.Vma)) (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (= u766 dup_mmap.final.link_all.w.Vma)) (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= u766 dup_mmap.full.link_all.w.Vma))) (i_mmap.child u766)))))))
(check-sat)
