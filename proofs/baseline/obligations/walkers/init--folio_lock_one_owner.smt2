; baseline, scenario walkers, every size: init × folio_lock: one owner
; folio_lock: one owner holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
; start: folio_lock
(assert (and (not folio_lock.owner.dup_mmap) (forall ((w278 walker)) (not (folio_lock.owner.walker w278)))))
; not so: folio_lock: one owner
(assert (not (and (or (not folio_lock.owner.dup_mmap) (forall ((w424 walker)) (not (folio_lock.owner.walker w424)))) (forall ((w426 walker)) (or (not (folio_lock.owner.walker w426)) (forall ((w1427 walker)) (or (not (folio_lock.owner.walker w1427)) (= w1427 w426))))))))
(check-sat)
