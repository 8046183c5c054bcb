; plain_insert, scenario walkers, every size: init × dup_mmap: inside the loop over v
; dup_mmap: inside the loop over v holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.lock|) (|points of dup_mmap.insert|) (|points of dup_mmap.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
; start: dup_mmap.pc
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; start: dup_mmap.v
(assert (= dup_mmap.v.kind |kinds of Vma?.none|))
; not so: dup_mmap: inside the loop over v
(assert (not (= (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.v.kind |kinds of Vma?.none|))))
(check-sat)
