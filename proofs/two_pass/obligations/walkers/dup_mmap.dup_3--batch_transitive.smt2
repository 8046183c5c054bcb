; two_pass, scenario walkers, every size: dup_mmap.dup#3 × batch: transitive
; batch: transitive is preserved by the action dup_mmap.dup#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun ready (Vma) Bool)
(declare-fun v54 () Vma)
; axiom: Vma: transitive
(assert (forall ((v629 Vma) (v630 Vma) (v631 Vma)) (or (not (|Vma.<| v629 v630)) (not (|Vma.<| v630 v631)) (|Vma.<| v629 v631))))
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.before for v#2|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: batch: members
(assert (forall ((v1718 Vma) (v2719 Vma)) (or (not (batch.before v1718 v2719)) (and (batch v1718) (batch v2719)))))
; invariant: batch: transitive
(assert (forall ((v1723 Vma) (v2724 Vma)) (or (not (batch.before v1723 v2724)) (forall ((v3725 Vma)) (or (not (batch.before v2724 v3725)) (batch.before v1723 v3725))))))
; invariant: opened
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (= dup_mmap.pc |points of dup_mmap.in for v#2|) (forall ((u762 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u762 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u762 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|))) (ready u762)))))
; invariant: batch_opened
(assert (forall ((u763 Vma)) (or (not (batch u763)) (ready u763))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v|))
; guard: for v: one more
(assert (and (|Vma.<| dup_mmap.v.Vma v54) (forall ((v55 Vma)) (or (not (|Vma.<| dup_mmap.v.Vma v55)) (not (|Vma.<| v55 v54))))))
; not so: batch: transitive
(assert (not (forall ((v1723 Vma) (v2724 Vma)) (or (not (or (batch.before v1723 v2724) (and (batch v1723) (= v54 v2724)))) (forall ((v3725 Vma)) (or (not (or (batch.before v2724 v3725) (and (batch v2724) (= v54 v3725)))) (batch.before v1723 v3725) (and (batch v1723) (= v54 v3725))))))))
(check-sat)
