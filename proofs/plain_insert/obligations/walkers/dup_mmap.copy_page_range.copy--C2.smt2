; plain_insert, scenario walkers, every size: dup_mmap.copy_page_range.copy × C2
; C2 is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun removed () Bool)
; invariant: C2
(assert (or (not removed) (and (forall ((v302 Vma)) (not (= Pte.present (pte.parent v302)))) (forall ((v303 Vma)) (not (= Pte.present (pte.child v303)))) (forall ((a304 Vma)) (= Pte.none (pte.parent a304))) (forall ((a305 Vma)) (= Pte.none (pte.child a305))))))
; not so: C2
(assert (not (or (not removed) (and (forall ((v302 Vma)) (not (= (pte.parent v302) Pte.present))) (forall ((v303 Vma)) (not (ite (= v303 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.present) (= (pte.child v303) Pte.present)))) (forall ((a304 Vma)) (= (pte.parent a304) Pte.none)) (forall ((a305 Vma)) (ite (= a305 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.none) (= (pte.child a305) Pte.none)))))))
(check-sat)
