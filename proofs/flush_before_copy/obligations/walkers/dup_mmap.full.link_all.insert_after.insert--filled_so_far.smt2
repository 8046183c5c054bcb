; flush_before_copy, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert × filled_so_far
; filled_so_far is preserved by the action dup_mmap.full.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun ready (Vma) Bool)
; invariant: filled_linked
(assert (and (forall ((a858 Vma)) (or (= Pte.none (pte.parent a858)) (i_mmap.parent a858))) (forall ((a859 Vma)) (or (= Pte.none (pte.child a859)) (i_mmap.child a859)))))
; invariant: opened
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (forall ((u892 Vma)) (or (not (ready u892)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u892 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u892 dup_mmap.v.Vma) (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.pc |points of dup_mmap.before for w|)) (not (= dup_mmap.pc |points of dup_mmap.reset|)) (not (= dup_mmap.pc |points of dup_mmap.dup|)))))))
; invariant: S2
(assert (forall ((v628 Vma)) (or (not (i_mmap.child v628)) (ready v628))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w|))
; not so: filled_so_far
(assert (not (forall ((u899 Vma)) (or (= (pte.child u899) Pte.none) (= dup_mmap.v.kind |kinds of Vma?.none|) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u899 dup_mmap.v.Vma))))))
(check-sat)
