; two_pass, scenario walkers, every size: dup_mmap.copy_page_range.copy × all_linked
; all_linked is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
; axiom: Vma: total
(assert (forall ((v629 Vma) (v630 Vma)) (or (= v629 v630) (|Vma.<| v629 v630) (|Vma.<| v630 v629))))
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.before for v#2|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: opened
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (= dup_mmap.pc |points of dup_mmap.in for v#2|) (forall ((u762 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u762 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u762 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|))) (ready u762)))))
; invariant: linked_or_pending
(assert (forall ((u764 Vma)) (or (not (ready u764)) (i_mmap.child u764) (batch u764))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v|))
; guard: for v: no more
(assert (forall ((v68 Vma)) (not (|Vma.<| dup_mmap.v.Vma v68))))
; guard: not test at line 49
(assert (forall ((v78 Vma)) (not (batch v78))))
; not so: all_linked
(assert (not (forall ((u769 Vma)) (i_mmap.child u769))))
(check-sat)
