; link_run_then_copy_run, scenario walkers, every size: init × child_after_parent
; child_after_parent holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
; start: i_mmap
(assert (and (forall ((v552 Vma)) (i_mmap.parent v552)) (forall ((v554 Vma)) (not (i_mmap.child v554))) (forall ((v556 Vma) (v557 Vma)) (= (i_mmap.before.parent.parent v556 v557) (|Vma.<| v556 v557))) (forall ((v556 Vma) (v560 Vma)) (not (i_mmap.before.parent.child v556 v560))) (forall ((v563 Vma) (v564 Vma)) (not (i_mmap.before.child.parent v563 v564))) (forall ((v563 Vma) (v567 Vma)) (not (i_mmap.before.child.child v563 v567)))))
; not so: child_after_parent
(assert (not (forall ((v866 Vma)) (or (not (i_mmap.child v866)) (i_mmap.before.parent.child v866 v866)))))
(check-sat)
