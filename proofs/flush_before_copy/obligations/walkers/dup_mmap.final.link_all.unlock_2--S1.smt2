; flush_before_copy, scenario walkers, every size: dup_mmap.final.link_all.unlock#2 × S1
; S1 is preserved by the action dup_mmap.final.link_all.unlock#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: filled_linked
(assert (and (forall ((a858 Vma)) (or (= Pte.none (pte.parent a858)) (i_mmap.parent a858))) (forall ((a859 Vma)) (or (= Pte.none (pte.child a859)) (i_mmap.child a859)))))
; not so: S1
(assert (not (and (forall ((a626 Vma)) (or (= (pte.parent a626) Pte.none) (i_mmap.parent a626))) (forall ((a627 Vma)) (or (= (pte.child a627) Pte.none) (i_mmap.child a627))))))
(check-sat)
