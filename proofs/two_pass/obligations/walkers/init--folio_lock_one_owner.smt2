; two_pass, scenario walkers, every size: init × folio_lock: one owner
; folio_lock: one owner holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
; start: folio_lock
(assert (and (not folio_lock.owner.dup_mmap) (forall ((w493 walker)) (not (folio_lock.owner.walker w493)))))
; not so: folio_lock: one owner
(assert (not (and (or (not folio_lock.owner.dup_mmap) (forall ((w1665 walker)) (not (folio_lock.owner.walker w1665)))) (forall ((w1667 walker)) (or (not (folio_lock.owner.walker w1667)) (forall ((w2668 walker)) (or (not (folio_lock.owner.walker w2668)) (= w2668 w1667))))))))
(check-sat)
