; plain_insert, scenario walkers, every size: init × walker: where it holds folio_lock
; walker: where it holds folio_lock holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
; start: folio_lock
(assert (and (not folio_lock.owner.dup_mmap) (forall ((w278 walker)) (not (folio_lock.owner.walker w278)))))
; not so: walker: where it holds folio_lock
(assert (not (forall ((w430 walker)) (not (folio_lock.owner.walker w430)))))
(check-sat)
