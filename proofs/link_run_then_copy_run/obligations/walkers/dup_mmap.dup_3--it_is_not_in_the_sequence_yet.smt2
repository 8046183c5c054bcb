; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup#3 × it is not in the sequence yet
; it is not in the sequence yet is required by the action, and given whenever its guards hold dup_mmap.dup#3 (requirement); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun ready (Vma) Bool)
(declare-fun v66 () Vma)
; axiom: Vma: transitive
(assert (forall ((v762 Vma) (v763 Vma) (v764 Vma)) (or (not (|Vma.<| v762 v763)) (not (|Vma.<| v763 v764)) (|Vma.<| v762 v764))))
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#4|) (= dup_mmap.pc |points of dup_mmap.before for w#4|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: opened
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (forall ((u901 Vma)) (or (not (ready u901)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u901 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u901 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|))))))
; invariant: batch_opened
(assert (forall ((u902 Vma)) (or (not (batch u902)) (ready u902))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v|))
; guard: for v: one more
(assert (and (|Vma.<| dup_mmap.v.Vma v66) (forall ((v67 Vma)) (or (not (|Vma.<| dup_mmap.v.Vma v67)) (not (|Vma.<| v67 v66))))))
; not so: it is not in the sequence yet
(assert (not (not (batch v66))))
(check-sat)
