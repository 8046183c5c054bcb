; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × opened
; opened is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun needs_copy (Vma) Bool)
(declare-fun ready (Vma) Bool)
; guard: not test at line 20
(assert (not (needs_copy dup_mmap.v.Vma)))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: opened
(assert (not (or (= dup_mmap.v.kind |kinds of Vma?.none|) (forall ((u892 Vma)) (or (not (ready u892)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u892 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u892 dup_mmap.v.Vma) (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)))))))
(check-sat)
