; link_run_then_copy_run, scenario walkers, every size: dup_mmap.dup × pending
; pending is preserved by the action dup_mmap.dup (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.final.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun v30 () Vma)
; invariant: started
(assert (or (not (= dup_mmap.pc |points of dup_mmap.before for v|)) (forall ((u900 Vma)) (not (ready u900)))))
; invariant: S2
(assert (forall ((v627 Vma)) (or (not (i_mmap.child v627)) (ready v627))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; not so: pending
(assert (not (or (not (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|)) (forall ((u903 Vma)) (or (not (or (batch u903) (= v30 u903))) (not (i_mmap.child u903)))))))
(check-sat)
