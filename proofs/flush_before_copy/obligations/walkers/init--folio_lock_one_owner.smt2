; flush_before_copy, scenario walkers, every size: init × folio_lock: one owner
; folio_lock: one owner holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort walker 0)
(declare-fun folio_lock.owner.dup_mmap () Bool)
(declare-fun folio_lock.owner.walker (walker) Bool)
; start: folio_lock
(assert (and (not folio_lock.owner.dup_mmap) (forall ((w624 walker)) (not (folio_lock.owner.walker w624)))))
; not so: folio_lock: one owner
(assert (not (and (or (not folio_lock.owner.dup_mmap) (forall ((w1794 walker)) (not (folio_lock.owner.walker w1794)))) (forall ((w1796 walker)) (or (not (folio_lock.owner.walker w1796)) (forall ((w2797 walker)) (or (not (folio_lock.owner.walker w2797)) (= w2797 w1796))))))))
(check-sat)
