; plain_insert, scenario walkers, every size: dup_mmap.copy_page_range.copy × A1
; A1 holds whenever the action is taken dup_mmap.copy_page_range.copy (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.lock|) (|points of dup_mmap.insert|) (|points of dup_mmap.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; axiom: Vma: irreflexive
(assert (forall ((v396 Vma)) (not (|Vma.<| v396 v396))))
; invariant: filled_so_far
(assert (forall ((u512 Vma)) (or (= Pte.none (pte.child u512)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u512 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u512 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.test at line 57|))
; not so: A1
(assert (not (and (or (not (= (pte.parent dup_mmap.v.Vma) Pte.present)) (and (not (= (pte.child dup_mmap.v.Vma) Pte.present)) (= (pte.parent dup_mmap.v.Vma) Pte.present) (forall ((v95 Vma)) (or (= v95 dup_mmap.v.Vma) (= (or (and (= v95 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.present)) (and (not (= v95 dup_mmap.v.Vma)) (= (pte.child v95) Pte.present))) (= (pte.child v95) Pte.present)))))) (or (= (pte.parent dup_mmap.v.Vma) Pte.present) (forall ((v97 Vma)) (= (or (and (= v97 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.present)) (and (not (= v97 dup_mmap.v.Vma)) (= (pte.child v97) Pte.present))) (= (pte.child v97) Pte.present)))))))
(check-sat)
