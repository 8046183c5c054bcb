; baseline, scenario walkers, every size: init × linked_so_far
; linked_so_far holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.link.lock|) (|points of dup_mmap.link.insert_after.insert|) (|points of dup_mmap.link.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
; start: i_mmap
(assert (and (forall ((v218 Vma)) (i_mmap.parent v218)) (forall ((v220 Vma)) (not (i_mmap.child v220))) (forall ((v222 Vma) (v223 Vma)) (= (i_mmap.before.parent.parent v222 v223) (|Vma.<| v222 v223))) (forall ((v222 Vma) (v226 Vma)) (not (i_mmap.before.parent.child v222 v226))) (forall ((v229 Vma) (v230 Vma)) (not (i_mmap.before.child.parent v229 v230))) (forall ((v229 Vma) (v233 Vma)) (not (i_mmap.before.child.child v229 v233)))))
; start: dup_mmap.v
(assert (= dup_mmap.v.kind |kinds of Vma?.none|))
; not so: linked_so_far
(assert (not (forall ((u511 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u511 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u511 dup_mmap.v.Vma) (not (= dup_mmap.pc |points of dup_mmap.link.lock|)) (not (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|)))) (i_mmap.child u511)))))
(check-sat)
