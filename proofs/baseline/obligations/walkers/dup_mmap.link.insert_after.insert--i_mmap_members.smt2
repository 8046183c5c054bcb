; baseline, scenario walkers, every size: dup_mmap.link.insert_after.insert × i_mmap: members
; i_mmap: members is preserved by the action dup_mmap.link.insert_after.insert (consecution); unsat says so
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
; invariant: i_mmap: members
(assert (and (forall ((v1435 Vma) (v2436 Vma)) (or (not (i_mmap.before.parent.parent v1435 v2436)) (and (i_mmap.parent v1435) (i_mmap.parent v2436)))) (forall ((v1437 Vma) (v2438 Vma)) (or (not (i_mmap.before.parent.child v1437 v2438)) (and (i_mmap.parent v1437) (i_mmap.child v2438)))) (forall ((v1439 Vma) (v2440 Vma)) (or (not (i_mmap.before.child.parent v1439 v2440)) (and (i_mmap.child v1439) (i_mmap.parent v2440)))) (forall ((v1441 Vma) (v2442 Vma)) (or (not (i_mmap.before.child.child v1441 v2442)) (and (i_mmap.child v1441) (i_mmap.child v2442))))))
; invariant: parents_linked
(assert (forall ((v475 Vma)) (i_mmap.parent v475)))
; not so: i_mmap: members
(assert (not (and (forall ((v1437 Vma) (v2438 Vma)) (or (not (or (and (= v2438 dup_mmap.v.Vma) (or (i_mmap.before.parent.parent v1437 dup_mmap.v.Vma) (= v1437 dup_mmap.v.Vma))) (and (not (= v2438 dup_mmap.v.Vma)) (i_mmap.before.parent.child v1437 v2438)))) (and (i_mmap.parent v1437) (or (i_mmap.child v2438) (= v2438 dup_mmap.v.Vma))))) (forall ((v1439 Vma) (v2440 Vma)) (or (not (or (and (= v1439 dup_mmap.v.Vma) (i_mmap.before.parent.parent dup_mmap.v.Vma v2440)) (and (not (= v1439 dup_mmap.v.Vma)) (i_mmap.before.child.parent v1439 v2440)))) (and (or (i_mmap.child v1439) (= v1439 dup_mmap.v.Vma)) (i_mmap.parent v2440)))) (forall ((v1441 Vma) (v2442 Vma)) (or (not (or (and (= v1441 dup_mmap.v.Vma) (not (= v2442 dup_mmap.v.Vma)) (i_mmap.before.parent.child dup_mmap.v.Vma v2442)) (and (= v2442 dup_mmap.v.Vma) (not (= v1441 dup_mmap.v.Vma)) (i_mmap.before.child.parent v1441 dup_mmap.v.Vma)) (and (not (= v1441 dup_mmap.v.Vma)) (not (= v2442 dup_mmap.v.Vma)) (i_mmap.before.child.child v1441 v2442)))) (and (or (i_mmap.child v1441) (= v1441 dup_mmap.v.Vma)) (or (i_mmap.child v2442) (= v2442 dup_mmap.v.Vma))))))))
(check-sat)
