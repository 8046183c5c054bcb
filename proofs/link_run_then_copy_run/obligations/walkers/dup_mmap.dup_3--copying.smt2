; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup#3 × copying
; copying is preserved by the action dup_mmap.dup#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.flush.w.Vma () Vma)
(declare-fun dup_mmap.final.flush.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.flush.w.Vma () Vma)
(declare-fun dup_mmap.full.flush.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun ready (Vma) Bool)
(declare-fun v66 () Vma)
; axiom: Vma: transitive
(assert (forall ((v762 Vma) (v763 Vma) (v764 Vma)) (or (not (|Vma.<| v762 v763)) (not (|Vma.<| v763 v764)) (|Vma.<| v762 v764))))
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#4|) (= dup_mmap.pc |points of dup_mmap.before for w#4|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: filled_linked
(assert (and (forall ((a867 Vma)) (or (= Pte.none (pte.parent a867)) (i_mmap.parent a867))) (forall ((a868 Vma)) (or (= Pte.none (pte.child a868)) (i_mmap.child a868)))))
; invariant: opened
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (forall ((u901 Vma)) (or (not (ready u901)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u901 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u901 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|))))))
; invariant: copying
(assert (forall ((u906 Vma)) (or (not (batch u906)) (= Pte.none (pte.child u906)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (batch.before u906 dup_mmap.full.flush.w.Vma)) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.full.flush.w.Vma)))))
; invariant: S2
(assert (forall ((v627 Vma)) (or (not (i_mmap.child v627)) (ready v627))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v|))
; guard: for v: one more
(assert (and (|Vma.<| dup_mmap.v.Vma v66) (forall ((v67 Vma)) (or (not (|Vma.<| dup_mmap.v.Vma v67)) (not (|Vma.<| v67 v66))))))
; not so: copying
(assert (not (forall ((u906 Vma)) (or (not (or (batch u906) (= v66 u906))) (= (pte.child u906) Pte.none) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (or (batch.before u906 dup_mmap.final.flush.w.Vma) (and (batch u906) (= v66 dup_mmap.final.flush.w.Vma)))) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (or (batch.before u906 dup_mmap.full.flush.w.Vma) (and (batch u906) (= v66 dup_mmap.full.flush.w.Vma)))) (and (not (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.final.flush.w.Vma)) (and (= dup_mmap.final.flush.w.kind |kinds of Vma?.none|) (not (= dup_mmap.full.flush.w.kind |kinds of Vma?.none|)) (= u906 dup_mmap.full.flush.w.Vma))))))
(check-sat)
