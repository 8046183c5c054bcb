; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup#2 × batch: transitive
; batch: transitive is preserved by the action dup_mmap.dup#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun ready (Vma) Bool)
; axiom: Vma: irreflexive
(assert (forall ((v762 Vma)) (not (|Vma.<| v762 v762))))
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#4|) (= dup_mmap.pc |points of dup_mmap.before for w#4|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: batch: members
(assert (forall ((v1857 Vma) (v2858 Vma)) (or (not (batch.before v1857 v2858)) (and (batch v1857) (batch v2858)))))
; invariant: batch: transitive
(assert (forall ((v1862 Vma) (v2863 Vma)) (or (not (batch.before v1862 v2863)) (forall ((v3864 Vma)) (or (not (batch.before v2863 v3864)) (batch.before v1862 v3864))))))
; invariant: opened
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (forall ((u901 Vma)) (or (not (ready u901)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u901 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u901 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|))))))
; invariant: batch_opened
(assert (forall ((u902 Vma)) (or (not (batch u902)) (ready u902))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.dup|))
; not so: batch: transitive
(assert (not (forall ((v1862 Vma) (v2863 Vma)) (or (not (or (batch.before v1862 v2863) (and (batch v1862) (= v2863 dup_mmap.v.Vma)))) (forall ((v3864 Vma)) (or (not (or (batch.before v2863 v3864) (and (batch v2863) (= v3864 dup_mmap.v.Vma)))) (batch.before v1862 v3864) (and (batch v1862) (= v3864 dup_mmap.v.Vma))))))))
(check-sat)
