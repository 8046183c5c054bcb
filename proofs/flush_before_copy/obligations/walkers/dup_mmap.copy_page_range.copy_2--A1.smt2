; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy#2 × A1
; A1 is required by the action, and given whenever its guards hold dup_mmap.copy_page_range.copy#2 (requirement); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; axiom: Vma: irreflexive
(assert (forall ((v756 Vma)) (not (|Vma.<| v756 v756))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#3|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#3|) (= dup_mmap.pc |points of dup_mmap.end|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: filled_so_far
(assert (forall ((u899 Vma)) (or (= Pte.none (pte.child u899)) (and (not (= dup_mmap.pc |points of dup_mmap.before for v|)) (or (= dup_mmap.v.kind |kinds of Vma?.none|) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u899 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u899 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|)))))))
; invariant: L1
(assert (or (and (or (not (= dup_mmap.pc |points of dup_mmap.test at line 20|)) (needs_copy dup_mmap.v.Vma) (not (needs_copy dup_mmap.v.Vma))) (or (not (= dup_mmap.pc |points of dup_mmap.test at line 57|)) (not (needs_copy dup_mmap.v.Vma)))) (not i_mmap_rwsem.writer.dup_mmap)))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.test at line 57|))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: A1
(assert (not (and (or (not (= (pte.parent dup_mmap.v.Vma) Pte.present)) (and (not (= (pte.child dup_mmap.v.Vma) Pte.present)) (= (pte.parent dup_mmap.v.Vma) Pte.present) (forall ((v333 Vma)) (or (= v333 dup_mmap.v.Vma) (= (or (and (= v333 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.present)) (and (not (= v333 dup_mmap.v.Vma)) (= (pte.child v333) Pte.present))) (= (pte.child v333) Pte.present)))))) (or (= (pte.parent dup_mmap.v.Vma) Pte.present) (forall ((v335 Vma)) (= (or (and (= v335 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.present)) (and (not (= v335 dup_mmap.v.Vma)) (= (pte.child v335) Pte.present))) (= (pte.child v335) Pte.present)))))))
(check-sat)
