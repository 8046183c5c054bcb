; two_pass, scenario walkers, every size: walker.rmap_walk.end × walker: inside the loop over rmap_walk.a
; walker: inside the loop over rmap_walk.a is preserved by the action walker.rmap_walk.end (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun p99 () walker)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w1674 walker)) (= (= (walker.pc w1674) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1674) |kinds of Area?.none|)))))
; not so: walker: inside the loop over rmap_walk.a
(assert (not (forall ((w1674 walker)) (= (and (not (= w1674 p99)) (= (walker.pc w1674) |points of walker.test at line 94|)) (not (or (= w1674 p99) (= (walker.rmap_walk.a.kind w1674) |kinds of Area?.none|)))))))
(check-sat)
