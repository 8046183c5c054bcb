; plain_insert, scenario walkers, every size: init × i_mmap: members
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
(assert (and (forall ((v218 Vma)) (i_mmap.parent v218)) (forall ((v220 Vma)) (not (i_mmap.child v220))) (forall ((v222 Vma) (v223 Vma)) (= (i_mmap.before.parent.parent v222 v223) (|Vma.<| v222 v223))) (forall ((v222 Vma) (v226 Vma)) (not (i_mmap.before.parent.child v222 v226))) (forall ((v229 Vma) (v230 Vma)) (not (i_mmap.before.child.parent v229 v230))) (forall ((v229 Vma) (v233 Vma)) (not (i_mmap.before.child.child v229 v233)))))
; start: i_mmap: members
(assert (and (forall ((v236 Vma) (v237 Vma)) (or (not (i_mmap.before.parent.parent v236 v237)) (and (i_mmap.parent v236) (i_mmap.parent v237)))) (forall ((v238 Vma) (v239 Vma)) (or (not (i_mmap.before.parent.child v238 v239)) (and (i_mmap.parent v238) (i_mmap.child v239)))) (forall ((v240 Vma) (v241 Vma)) (or (not (i_mmap.before.child.parent v240 v241)) (and (i_mmap.child v240) (i_mmap.parent v241)))) (forall ((v242 Vma) (v243 Vma)) (or (not (i_mmap.before.child.child v242 v243)) (and (i_mmap.child v242) (i_mmap.child v243))))))
; not so: i_mmap: members
(assert (not (and (forall ((v1435 Vma) (v2436 Vma)) (or (not (i_mmap.before.parent.parent v1435 v2436)) (and (i_mmap.parent v1435) (i_mmap.parent v2436)))) (forall ((v1437 Vma) (v2438 Vma)) (or (not (i_mmap.before.parent.child v1437 v2438)) (and (i_mmap.parent v1437) (i_mmap.child v2438)))) (forall ((v1439 Vma) (v2440 Vma)) (or (not (i_mmap.before.child.parent v1439 v2440)) (and (i_mmap.child v1439) (i_mmap.parent v2440)))) (forall ((v1441 Vma) (v2442 Vma)) (or (not (i_mmap.before.child.child v1441 v2442)) (and (i_mmap.child v1441) (i_mmap.child v2442)))))))
(check-sat)
