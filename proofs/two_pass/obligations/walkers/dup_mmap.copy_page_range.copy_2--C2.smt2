; two_pass, scenario walkers, every size: dup_mmap.copy_page_range.copy#2 × C2
; C2 is preserved by the action dup_mmap.copy_page_range.copy#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun removed () Bool)
(declare-fun v90 () Vma)
; invariant: C2
(assert (or (not removed) (and (forall ((v517 Vma)) (not (= Pte.present (pte.parent v517)))) (forall ((v518 Vma)) (not (= Pte.present (pte.child v518)))) (forall ((a519 Vma)) (= Pte.none (pte.parent a519))) (forall ((a520 Vma)) (= Pte.none (pte.child a520))))))
; not so: C2
(assert (not (or (not removed) (and (forall ((v517 Vma)) (not (= (pte.parent v517) Pte.present))) (forall ((v518 Vma)) (not (ite (= v90 v518) (= (pte.parent v90) Pte.present) (= (pte.child v518) Pte.present)))) (forall ((a519 Vma)) (= (pte.parent a519) Pte.none)) (forall ((a520 Vma)) (ite (= v90 a520) (= (pte.parent v90) Pte.none) (= (pte.child a520) Pte.none)))))))
(check-sat)
