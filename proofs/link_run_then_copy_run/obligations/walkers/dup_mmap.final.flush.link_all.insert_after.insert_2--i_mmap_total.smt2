; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.link_all.insert_after.insert#2 × i_mmap: total
; i_mmap: total is preserved by the action dup_mmap.final.flush.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun w117 () Vma)
; invariant: i_mmap: total
(assert (and (forall ((v1827 Vma)) (or (not (i_mmap.parent v1827)) (forall ((v2828 Vma)) (or (not (i_mmap.parent v2828)) (= v2828 v1827) (i_mmap.before.parent.parent v1827 v2828) (i_mmap.before.parent.parent v2828 v1827))))) (forall ((v1829 Vma)) (or (not (i_mmap.parent v1829)) (forall ((v2830 Vma)) (or (not (i_mmap.child v2830)) (i_mmap.before.parent.child v1829 v2830) (i_mmap.before.child.parent v2830 v1829))))) (forall ((v1831 Vma)) (or (not (i_mmap.child v1831)) (forall ((v2832 Vma)) (or (not (i_mmap.child v2832)) (= v2832 v1831) (i_mmap.before.child.child v1831 v2832) (i_mmap.before.child.child v2832 v1831)))))))
; invariant: parents_linked
(assert (forall ((v865 Vma)) (i_mmap.parent v865)))
; not so: i_mmap: total
(assert (not (and (forall ((v1829 Vma)) (or (not (i_mmap.parent v1829)) (forall ((v2830 Vma)) (or (not (or (i_mmap.child v2830) (= w117 v2830))) (and (= w117 v2830) (or (i_mmap.before.parent.parent v1829 w117) (= w117 v1829))) (and (not (= w117 v2830)) (i_mmap.before.parent.child v1829 v2830)) (and (= w117 v2830) (i_mmap.before.parent.parent w117 v1829)) (and (not (= w117 v2830)) (i_mmap.before.child.parent v2830 v1829)))))) (forall ((v1831 Vma)) (or (not (or (i_mmap.child v1831) (= w117 v1831))) (forall ((v2832 Vma)) (or (not (or (i_mmap.child v2832) (= w117 v2832))) (= v2832 v1831) (and (= w117 v1831) (not (= w117 v2832)) (i_mmap.before.parent.child w117 v2832)) (and (= w117 v2832) (not (= w117 v1831)) (i_mmap.before.child.parent v1831 w117)) (and (not (= w117 v1831)) (not (= w117 v2832)) (i_mmap.before.child.child v1831 v2832)) (and (= w117 v2832) (not (= w117 v1831)) (i_mmap.before.parent.child w117 v1831)) (and (= w117 v1831) (not (= w117 v2832)) (i_mmap.before.child.parent v2832 w117)) (and (not (= w117 v2832)) (not (= w117 v1831)) (i_mmap.before.child.child v2832 v1831)))))))))
(check-sat)
