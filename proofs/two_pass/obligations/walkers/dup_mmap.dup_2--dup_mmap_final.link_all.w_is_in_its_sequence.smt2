; two_pass, scenario walkers, every size: dup_mmap.dup#2 × dup_mmap: final.link_all.w is in its sequence
; dup_mmap: final.link_all.w is in its sequence is preserved by the action dup_mmap.dup#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.Vma () Vma)
(declare-fun dup_mmap.final.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.v.Vma () Vma)
; invariant: dup_mmap: final.link_all.w is in its sequence
(assert (or (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (batch dup_mmap.final.link_all.w.Vma))))
; not so: dup_mmap: final.link_all.w is in its sequence
(assert (not (or (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (and (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (or (batch dup_mmap.final.link_all.w.Vma) (= dup_mmap.final.link_all.w.Vma dup_mmap.v.Vma))))))
(check-sat)
