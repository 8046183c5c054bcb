; plain_insert, scenario walkers, every size: init × S1
; S1 holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-sort walker 0)
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; start: i_mmap
(assert (and (forall ((v218 Vma)) (i_mmap.parent v218)) (forall ((v220 Vma)) (not (i_mmap.child v220))) (forall ((v222 Vma) (v223 Vma)) (= (i_mmap.before.parent.parent v222 v223) (|Vma.<| v222 v223))) (forall ((v222 Vma) (v226 Vma)) (not (i_mmap.before.parent.child v222 v226))) (forall ((v229 Vma) (v230 Vma)) (not (i_mmap.before.child.parent v229 v230))) (forall ((v229 Vma) (v233 Vma)) (not (i_mmap.before.child.child v229 v233)))))
; start: pte
(assert (and (forall ((v268 Vma)) (= Pte.present (pte.parent v268))) (forall ((v269 Vma)) (= Pte.none (pte.child v269)))))
; not so: S1
(assert (not (or i_mmap_rwsem.writer.dup_mmap (exists ((w279 walker)) (i_mmap_rwsem.writer.walker w279)) (and (forall ((a280 Vma)) (or (= Pte.none (pte.parent a280)) (i_mmap.parent a280))) (forall ((a281 Vma)) (or (= Pte.none (pte.child a281)) (i_mmap.child a281)))))))
(check-sat)
