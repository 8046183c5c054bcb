; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.link_all.insert_after.insert#2 × i_mmap: irreflexive
; i_mmap: irreflexive is preserved by the action dup_mmap.final.flush.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun w117 () Vma)
; invariant: i_mmap: irreflexive
(assert (and (forall ((v1825 Vma)) (not (i_mmap.before.parent.parent v1825 v1825))) (forall ((v1826 Vma)) (not (i_mmap.before.child.child v1826 v1826)))))
; not so: i_mmap: irreflexive
(assert (not (forall ((v1826 Vma)) (not (or (and (= w117 v1826) (not (= w117 v1826)) (i_mmap.before.parent.child w117 v1826)) (and (= w117 v1826) (not (= w117 v1826)) (i_mmap.before.child.parent v1826 w117)) (and (not (= w117 v1826)) (not (= w117 v1826)) (i_mmap.before.child.child v1826 v1826)))))))
(check-sat)
