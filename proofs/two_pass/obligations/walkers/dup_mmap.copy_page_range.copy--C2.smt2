; two_pass, scenario walkers, every size: dup_mmap.copy_page_range.copy × C2
; C2 is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun removed () Bool)
(declare-fun v81 () Vma)
; invariant: C2
(assert (or (not removed) (and (forall ((v517 Vma)) (not (= Pte.present (pte.parent v517)))) (forall ((v518 Vma)) (not (= Pte.present (pte.child v518)))) (forall ((a519 Vma)) (= Pte.none (pte.parent a519))) (forall ((a520 Vma)) (= Pte.none (pte.child a520))))))
; not so: C2
(assert (not (or (not removed) (and (forall ((v517 Vma)) (not (= (pte.parent v517) Pte.present))) (forall ((v518 Vma)) (not (ite (= v81 v518) (= (pte.parent v81) Pte.present) (= (pte.child v518) Pte.present)))) (forall ((a519 Vma)) (= (pte.parent a519) Pte.none)) (forall ((a520 Vma)) (ite (= v81 a520) (= (pte.parent v81) Pte.none) (= (pte.child a520) Pte.none)))))))
(check-sat)
