; flush_before_copy, scenario walkers, every size: dup_mmap.full.link_all.lock#2 × mine
; mine is preserved by the action dup_mmap.full.link_all.lock#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-sort walker 0)
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun v60 () Vma)
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#3|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: dup_mmap: inside the loop over flush.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#2|) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|))))
; guard: i_mmap_rwsem is not write-held
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w254 walker)) (not (i_mmap_rwsem.writer.walker w254)))))
; not so: mine
(assert (not (or (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|) (batch v60))))
(check-sat)
