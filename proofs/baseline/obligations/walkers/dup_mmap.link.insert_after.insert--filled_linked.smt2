; baseline, scenario walkers, every size: dup_mmap.link.insert_after.insert × filled_linked
; filled_linked is preserved by the action dup_mmap.link.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: filled_linked
(assert (and (forall ((a477 Vma)) (or (= Pte.none (pte.parent a477)) (i_mmap.parent a477))) (forall ((a478 Vma)) (or (= Pte.none (pte.child a478)) (i_mmap.child a478)))))
; not so: filled_linked
(assert (not (forall ((a478 Vma)) (or (= (pte.child a478) Pte.none) (i_mmap.child a478) (= a478 dup_mmap.v.Vma)))))
(check-sat)
