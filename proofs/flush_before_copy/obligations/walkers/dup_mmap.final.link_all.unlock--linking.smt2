; flush_before_copy, scenario walkers, every size: dup_mmap.final.link_all.unlock × linking
; linking is preserved by the action dup_mmap.final.link_all.unlock (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.flush.link_all.w.Vma () Vma)
(declare-fun dup_mmap.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.link_all.w.Vma () Vma)
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
; guard: for w: no more
(assert (forall ((w149 Vma)) (not (batch w149))))
; not so: linking
(assert (not (or (and (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (forall ((u895 Vma)) (or (not (batch u895)) (= (or (and (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (batch.before u895 dup_mmap.flush.link_all.w.Vma)) (and (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (batch.before u895 dup_mmap.full.link_all.w.Vma)) (and (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (= u895 dup_mmap.flush.link_all.w.Vma)) (and (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= u895 dup_mmap.full.link_all.w.Vma))) (i_mmap.child u895)))))))
(check-sat)
