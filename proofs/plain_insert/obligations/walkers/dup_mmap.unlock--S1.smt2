; plain_insert, scenario walkers, every size: dup_mmap.unlock × S1
; S1 is preserved by the action dup_mmap.unlock (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: filled_linked
(assert (and (forall ((a477 Vma)) (or (= Pte.none (pte.parent a477)) (i_mmap.parent a477))) (forall ((a478 Vma)) (or (= Pte.none (pte.child a478)) (i_mmap.child a478)))))
; not so: S1
(assert (not (and (forall ((a280 Vma)) (or (= (pte.parent a280) Pte.none) (i_mmap.parent a280))) (forall ((a281 Vma)) (or (= (pte.child a281) Pte.none) (i_mmap.child a281))))))
(check-sat)
