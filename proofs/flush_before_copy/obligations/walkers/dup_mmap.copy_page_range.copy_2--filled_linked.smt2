; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy#2 × filled_linked
; filled_linked is preserved by the action dup_mmap.copy_page_range.copy#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#3|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#3|) (= dup_mmap.pc |points of dup_mmap.end|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: filled_linked
(assert (and (forall ((a858 Vma)) (or (= Pte.none (pte.parent a858)) (i_mmap.parent a858))) (forall ((a859 Vma)) (or (= Pte.none (pte.child a859)) (i_mmap.child a859)))))
; invariant: linked_first
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (not (= dup_mmap.pc |points of dup_mmap.test at line 57|)) (i_mmap.child dup_mmap.v.Vma)))
; invariant: L1
(assert (or (and (or (not (= dup_mmap.pc |points of dup_mmap.test at line 20|)) (needs_copy dup_mmap.v.Vma) (not (needs_copy dup_mmap.v.Vma))) (or (not (= dup_mmap.pc |points of dup_mmap.test at line 57|)) (not (needs_copy dup_mmap.v.Vma)))) (not i_mmap_rwsem.writer.dup_mmap)))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.test at line 57|))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: filled_linked
(assert (not (forall ((a859 Vma)) (or (ite (= a859 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.none) (= (pte.child a859) Pte.none)) (i_mmap.child a859)))))
(check-sat)
