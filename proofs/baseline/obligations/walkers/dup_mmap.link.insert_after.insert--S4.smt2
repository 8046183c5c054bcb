; baseline, scenario walkers, every size: dup_mmap.link.insert_after.insert × S4
; S4 holds whenever the action is taken dup_mmap.link.insert_after.insert (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.link.lock|) (|points of dup_mmap.link.insert_after.insert|) (|points of dup_mmap.link.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
; axiom: Vma: irreflexive
(assert (forall ((v396 Vma)) (not (|Vma.<| v396 v396))))
; invariant: parents_linked
(assert (forall ((v475 Vma)) (i_mmap.parent v475)))
; invariant: linked_so_far
(assert (forall ((u511 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u511 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u511 dup_mmap.v.Vma) (not (= dup_mmap.pc |points of dup_mmap.link.lock|)) (not (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|)))) (i_mmap.child u511))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|))
; not so: S4
(assert (not (and (not (i_mmap.child dup_mmap.v.Vma)) (i_mmap.parent dup_mmap.v.Vma))))
(check-sat)
