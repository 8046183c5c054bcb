; two_pass, scenario walkers, every size: dup_mmap.final.link_all.unlock × filled_so_far
; filled_so_far is preserved by the action dup_mmap.final.link_all.unlock (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun pte.child (Vma) Pte)
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.before for v#2|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: filled_so_far
(assert (forall ((u770 Vma)) (or (= Pte.none (pte.child u770)) (and (= dup_mmap.pc |points of dup_mmap.in for v#2|) (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u770 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u770 dup_mmap.v.Vma)))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w#2|))
; not so: filled_so_far
(assert (not (forall ((u770 Vma)) (= (pte.child u770) Pte.none))))
(check-sat)
