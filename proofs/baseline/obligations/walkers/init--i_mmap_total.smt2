; baseline, scenario walkers, every size: init × i_mmap: total
; i_mmap: total holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
; start: i_mmap: total
(assert (and (forall ((v246 Vma) (v247 Vma)) (or (not (i_mmap.parent v246)) (not (i_mmap.parent v247)) (= v246 v247) (i_mmap.before.parent.parent v246 v247) (i_mmap.before.parent.parent v247 v246))) (forall ((v248 Vma) (v249 Vma)) (or (not (i_mmap.parent v248)) (not (i_mmap.child v249)) (i_mmap.before.parent.child v248 v249) (i_mmap.before.child.parent v249 v248))) (forall ((v250 Vma) (v251 Vma)) (or (not (i_mmap.child v250)) (not (i_mmap.child v251)) (= v250 v251) (i_mmap.before.child.child v250 v251) (i_mmap.before.child.child v251 v250)))))
; not so: i_mmap: total
(assert (not (and (forall ((v1445 Vma)) (or (not (i_mmap.parent v1445)) (forall ((v2446 Vma)) (or (not (i_mmap.parent v2446)) (= v2446 v1445) (i_mmap.before.parent.parent v1445 v2446) (i_mmap.before.parent.parent v2446 v1445))))) (forall ((v1447 Vma)) (or (not (i_mmap.parent v1447)) (forall ((v2448 Vma)) (or (not (i_mmap.child v2448)) (i_mmap.before.parent.child v1447 v2448) (i_mmap.before.child.parent v2448 v1447))))) (forall ((v1449 Vma)) (or (not (i_mmap.child v1449)) (forall ((v2450 Vma)) (or (not (i_mmap.child v2450)) (= v2450 v1449) (i_mmap.before.child.child v1449 v2450) (i_mmap.before.child.child v2450 v1449))))))))
(check-sat)
