; link_run_then_copy_run, scenario walkers, every size: init × pending
; pending holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.in for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.in for w#4|) (|points of dup_mmap.before for w#4|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.final.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
; start: i_mmap
(assert (and (forall ((v552 Vma)) (i_mmap.parent v552)) (forall ((v554 Vma)) (not (i_mmap.child v554))) (forall ((v556 Vma) (v557 Vma)) (= (i_mmap.before.parent.parent v556 v557) (|Vma.<| v556 v557))) (forall ((v556 Vma) (v560 Vma)) (not (i_mmap.before.parent.child v556 v560))) (forall ((v563 Vma) (v564 Vma)) (not (i_mmap.before.child.parent v563 v564))) (forall ((v563 Vma) (v567 Vma)) (not (i_mmap.before.child.child v563 v567)))))
; not so: pending
(assert (not (or (not (= dup_mmap.final.flush.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.flush.link_all.w.kind |kinds of Vma?.none|)) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.before for w#4|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.in for w#3|) (forall ((u903 Vma)) (or (not (batch u903)) (not (i_mmap.child u903)))))))
(check-sat)
