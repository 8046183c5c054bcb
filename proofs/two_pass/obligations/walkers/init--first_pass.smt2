; two_pass, scenario walkers, every size: init × first_pass
; first_pass holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun dup_mmap.final.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun ready (Vma) Bool)
; start: dup_mmap.pc
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; start: dup_mmap.final.link_all.w
(assert (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|))
; not so: first_pass
(assert (not (or (and (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.pc |points of dup_mmap.before for w#2|)) (not (= dup_mmap.pc |points of dup_mmap.before for v#2|))) (forall ((u768 Vma)) (ready u768)))))
(check-sat)
