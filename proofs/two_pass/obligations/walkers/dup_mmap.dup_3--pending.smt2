; two_pass, scenario walkers, every size: dup_mmap.dup#3 × pending
; pending is preserved by the action dup_mmap.dup#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun v54 () Vma)
; axiom: Vma: transitive
(assert (forall ((v629 Vma) (v630 Vma) (v631 Vma)) (or (not (|Vma.<| v629 v630)) (not (|Vma.<| v630 v631)) (|Vma.<| v629 v631))))
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.before for v#2|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: dup_mmap: inside the loop over final.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#2|) (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|))))
; invariant: opened
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (= dup_mmap.pc |points of dup_mmap.in for v#2|) (forall ((u762 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u762 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u762 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|))) (ready u762)))))
; invariant: pending
(assert (or (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= dup_mmap.pc |points of dup_mmap.reset|) (= dup_mmap.pc |points of dup_mmap.before for v#2|) (= dup_mmap.pc |points of dup_mmap.in for v#2|) (forall ((u765 Vma)) (or (not (batch u765)) (not (i_mmap.child u765))))))
; invariant: S2
(assert (forall ((v497 Vma)) (or (not (i_mmap.child v497)) (ready v497))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v|))
; guard: for v: one more
(assert (and (|Vma.<| dup_mmap.v.Vma v54) (forall ((v55 Vma)) (or (not (|Vma.<| dup_mmap.v.Vma v55)) (not (|Vma.<| v55 v54))))))
; not so: pending
(assert (not (or (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (forall ((u765 Vma)) (or (not (or (batch u765) (= v54 u765))) (not (i_mmap.child u765)))))))
(check-sat)
