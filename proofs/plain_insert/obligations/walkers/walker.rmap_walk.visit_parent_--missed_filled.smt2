; plain_insert, scenario walkers, every size: walker.rmap_walk.visit(parent) × missed_filled
; missed_filled is preserved by the action walker.rmap_walk.visit(parent) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun a38 () Vma)
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p36 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: missed_filled
(assert (and (forall ((a479 Vma)) (or (not (missed.dup_mmap.parent a479)) (not (= Pte.none (pte.parent a479))))) (forall ((a480 Vma)) (or (not (missed.dup_mmap.child a480)) (not (= Pte.none (pte.child a480))))) (forall ((p481 walker) (a482 Vma)) (or (not (missed.walker.parent p481 a482)) (not (= Pte.none (pte.parent a482))))) (forall ((p481 walker) (a483 Vma)) (or (not (missed.walker.child p481 a483)) (not (= Pte.none (pte.child a483)))))))
; not so: missed_filled
(assert (not (and (forall ((p481 walker) (a482 Vma)) (or (not (or (and (= p36 p481) (missed.walker.parent p36 a482) (not (= a38 a482))) (and (not (= p36 p481)) (missed.walker.parent p481 a482)))) (not (= (pte.parent a482) Pte.none)))) (forall ((p481 walker) (a483 Vma)) (or (not (or (and (= p36 p481) (missed.walker.child p36 a483)) (and (not (= p36 p481)) (missed.walker.child p481 a483)))) (not (= (pte.child a483) Pte.none)))))))
(check-sat)
