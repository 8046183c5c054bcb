; two_pass, scenario walkers, every size: dup_mmap.copy_page_range.copy × S1
; S1 is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-sort walker 0)
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun ready (Vma) Bool)
(declare-fun v81 () Vma)
; axiom: Vma: total
(assert (forall ((v629 Vma) (v630 Vma)) (or (= v629 v630) (|Vma.<| v629 v630) (|Vma.<| v630 v629))))
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.before for v#2|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: filled_linked
(assert (and (forall ((a728 Vma)) (or (= Pte.none (pte.parent a728)) (i_mmap.parent a728))) (forall ((a729 Vma)) (or (= Pte.none (pte.child a729)) (i_mmap.child a729)))))
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
; not so: S1
(assert (not (or i_mmap_rwsem.writer.dup_mmap (exists ((w494 walker)) (i_mmap_rwsem.writer.walker w494)) (and (forall ((a495 Vma)) (or (= (pte.parent a495) Pte.none) (i_mmap.parent a495))) (forall ((a496 Vma)) (or (ite (= v81 a496) (= (pte.parent v81) Pte.none) (= (pte.child a496) Pte.none)) (i_mmap.child a496)))))))
(check-sat)
