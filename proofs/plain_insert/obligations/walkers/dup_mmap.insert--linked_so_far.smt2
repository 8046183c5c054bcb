; plain_insert, scenario walkers, every size: dup_mmap.insert × linked_so_far
; linked_so_far is preserved by the action dup_mmap.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.lock|) (|points of dup_mmap.insert|) (|points of dup_mmap.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
; invariant: dup_mmap: inside the loop over v
(assert (= (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: linked_so_far
(assert (forall ((u511 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u511 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u511 dup_mmap.v.Vma) (not (= dup_mmap.pc |points of dup_mmap.lock|)) (not (= dup_mmap.pc |points of dup_mmap.insert|)))) (i_mmap.child u511))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.insert|))
; not so: linked_so_far
(assert (not (forall ((u511 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u511 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u511 dup_mmap.v.Vma))) (or (i_mmap.child u511) (= u511 dup_mmap.v.Vma))))))
(check-sat)
