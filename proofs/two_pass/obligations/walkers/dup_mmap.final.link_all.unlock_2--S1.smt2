; two_pass, scenario walkers, every size: dup_mmap.final.link_all.unlock#2 × S1
; S1 is preserved by the action dup_mmap.final.link_all.unlock#2 (consecution); unsat says so
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
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.before for v#2|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: filled_linked
(assert (and (forall ((a728 Vma)) (or (= Pte.none (pte.parent a728)) (i_mmap.parent a728))) (forall ((a729 Vma)) (or (= Pte.none (pte.child a729)) (i_mmap.child a729)))))
; invariant: filled_so_far
(assert (forall ((u770 Vma)) (or (= Pte.none (pte.child u770)) (and (= dup_mmap.pc |points of dup_mmap.in for v#2|) (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u770 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u770 dup_mmap.v.Vma)))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w#2|))
; not so: S1
(assert (not (and (forall ((a495 Vma)) (or (= (pte.parent a495) Pte.none) (i_mmap.parent a495))) (forall ((a496 Vma)) (or (= (pte.child a496) Pte.none) (i_mmap.child a496))))))
(check-sat)
