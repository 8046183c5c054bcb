; baseline, scenario walkers, every size: dup_mmap.link.insert_after.insert × i_mmap: irreflexive
; i_mmap: irreflexive is preserved by the action dup_mmap.link.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
; invariant: i_mmap: irreflexive
(assert (and (forall ((v1443 Vma)) (not (i_mmap.before.parent.parent v1443 v1443))) (forall ((v1444 Vma)) (not (i_mmap.before.child.child v1444 v1444)))))
; not so: i_mmap: irreflexive
(assert (not (forall ((v1444 Vma)) (not (or (and (= v1444 dup_mmap.v.Vma) (not (= v1444 dup_mmap.v.Vma)) (i_mmap.before.parent.child dup_mmap.v.Vma v1444)) (and (= v1444 dup_mmap.v.Vma) (not (= v1444 dup_mmap.v.Vma)) (i_mmap.before.child.parent v1444 dup_mmap.v.Vma)) (and (not (= v1444 dup_mmap.v.Vma)) (not (= v1444 dup_mmap.v.Vma)) (i_mmap.before.child.child v1444 v1444)))))))
(check-sat)
