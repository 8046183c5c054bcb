; plain_insert, scenario walkers, every size: init × parents_linked
; parents_linked holds at the start (initiation); unsat says so
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
(assert (and (forall ((v218 Vma)) (i_mmap.parent v218)) (forall ((v220 Vma)) (not (i_mmap.child v220))) (forall ((v222 Vma) (v223 Vma)) (= (i_mmap.before.parent.parent v222 v223) (|Vma.<| v222 v223))) (forall ((v222 Vma) (v226 Vma)) (not (i_mmap.before.parent.child v222 v226))) (forall ((v229 Vma) (v230 Vma)) (not (i_mmap.before.child.parent v229 v230))) (forall ((v229 Vma) (v233 Vma)) (not (i_mmap.before.child.child v229 v233)))))
; not so: parents_linked
(assert (not (forall ((v475 Vma)) (i_mmap.parent v475))))
(check-sat)
