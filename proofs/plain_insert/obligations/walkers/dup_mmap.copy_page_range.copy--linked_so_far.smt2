; plain_insert, scenario walkers, every size: dup_mmap.copy_page_range.copy × linked_so_far
; linked_so_far is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.lock|) (|points of dup_mmap.insert|) (|points of dup_mmap.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun needs_copy (Vma) Bool)
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.insert|) (= dup_mmap.pc |points of dup_mmap.unlock|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: linked_so_far
(assert (forall ((u511 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u511 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u511 dup_mmap.v.Vma) (not (= dup_mmap.pc |points of dup_mmap.lock|)) (not (= dup_mmap.pc |points of dup_mmap.insert|)))) (i_mmap.child u511))))
; invariant: L1
(assert (or (not (= dup_mmap.pc |points of dup_mmap.test at line 57|)) (not (needs_copy dup_mmap.v.Vma)) (not i_mmap_rwsem.writer.dup_mmap)))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.test at line 57|))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: linked_so_far
(assert (not (forall ((u511 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u511 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u511 dup_mmap.v.Vma))) (i_mmap.child u511)))))
(check-sat)
