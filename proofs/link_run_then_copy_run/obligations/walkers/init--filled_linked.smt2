; link_run_then_copy_run, scenario walkers, every size: init × filled_linked
; filled_linked holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; start: i_mmap
(assert (and (forall ((v552 Vma)) (i_mmap.parent v552)) (forall ((v554 Vma)) (not (i_mmap.child v554))) (forall ((v556 Vma) (v557 Vma)) (= (i_mmap.before.parent.parent v556 v557) (|Vma.<| v556 v557))) (forall ((v556 Vma) (v560 Vma)) (not (i_mmap.before.parent.child v556 v560))) (forall ((v563 Vma) (v564 Vma)) (not (i_mmap.before.child.parent v563 v564))) (forall ((v563 Vma) (v567 Vma)) (not (i_mmap.before.child.child v563 v567)))))
; start: pte
(assert (and (forall ((v602 Vma)) (= Pte.present (pte.parent v602))) (forall ((v603 Vma)) (= Pte.none (pte.child v603)))))
; not so: filled_linked
(assert (not (and (forall ((a867 Vma)) (or (= Pte.none (pte.parent a867)) (i_mmap.parent a867))) (forall ((a868 Vma)) (or (= Pte.none (pte.child a868)) (i_mmap.child a868))))))
(check-sat)
