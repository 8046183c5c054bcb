; two_pass, scenario walkers, every size: dup_mmap.full.link_all.lock × opened
; opened is preserved by the action dup_mmap.full.link_all.lock (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun ready (Vma) Bool)
(declare-fun v30 () Vma)
; invariant: started
(assert (or (not (= dup_mmap.pc |points of dup_mmap.before for v|)) (forall ((u761 Vma)) (not (ready u761)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; guard: for v: one more
(assert (forall ((v31 Vma)) (not (|Vma.<| v31 v30))))
; not so: opened
(assert (not (forall ((u762 Vma)) (= (|Vma.<| u762 v30) (ready u762)))))
(check-sat)
