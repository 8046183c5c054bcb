; flush_before_copy, scenario walkers, every size: init × walker: inside the loop over rmap_walk.a
; walker: inside the loop over rmap_walk.a holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; start: walker.pc
(assert (forall ((p156 walker)) (= (walker.pc p156) |points of walker.rmap_walk.begin|)))
; start: walker.rmap_walk.a
(assert (forall ((p156 walker)) (= (walker.rmap_walk.a.kind p156) |kinds of Area?.none|)))
; not so: walker: inside the loop over rmap_walk.a
(assert (not (forall ((w1804 walker)) (= (= (walker.pc w1804) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1804) |kinds of Area?.none|))))))
(check-sat)
