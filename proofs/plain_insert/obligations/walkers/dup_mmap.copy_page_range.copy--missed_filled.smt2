; plain_insert, scenario walkers, every size: dup_mmap.copy_page_range.copy × missed_filled
; missed_filled is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.lock|) (|points of dup_mmap.insert|) (|points of dup_mmap.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-sort walker 0)
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; axiom: Vma: irreflexive
(assert (forall ((v396 Vma)) (not (|Vma.<| v396 v396))))
; invariant: missed_filled
(assert (and (forall ((a479 Vma)) (or (not (missed.dup_mmap.parent a479)) (not (= Pte.none (pte.parent a479))))) (forall ((a480 Vma)) (or (not (missed.dup_mmap.child a480)) (not (= Pte.none (pte.child a480))))) (forall ((p481 walker) (a482 Vma)) (or (not (missed.walker.parent p481 a482)) (not (= Pte.none (pte.parent a482))))) (forall ((p481 walker) (a483 Vma)) (or (not (missed.walker.child p481 a483)) (not (= Pte.none (pte.child a483)))))))
; invariant: filled_so_far
(assert (forall ((u512 Vma)) (or (= Pte.none (pte.child u512)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u512 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u512 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.test at line 57|))
; not so: missed_filled
(assert (not (and (forall ((a480 Vma)) (or (not (or (and (missed.dup_mmap.parent dup_mmap.v.Vma) (or (missed.dup_mmap.child a480) (= a480 dup_mmap.v.Vma))) (and (not (missed.dup_mmap.parent dup_mmap.v.Vma)) (missed.dup_mmap.child a480)))) (not (ite (= a480 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.none) (= (pte.child a480) Pte.none))))) (forall ((p481 walker) (a483 Vma)) (or (not (or (and (missed.walker.parent p481 dup_mmap.v.Vma) (or (missed.walker.child p481 a483) (= a483 dup_mmap.v.Vma))) (and (not (missed.walker.parent p481 dup_mmap.v.Vma)) (missed.walker.child p481 a483)))) (not (ite (= a483 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.none) (= (pte.child a483) Pte.none))))))))
(check-sat)
