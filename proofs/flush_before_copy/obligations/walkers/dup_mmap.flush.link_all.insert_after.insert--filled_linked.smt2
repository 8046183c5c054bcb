; flush_before_copy, scenario walkers, every size: dup_mmap.flush.link_all.insert_after.insert × filled_linked
; filled_linked is preserved by the action dup_mmap.flush.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w90 () Vma)
; invariant: filled_linked
(assert (and (forall ((a858 Vma)) (or (= Pte.none (pte.parent a858)) (i_mmap.parent a858))) (forall ((a859 Vma)) (or (= Pte.none (pte.child a859)) (i_mmap.child a859)))))
; not so: filled_linked
(assert (not (forall ((a859 Vma)) (or (= (pte.child a859) Pte.none) (i_mmap.child a859) (= w90 a859)))))
(check-sat)
