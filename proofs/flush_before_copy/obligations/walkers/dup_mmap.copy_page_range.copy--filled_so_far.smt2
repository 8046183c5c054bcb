; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × filled_so_far
; filled_so_far is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun needs_copy (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; guard: not test at line 20
(assert (not (needs_copy dup_mmap.v.Vma)))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: filled_so_far
(assert (not (forall ((u899 Vma)) (or (ite (= u899 dup_mmap.v.Vma) (= (pte.parent dup_mmap.v.Vma) Pte.none) (= (pte.child u899) Pte.none)) (= dup_mmap.v.kind |kinds of Vma?.none|) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u899 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u899 dup_mmap.v.Vma))))))
(check-sat)
