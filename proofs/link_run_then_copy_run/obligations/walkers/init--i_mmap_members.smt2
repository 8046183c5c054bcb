; link_run_then_copy_run, scenario walkers, every size: init × i_mmap: members
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
(assert (and (forall ((v552 Vma)) (i_mmap.parent v552)) (forall ((v554 Vma)) (not (i_mmap.child v554))) (forall ((v556 Vma) (v557 Vma)) (= (i_mmap.before.parent.parent v556 v557) (|Vma.<| v556 v557))) (forall ((v556 Vma) (v560 Vma)) (not (i_mmap.before.parent.child v556 v560))) (forall ((v563 Vma) (v564 Vma)) (not (i_mmap.before.child.parent v563 v564))) (forall ((v563 Vma) (v567 Vma)) (not (i_mmap.before.child.child v563 v567)))))
; start: i_mmap: members
(assert (and (forall ((v570 Vma) (v571 Vma)) (or (not (i_mmap.before.parent.parent v570 v571)) (and (i_mmap.parent v570) (i_mmap.parent v571)))) (forall ((v572 Vma) (v573 Vma)) (or (not (i_mmap.before.parent.child v572 v573)) (and (i_mmap.parent v572) (i_mmap.child v573)))) (forall ((v574 Vma) (v575 Vma)) (or (not (i_mmap.before.child.parent v574 v575)) (and (i_mmap.child v574) (i_mmap.parent v575)))) (forall ((v576 Vma) (v577 Vma)) (or (not (i_mmap.before.child.child v576 v577)) (and (i_mmap.child v576) (i_mmap.child v577))))))
; not so: i_mmap: members
(assert (not (and (forall ((v1817 Vma) (v2818 Vma)) (or (not (i_mmap.before.parent.parent v1817 v2818)) (and (i_mmap.parent v1817) (i_mmap.parent v2818)))) (forall ((v1819 Vma) (v2820 Vma)) (or (not (i_mmap.before.parent.child v1819 v2820)) (and (i_mmap.parent v1819) (i_mmap.child v2820)))) (forall ((v1821 Vma) (v2822 Vma)) (or (not (i_mmap.before.child.parent v1821 v2822)) (and (i_mmap.child v1821) (i_mmap.parent v2822)))) (forall ((v1823 Vma) (v2824 Vma)) (or (not (i_mmap.before.child.child v1823 v2824)) (and (i_mmap.child v1823) (i_mmap.child v2824)))))))
(check-sat)
