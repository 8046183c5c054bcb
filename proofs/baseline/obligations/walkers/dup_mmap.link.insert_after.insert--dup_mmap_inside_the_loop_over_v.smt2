; baseline, scenario walkers, every size: dup_mmap.link.insert_after.insert × dup_mmap: inside the loop over v
; dup_mmap: inside the loop over v is preserved by the action dup_mmap.link.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.link.lock|) (|points of dup_mmap.link.insert_after.insert|) (|points of dup_mmap.link.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
; invariant: dup_mmap: inside the loop over v
(assert (= (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|))
; not so: dup_mmap: inside the loop over v
(assert (not (not (= dup_mmap.v.kind |kinds of Vma?.none|))))
(check-sat)
