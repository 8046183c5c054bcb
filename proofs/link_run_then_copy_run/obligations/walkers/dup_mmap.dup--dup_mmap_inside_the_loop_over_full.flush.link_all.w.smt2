; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup × dup_mmap: inside the loop over full.flush.link_all.w
; dup_mmap: inside the loop over full.flush.link_all.w is preserved by the action dup_mmap.dup (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun dup_mmap.full.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
; invariant: dup_mmap: inside the loop over full.flush.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#2|) (not (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: dup_mmap: inside the loop over full.flush.link_all.w
(assert (not (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|)))
(check-sat)
