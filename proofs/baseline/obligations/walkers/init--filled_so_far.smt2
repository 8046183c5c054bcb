; baseline, scenario walkers, every size: init × filled_so_far
; filled_so_far holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.link.lock|) (|points of dup_mmap.link.insert_after.insert|) (|points of dup_mmap.link.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; start: pte
(assert (and (forall ((v268 Vma)) (= Pte.present (pte.parent v268))) (forall ((v269 Vma)) (= Pte.none (pte.child v269)))))
; not so: filled_so_far
(assert (not (forall ((u512 Vma)) (or (= Pte.none (pte.child u512)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u512 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u512 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|))))))
(check-sat)
