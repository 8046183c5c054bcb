; two_pass, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert × filled_linked
; filled_linked is preserved by the action dup_mmap.full.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w51 () Vma)
; invariant: filled_linked
(assert (and (forall ((a728 Vma)) (or (= Pte.none (pte.parent a728)) (i_mmap.parent a728))) (forall ((a729 Vma)) (or (= Pte.none (pte.child a729)) (i_mmap.child a729)))))
; not so: filled_linked
(assert (not (forall ((a729 Vma)) (or (= (pte.child a729) Pte.none) (i_mmap.child a729) (= w51 a729)))))
(check-sat)
