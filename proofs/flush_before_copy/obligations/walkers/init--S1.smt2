; flush_before_copy, scenario walkers, every size: init × S1
; S1 holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; start: i_mmap
(assert (and (forall ((v553 Vma)) (i_mmap.parent v553)) (forall ((v555 Vma)) (not (i_mmap.child v555))) (forall ((v557 Vma) (v558 Vma)) (= (i_mmap.before.parent.parent v557 v558) (|Vma.<| v557 v558))) (forall ((v557 Vma) (v561 Vma)) (not (i_mmap.before.parent.child v557 v561))) (forall ((v564 Vma) (v565 Vma)) (not (i_mmap.before.child.parent v564 v565))) (forall ((v564 Vma) (v568 Vma)) (not (i_mmap.before.child.child v564 v568)))))
; start: pte
(assert (and (forall ((v603 Vma)) (= Pte.present (pte.parent v603))) (forall ((v604 Vma)) (= Pte.none (pte.child v604)))))
; not so: S1
(assert (not (or i_mmap_rwsem.writer.dup_mmap (exists ((w625 walker)) (i_mmap_rwsem.writer.walker w625)) (and (forall ((a626 Vma)) (or (= Pte.none (pte.parent a626)) (i_mmap.parent a626))) (forall ((a627 Vma)) (or (= Pte.none (pte.child a627)) (i_mmap.child a627)))))))
(check-sat)
