; flush_before_copy, scenario walkers, every size: dup_mmap.dup#4 × pending
; pending is preserved by the action dup_mmap.dup#4 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun v93 () Vma)
; axiom: Vma: transitive
(assert (forall ((v756 Vma) (v757 Vma) (v758 Vma)) (or (not (|Vma.<| v756 v757)) (not (|Vma.<| v757 v758)) (|Vma.<| v756 v758))))
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#3|) (= dup_mmap.pc |points of dup_mmap.end|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: opened
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (forall ((u892 Vma)) (or (not (ready u892)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u892 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u892 dup_mmap.v.Vma) (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.pc |points of dup_mmap.before for w|)) (not (= dup_mmap.pc |points of dup_mmap.reset|)) (not (= dup_mmap.pc |points of dup_mmap.dup|)))))))
; invariant: pending
(assert (or (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= dup_mmap.pc |points of dup_mmap.reset|) (= dup_mmap.pc |points of dup_mmap.empty|) (= dup_mmap.pc |points of dup_mmap.end|) (forall ((u894 Vma)) (or (not (batch u894)) (not (i_mmap.child u894))))))
; invariant: S2
(assert (forall ((v628 Vma)) (or (not (i_mmap.child v628)) (ready v628))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.test at line 57|))
; guard: for v: one more
(assert (and (|Vma.<| dup_mmap.v.Vma v93) (forall ((v94 Vma)) (or (not (|Vma.<| dup_mmap.v.Vma v94)) (not (|Vma.<| v94 v93))))))
; not so: pending
(assert (not (or (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (forall ((u894 Vma)) (or (not (or (batch u894) (= v93 u894))) (not (i_mmap.child u894)))))))
(check-sat)
