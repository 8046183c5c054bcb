; two_pass, scenario walkers, every size: dup_mmap.copy_page_range.copy#2 × filled_linked
; filled_linked is preserved by the action dup_mmap.copy_page_range.copy#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun v90 () Vma)
; invariant: all_linked
(assert (or (not (= dup_mmap.pc |points of dup_mmap.in for v#2|)) (forall ((u769 Vma)) (i_mmap.child u769))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v#2|))
; not so: filled_linked
(assert (not (forall ((a729 Vma)) (or (ite (= v90 a729) (= (pte.parent v90) Pte.none) (= (pte.child a729) Pte.none)) (i_mmap.child a729)))))
(check-sat)
