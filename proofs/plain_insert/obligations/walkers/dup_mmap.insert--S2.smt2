; plain_insert, scenario walkers, every size: dup_mmap.insert × S2
; S2 is preserved by the action dup_mmap.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.lock|) (|points of dup_mmap.insert|) (|points of dup_mmap.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
; invariant: dup_mmap: inside the loop over v
(assert (= (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: opened
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (ready dup_mmap.v.Vma)))
; invariant: S2
(assert (forall ((v282 Vma)) (or (not (i_mmap.child v282)) (ready v282))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.insert|))
; not so: S2
(assert (not (forall ((v282 Vma)) (or (not (or (i_mmap.child v282) (= v282 dup_mmap.v.Vma))) (ready v282)))))
(check-sat)
