; two_pass, scenario walkers, every size: dup_mmap.copy_page_range.copy × A1
; A1 holds whenever the action is taken dup_mmap.copy_page_range.copy (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun v81 () Vma)
; invariant: filled_so_far
(assert (forall ((u770 Vma)) (or (= Pte.none (pte.child u770)) (and (= dup_mmap.pc |points of dup_mmap.in for v#2|) (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u770 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u770 dup_mmap.v.Vma)))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v|))
; not so: A1
(assert (not (and (or (not (= (pte.parent v81) Pte.present)) (and (not (= (pte.child v81) Pte.present)) (= (pte.parent v81) Pte.present) (forall ((v200 Vma)) (or (= v81 v200) (= (or (and (= v81 v200) (= (pte.parent v81) Pte.present)) (and (not (= v81 v200)) (= (pte.child v200) Pte.present))) (= (pte.child v200) Pte.present)))))) (or (= (pte.parent v81) Pte.present) (forall ((v202 Vma)) (= (or (and (= v81 v202) (= (pte.parent v81) Pte.present)) (and (not (= v81 v202)) (= (pte.child v202) Pte.present))) (= (pte.child v202) Pte.present)))))))
(check-sat)
