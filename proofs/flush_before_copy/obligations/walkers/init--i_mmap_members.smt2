; flush_before_copy, scenario walkers, every size: init × i_mmap: members
; i_mmap: members holds at the start (initiation); unsat says so
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
(assert (and (forall ((v553 Vma)) (i_mmap.parent v553)) (forall ((v555 Vma)) (not (i_mmap.child v555))) (forall ((v557 Vma) (v558 Vma)) (= (i_mmap.before.parent.parent v557 v558) (|Vma.<| v557 v558))) (forall ((v557 Vma) (v561 Vma)) (not (i_mmap.before.parent.child v557 v561))) (forall ((v564 Vma) (v565 Vma)) (not (i_mmap.before.child.parent v564 v565))) (forall ((v564 Vma) (v568 Vma)) (not (i_mmap.before.child.child v564 v568)))))
; start: i_mmap: members
(assert (and (forall ((v571 Vma) (v572 Vma)) (or (not (i_mmap.before.parent.parent v571 v572)) (and (i_mmap.parent v571) (i_mmap.parent v572)))) (forall ((v573 Vma) (v574 Vma)) (or (not (i_mmap.before.parent.child v573 v574)) (and (i_mmap.parent v573) (i_mmap.child v574)))) (forall ((v575 Vma) (v576 Vma)) (or (not (i_mmap.before.child.parent v575 v576)) (and (i_mmap.child v575) (i_mmap.parent v576)))) (forall ((v577 Vma) (v578 Vma)) (or (not (i_mmap.before.child.child v577 v578)) (and (i_mmap.child v577) (i_mmap.child v578))))))
; not so: i_mmap: members
(assert (not (and (forall ((v1808 Vma) (v2809 Vma)) (or (not (i_mmap.before.parent.parent v1808 v2809)) (and (i_mmap.parent v1808) (i_mmap.parent v2809)))) (forall ((v1810 Vma) (v2811 Vma)) (or (not (i_mmap.before.parent.child v1810 v2811)) (and (i_mmap.parent v1810) (i_mmap.child v2811)))) (forall ((v1812 Vma) (v2813 Vma)) (or (not (i_mmap.before.child.parent v1812 v2813)) (and (i_mmap.child v1812) (i_mmap.parent v2813)))) (forall ((v1814 Vma) (v2815 Vma)) (or (not (i_mmap.before.child.child v1814 v2815)) (and (i_mmap.child v1814) (i_mmap.child v2815)))))))
(check-sat)
