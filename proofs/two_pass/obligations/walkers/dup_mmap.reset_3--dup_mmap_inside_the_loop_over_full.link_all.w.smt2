; two_pass, scenario walkers, every size: dup_mmap.reset#3 × dup_mmap: inside the loop over full.link_all.w
; dup_mmap: inside the loop over full.link_all.w is preserved by the action dup_mmap.reset#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
; invariant: dup_mmap: inside the loop over full.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.reset|))
; not so: dup_mmap: inside the loop over full.link_all.w
(assert (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)))
(check-sat)
