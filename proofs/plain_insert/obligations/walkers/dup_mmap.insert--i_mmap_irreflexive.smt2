; plain_insert, scenario walkers, every size: dup_mmap.insert × i_mmap: irreflexive
; i_mmap: irreflexive is preserved by the action dup_mmap.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.lock|) (|points of dup_mmap.insert|) (|points of dup_mmap.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
; axiom: Vma: irreflexive
(assert (forall ((v396 Vma)) (not (|Vma.<| v396 v396))))
; invariant: i_mmap: irreflexive
(assert (and (forall ((v1443 Vma)) (not (i_mmap.before.parent.parent v1443 v1443))) (forall ((v1444 Vma)) (not (i_mmap.before.child.child v1444 v1444)))))
; invariant: linked_so_far
(assert (forall ((u511 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u511 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u511 dup_mmap.v.Vma) (not (= dup_mmap.pc |points of dup_mmap.lock|)) (not (= dup_mmap.pc |points of dup_mmap.insert|)))) (i_mmap.child u511))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.insert|))
; not so: i_mmap: irreflexive
(assert (not (forall ((v1444 Vma)) (not (or (i_mmap.before.child.child v1444 v1444) (and (i_mmap.child v1444) (= v1444 dup_mmap.v.Vma)))))))
(check-sat)
