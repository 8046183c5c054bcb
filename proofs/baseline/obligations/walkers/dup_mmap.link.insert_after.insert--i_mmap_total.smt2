; baseline, scenario walkers, every size: dup_mmap.link.insert_after.insert × i_mmap: total
; i_mmap: total is preserved by the action dup_mmap.link.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
; invariant: i_mmap: total
(assert (and (forall ((v1445 Vma)) (or (not (i_mmap.parent v1445)) (forall ((v2446 Vma)) (or (not (i_mmap.parent v2446)) (= v2446 v1445) (i_mmap.before.parent.parent v1445 v2446) (i_mmap.before.parent.parent v2446 v1445))))) (forall ((v1447 Vma)) (or (not (i_mmap.parent v1447)) (forall ((v2448 Vma)) (or (not (i_mmap.child v2448)) (i_mmap.before.parent.child v1447 v2448) (i_mmap.before.child.parent v2448 v1447))))) (forall ((v1449 Vma)) (or (not (i_mmap.child v1449)) (forall ((v2450 Vma)) (or (not (i_mmap.child v2450)) (= v2450 v1449) (i_mmap.before.child.child v1449 v2450) (i_mmap.before.child.child v2450 v1449)))))))
; invariant: parents_linked
(assert (forall ((v475 Vma)) (i_mmap.parent v475)))
; not so: i_mmap: total
(assert (not (and (forall ((v1447 Vma)) (or (not (i_mmap.parent v1447)) (forall ((v2448 Vma)) (or (not (or (i_mmap.child v2448) (= v2448 dup_mmap.v.Vma))) (and (= v2448 dup_mmap.v.Vma) (or (i_mmap.before.parent.parent v1447 dup_mmap.v.Vma) (= v1447 dup_mmap.v.Vma))) (and (not (= v2448 dup_mmap.v.Vma)) (i_mmap.before.parent.child v1447 v2448)) (and (= v2448 dup_mmap.v.Vma) (i_mmap.before.parent.parent dup_mmap.v.Vma v1447)) (and (not (= v2448 dup_mmap.v.Vma)) (i_mmap.before.child.parent v2448 v1447)))))) (forall ((v1449 Vma)) (or (not (or (i_mmap.child v1449) (= v1449 dup_mmap.v.Vma))) (forall ((v2450 Vma)) (or (not (or (i_mmap.child v2450) (= v2450 dup_mmap.v.Vma))) (= v2450 v1449) (and (= v1449 dup_mmap.v.Vma) (not (= v2450 dup_mmap.v.Vma)) (i_mmap.before.parent.child dup_mmap.v.Vma v2450)) (and (= v2450 dup_mmap.v.Vma) (not (= v1449 dup_mmap.v.Vma)) (i_mmap.before.child.parent v1449 dup_mmap.v.Vma)) (and (not (= v1449 dup_mmap.v.Vma)) (not (= v2450 dup_mmap.v.Vma)) (i_mmap.before.child.child v1449 v2450)) (and (= v2450 dup_mmap.v.Vma) (not (= v1449 dup_mmap.v.Vma)) (i_mmap.before.parent.child dup_mmap.v.Vma v1449)) (and (= v1449 dup_mmap.v.Vma) (not (= v2450 dup_mmap.v.Vma)) (i_mmap.before.child.parent v2450 dup_mmap.v.Vma)) (and (not (= v2450 dup_mmap.v.Vma)) (not (= v1449 dup_mmap.v.Vma)) (i_mmap.before.child.child v2450 v1449)))))))))
(check-sat)
