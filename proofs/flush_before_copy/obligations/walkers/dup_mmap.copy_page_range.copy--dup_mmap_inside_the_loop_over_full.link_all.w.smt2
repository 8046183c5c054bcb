; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × dup_mmap: inside the loop over full.link_all.w
; dup_mmap: inside the loop over full.link_all.w is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun needs_copy (Vma) Bool)
; guard: not test at line 20
(assert (not (needs_copy dup_mmap.v.Vma)))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: dup_mmap: inside the loop over full.link_all.w
(assert (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)))
(check-sat)
