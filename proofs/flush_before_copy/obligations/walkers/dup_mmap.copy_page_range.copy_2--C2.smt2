; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy#2 × C2
; C2 is preserved by the action dup_mmap.copy_page_range.copy#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun removed () Bool)
; invariant: C2
(assert (or (not removed) (and (forall ((v648 Vma)) (not (= Pte.present (pte.parent v648)))) (forall ((v649 Vma)) (not (= Pte.present (pte.child v649)))) (forall ((a650 Vma)) (= Pte.none (pte.parent a650))) (forall ((a651 Vma)) (= Pte.none (pte.child a651))))))
; not so: C2
(assert (not (or (not removed) (and (forall ((v648 Vma)) (not (= (pte.parent v648) Pte.present))) (forall ((v649 Vma)) (not (ite (= v649 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.present) (= (pte.child v649) Pte.present)))) (forall ((a650 Vma)) (= (pte.parent a650) Pte.none)) (forall ((a651 Vma)) (ite (= a651 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.none) (= (pte.child a651) Pte.none)))))))
(check-sat)
