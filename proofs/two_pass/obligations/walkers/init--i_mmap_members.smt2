; two_pass, scenario walkers, every size: init × i_mmap: members
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
(assert (and (forall ((v422 Vma)) (i_mmap.parent v422)) (forall ((v424 Vma)) (not (i_mmap.child v424))) (forall ((v426 Vma) (v427 Vma)) (= (i_mmap.before.parent.parent v426 v427) (|Vma.<| v426 v427))) (forall ((v426 Vma) (v430 Vma)) (not (i_mmap.before.parent.child v426 v430))) (forall ((v433 Vma) (v434 Vma)) (not (i_mmap.before.child.parent v433 v434))) (forall ((v433 Vma) (v437 Vma)) (not (i_mmap.before.child.child v433 v437)))))
; start: i_mmap: members
(assert (and (forall ((v440 Vma) (v441 Vma)) (or (not (i_mmap.before.parent.parent v440 v441)) (and (i_mmap.parent v440) (i_mmap.parent v441)))) (forall ((v442 Vma) (v443 Vma)) (or (not (i_mmap.before.parent.child v442 v443)) (and (i_mmap.parent v442) (i_mmap.child v443)))) (forall ((v444 Vma) (v445 Vma)) (or (not (i_mmap.before.child.parent v444 v445)) (and (i_mmap.child v444) (i_mmap.parent v445)))) (forall ((v446 Vma) (v447 Vma)) (or (not (i_mmap.before.child.child v446 v447)) (and (i_mmap.child v446) (i_mmap.child v447))))))
; not so: i_mmap: members
(assert (not (and (forall ((v1678 Vma) (v2679 Vma)) (or (not (i_mmap.before.parent.parent v1678 v2679)) (and (i_mmap.parent v1678) (i_mmap.parent v2679)))) (forall ((v1680 Vma) (v2681 Vma)) (or (not (i_mmap.before.parent.child v1680 v2681)) (and (i_mmap.parent v1680) (i_mmap.child v2681)))) (forall ((v1682 Vma) (v2683 Vma)) (or (not (i_mmap.before.child.parent v1682 v2683)) (and (i_mmap.child v1682) (i_mmap.parent v2683)))) (forall ((v1684 Vma) (v2685 Vma)) (or (not (i_mmap.before.child.child v1684 v2685)) (and (i_mmap.child v1684) (i_mmap.child v2685)))))))
(check-sat)
