; two_pass, scenario walkers, every size: init × pending
; pending holds at the start (initiation); unsat says so
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
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
; start: i_mmap
(assert (and (forall ((v422 Vma)) (i_mmap.parent v422)) (forall ((v424 Vma)) (not (i_mmap.child v424))) (forall ((v426 Vma) (v427 Vma)) (= (i_mmap.before.parent.parent v426 v427) (|Vma.<| v426 v427))) (forall ((v426 Vma) (v430 Vma)) (not (i_mmap.before.parent.child v426 v430))) (forall ((v433 Vma) (v434 Vma)) (not (i_mmap.before.child.parent v433 v434))) (forall ((v433 Vma) (v437 Vma)) (not (i_mmap.before.child.child v433 v437)))))
; not so: pending
(assert (not (or (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= dup_mmap.pc |points of dup_mmap.reset|) (= dup_mmap.pc |points of dup_mmap.before for v#2|) (= dup_mmap.pc |points of dup_mmap.in for v#2|) (forall ((u765 Vma)) (or (not (batch u765)) (not (i_mmap.child u765)))))))
(check-sat)
