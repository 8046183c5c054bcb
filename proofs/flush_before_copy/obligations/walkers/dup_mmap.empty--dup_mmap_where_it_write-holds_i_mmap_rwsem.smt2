; flush_before_copy, scenario walkers, every size: dup_mmap.empty × dup_mmap: where it write-holds i_mmap_rwsem
; dup_mmap: where it write-holds i_mmap_rwsem is preserved by the action dup_mmap.empty (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#3|) (= dup_mmap.pc |points of dup_mmap.end|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: mine
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (and (not (= dup_mmap.pc |points of dup_mmap.test at line 20|)) (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (not (= dup_mmap.pc |points of dup_mmap.before for w#2|)) (not (= dup_mmap.pc |points of dup_mmap.empty|))) (batch dup_mmap.v.Vma)))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.test at line 20|))
; guard: not test at line 49
(assert (forall ((v57 Vma)) (not (batch v57))))
; not so: dup_mmap: where it write-holds i_mmap_rwsem
(assert (not (not i_mmap_rwsem.writer.dup_mmap)))
(check-sat)
