; two_pass, scenario walkers, every size: init × walker: where it holds folio_lock
; walker: where it holds folio_lock holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
; start: folio_lock
(assert (and (not folio_lock.owner.dup_mmap) (forall ((w493 walker)) (not (folio_lock.owner.walker w493)))))
; not so: walker: where it holds folio_lock
(assert (not (forall ((w1673 walker)) (not (folio_lock.owner.walker w1673)))))
(check-sat)
