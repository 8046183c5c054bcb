; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.link_all.insert_after.insert#2 × opened
; opened is preserved by the action dup_mmap.final.flush.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun ready (Vma) Bool)
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#4|) (= dup_mmap.pc |points of dup_mmap.before for w#4|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#4|))
; not so: opened
(assert (not (or (= dup_mmap.v.kind |kinds of Vma?.none|) (forall ((u901 Vma)) (or (not (ready u901)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u901 dup_mmap.v.Vma)))))))
(check-sat)
