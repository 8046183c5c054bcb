; two_pass, scenario walkers, every size: dup_mmap.copy_page_range.copy#2 × A1
; A1 is required by the action, and given whenever its guards hold dup_mmap.copy_page_range.copy#2 (requirement); unsat says so
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
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun v90 () Vma)
; axiom: Vma: transitive
(assert (forall ((v629 Vma) (v630 Vma) (v631 Vma)) (or (not (|Vma.<| v629 v630)) (not (|Vma.<| v630 v631)) (|Vma.<| v629 v631))))
; invariant: filled_so_far
(assert (forall ((u770 Vma)) (or (= Pte.none (pte.child u770)) (and (= dup_mmap.pc |points of dup_mmap.in for v#2|) (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u770 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u770 dup_mmap.v.Vma)))))))
; guard: for v: one more
(assert (and (|Vma.<| dup_mmap.v.Vma v90) (forall ((v91 Vma)) (or (not (|Vma.<| dup_mmap.v.Vma v91)) (not (|Vma.<| v91 v90)) (not (needs_copy v91))))))
; guard: test at line 57
(assert (needs_copy v90))
; not so: A1
(assert (not (and (or (not (= (pte.parent v90) Pte.present)) (and (not (= (pte.child v90) Pte.present)) (= (pte.parent v90) Pte.present) (forall ((v265 Vma)) (or (= v90 v265) (= (or (and (= v90 v265) (= (pte.parent v90) Pte.present)) (and (not (= v90 v265)) (= (pte.child v265) Pte.present))) (= (pte.child v265) Pte.present)))))) (or (= (pte.parent v90) Pte.present) (forall ((v267 Vma)) (= (or (and (= v90 v267) (= (pte.parent v90) Pte.present)) (and (not (= v90 v267)) (= (pte.child v267) Pte.present))) (= (pte.child v267) Pte.present)))))))
(check-sat)
