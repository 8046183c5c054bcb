; two_pass, scenario walkers, every size: dup_mmap.dup#2 × S2
; S2 is preserved by the action dup_mmap.dup#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
; invariant: S2
(assert (forall ((v497 Vma)) (or (not (i_mmap.child v497)) (ready v497))))
; not so: S2
(assert (not (forall ((v497 Vma)) (or (not (i_mmap.child v497)) (ready v497) (= v497 dup_mmap.v.Vma)))))
(check-sat)
