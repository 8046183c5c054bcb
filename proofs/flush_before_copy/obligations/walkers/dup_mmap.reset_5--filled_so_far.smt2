; flush_before_copy, scenario walkers, every size: dup_mmap.reset#5 × filled_so_far
; filled_so_far is preserved by the action dup_mmap.reset#5 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun pte.child (Vma) Pte)
(declare-fun v120 () Vma)
; axiom: Vma: transitive
(assert (forall ((v756 Vma) (v757 Vma) (v758 Vma)) (or (not (|Vma.<| v756 v757)) (not (|Vma.<| v757 v758)) (|Vma.<| v756 v758))))
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#3|) (= dup_mmap.pc |points of dup_mmap.end|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: filled_so_far
(assert (forall ((u899 Vma)) (or (= Pte.none (pte.child u899)) (and (not (= dup_mmap.pc |points of dup_mmap.before for v|)) (or (= dup_mmap.v.kind |kinds of Vma?.none|) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u899 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u899 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|)))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v|))
; guard: for v: one more
(assert (and (|Vma.<| dup_mmap.v.Vma v120) (forall ((v121 Vma)) (or (not (|Vma.<| dup_mmap.v.Vma v121)) (not (|Vma.<| v121 v120))))))
; not so: filled_so_far
(assert (not (forall ((u899 Vma)) (or (= (pte.child u899) Pte.none) (|Vma.<| u899 v120)))))
(check-sat)
