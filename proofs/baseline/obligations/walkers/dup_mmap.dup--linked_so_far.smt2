; baseline, scenario walkers, every size: dup_mmap.dup × linked_so_far
; linked_so_far is preserved by the action dup_mmap.dup (consecution); unsat says so
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
(declare-fun v27 () Vma)
; invariant: dup_mmap: inside the loop over v
(assert (= (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: linked_so_far
(assert (forall ((u511 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u511 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u511 dup_mmap.v.Vma) (not (= dup_mmap.pc |points of dup_mmap.link.lock|)) (not (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|)))) (i_mmap.child u511))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for v|))
; guard: for v: one more
(assert (forall ((v28 Vma)) (not (|Vma.<| v28 v27))))
; not so: linked_so_far
(assert (not (forall ((u511 Vma)) (= (|Vma.<| u511 v27) (i_mmap.child u511)))))
(check-sat)
