; link_run_then_copy_run, scenario walkers, every size: init × folio_lock: one owner
; folio_lock: one owner holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
; start: folio_lock
(assert (and (not folio_lock.owner.dup_mmap) (forall ((w623 walker)) (not (folio_lock.owner.walker w623)))))
; not so: folio_lock: one owner
(assert (not (and (or (not folio_lock.owner.dup_mmap) (forall ((w1802 walker)) (not (folio_lock.owner.walker w1802)))) (forall ((w1804 walker)) (or (not (folio_lock.owner.walker w1804)) (forall ((w2805 walker)) (or (not (folio_lock.owner.walker w2805)) (= w2805 w1804))))))))
(check-sat)
