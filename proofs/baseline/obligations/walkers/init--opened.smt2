; baseline, scenario walkers, every size: init × opened
; opened holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun ready (Vma) Bool)
; start: dup_mmap.v
(assert (= dup_mmap.v.kind |kinds of Vma?.none|))
; not so: opened
(assert (not (or (= dup_mmap.v.kind |kinds of Vma?.none|) (ready dup_mmap.v.Vma))))
(check-sat)
