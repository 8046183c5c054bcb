; two_pass, scenario walkers, every size: dup_mmap.copy_page_range.copy × missed_filled
; missed_filled is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
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
(declare-fun v81 () Vma)
; invariant: missed_filled
(assert (and (forall ((a730 Vma)) (or (not (missed.dup_mmap.parent a730)) (not (= Pte.none (pte.parent a730))))) (forall ((a731 Vma)) (or (not (missed.dup_mmap.child a731)) (not (= Pte.none (pte.child a731))))) (forall ((p732 walker) (a733 Vma)) (or (not (missed.walker.parent p732 a733)) (not (= Pte.none (pte.parent a733))))) (forall ((p732 walker) (a734 Vma)) (or (not (missed.walker.child p732 a734)) (not (= Pte.none (pte.child a734)))))))
; invariant: filled_so_far
(assert (forall ((u770 Vma)) (or (= Pte.none (pte.child u770)) (and (= dup_mmap.pc |points of dup_mmap.in for v#2|) (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u770 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u770 dup_mmap.v.Vma)))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v|))
; not so: missed_filled
(assert (not (and (forall ((a731 Vma)) (or (not (or (and (missed.dup_mmap.parent v81) (or (missed.dup_mmap.child a731) (= v81 a731))) (and (not (missed.dup_mmap.parent v81)) (missed.dup_mmap.child a731)))) (not (ite (= v81 a731) (= (pte.parent v81) Pte.none) (= (pte.child a731) Pte.none))))) (forall ((p732 walker) (a734 Vma)) (or (not (or (and (missed.walker.parent p732 v81) (or (missed.walker.child p732 a734) (= v81 a734))) (and (not (missed.walker.parent p732 v81)) (missed.walker.child p732 a734)))) (not (ite (= v81 a734) (= (pte.parent v81) Pte.none) (= (pte.child a734) Pte.none))))))))
(check-sat)
