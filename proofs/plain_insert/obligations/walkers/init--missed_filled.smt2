; plain_insert, scenario walkers, every size: init × missed_filled
; missed_filled holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun missed.dup_mmap.child (Vma) Bool)
(declare-fun missed.dup_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; start: pte
(assert (and (forall ((v268 Vma)) (= Pte.present (pte.parent v268))) (forall ((v269 Vma)) (= Pte.none (pte.child v269)))))
; start: missed
(assert (and (forall ((v271 Vma)) (not (missed.dup_mmap.parent v271))) (forall ((v272 Vma)) (not (missed.dup_mmap.child v272))) (forall ((w273 walker) (v274 Vma)) (not (missed.walker.parent w273 v274))) (forall ((w273 walker) (v275 Vma)) (not (missed.walker.child w273 v275)))))
; not so: missed_filled
(assert (not (and (forall ((a479 Vma)) (or (not (missed.dup_mmap.parent a479)) (not (= Pte.none (pte.parent a479))))) (forall ((a480 Vma)) (or (not (missed.dup_mmap.child a480)) (not (= Pte.none (pte.child a480))))) (forall ((p481 walker) (a482 Vma)) (or (not (missed.walker.parent p481 a482)) (not (= Pte.none (pte.parent a482))))) (forall ((p481 walker) (a483 Vma)) (or (not (missed.walker.child p481 a483)) (not (= Pte.none (pte.child a483))))))))
(check-sat)
