; two_pass, scenario walkers, every size: dup_mmap.full.link_all.unlock × S1
; S1 is preserved by the action dup_mmap.full.link_all.unlock (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: filled_linked
(assert (and (forall ((a728 Vma)) (or (= Pte.none (pte.parent a728)) (i_mmap.parent a728))) (forall ((a729 Vma)) (or (= Pte.none (pte.child a729)) (i_mmap.child a729)))))
; not so: S1
(assert (not (and (forall ((a495 Vma)) (or (= (pte.parent a495) Pte.none) (i_mmap.parent a495))) (forall ((a496 Vma)) (or (= (pte.child a496) Pte.none) (i_mmap.child a496))))))
(check-sat)
