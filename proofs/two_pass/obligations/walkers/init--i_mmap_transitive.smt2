; two_pass, scenario walkers, every size: init × i_mmap: transitive
; i_mmap: transitive holds at the start (initiation); unsat says so
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
; axiom: Vma: transitive
(assert (forall ((v629 Vma) (v630 Vma) (v631 Vma)) (or (not (|Vma.<| v629 v630)) (not (|Vma.<| v630 v631)) (|Vma.<| v629 v631))))
; start: i_mmap
(assert (and (forall ((v422 Vma)) (i_mmap.parent v422)) (forall ((v424 Vma)) (not (i_mmap.child v424))) (forall ((v426 Vma) (v427 Vma)) (= (i_mmap.before.parent.parent v426 v427) (|Vma.<| v426 v427))) (forall ((v426 Vma) (v430 Vma)) (not (i_mmap.before.parent.child v426 v430))) (forall ((v433 Vma) (v434 Vma)) (not (i_mmap.before.child.parent v433 v434))) (forall ((v433 Vma) (v437 Vma)) (not (i_mmap.before.child.child v433 v437)))))
; not so: i_mmap: transitive
(assert (not (and (forall ((v1694 Vma) (v2695 Vma)) (or (not (i_mmap.before.parent.parent v1694 v2695)) (forall ((v3696 Vma)) (or (not (i_mmap.before.parent.parent v2695 v3696)) (i_mmap.before.parent.parent v1694 v3696))))) (forall ((v1697 Vma) (v2698 Vma)) (or (not (i_mmap.before.parent.parent v1697 v2698)) (forall ((v3699 Vma)) (or (not (i_mmap.before.parent.child v2698 v3699)) (i_mmap.before.parent.child v1697 v3699))))) (forall ((v1700 Vma) (v2701 Vma)) (or (not (i_mmap.before.parent.child v1700 v2701)) (forall ((v3702 Vma)) (or (not (i_mmap.before.child.parent v2701 v3702)) (i_mmap.before.parent.parent v1700 v3702))))) (forall ((v1703 Vma) (v2704 Vma)) (or (not (i_mmap.before.parent.child v1703 v2704)) (forall ((v3705 Vma)) (or (not (i_mmap.before.child.child v2704 v3705)) (i_mmap.before.parent.child v1703 v3705))))) (forall ((v1706 Vma) (v2707 Vma)) (or (not (i_mmap.before.child.parent v1706 v2707)) (forall ((v3708 Vma)) (or (not (i_mmap.before.parent.parent v2707 v3708)) (i_mmap.before.child.parent v1706 v3708))))) (forall ((v1709 Vma) (v2710 Vma)) (or (not (i_mmap.before.child.parent v1709 v2710)) (forall ((v3711 Vma)) (or (not (i_mmap.before.parent.child v2710 v3711)) (i_mmap.before.child.child v1709 v3711))))) (forall ((v1712 Vma) (v2713 Vma)) (or (not (i_mmap.before.child.child v1712 v2713)) (forall ((v3714 Vma)) (or (not (i_mmap.before.child.parent v2713 v3714)) (i_mmap.before.child.parent v1712 v3714))))) (forall ((v1715 Vma) (v2716 Vma)) (or (not (i_mmap.before.child.child v1715 v2716)) (forall ((v3717 Vma)) (or (not (i_mmap.before.child.child v2716 v3717)) (i_mmap.before.child.child v1715 v3717))))))))
(check-sat)
