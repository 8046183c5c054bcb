; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy × opened
; opened is preserved by the action dup_mmap.full.flush.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UF)
(declare-sort Vma 0)
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun v30 () Vma)
(declare-fun w47 () Vma)
; guard: not test at line 49
(assert (forall ((v44 Vma)) (not (batch v44))))
; guard: for w: one more
(assert (and (batch w47) (forall ((w48 Vma)) (or (not (batch w48)) (not (batch.before w48 w47)) (not (needs_copy w48))))))
; not so: opened
(assert (not (forall ((u901 Vma)) (or (not (ready u901)) (|Vma.<| u901 v30)))))
(check-sat)
