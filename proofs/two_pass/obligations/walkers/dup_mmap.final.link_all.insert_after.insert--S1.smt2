; two_pass, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert × S1
; S1 is preserved by the action dup_mmap.final.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-sort walker 0)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun w87 () Vma)
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|)) i_mmap_rwsem.writer.dup_mmap))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w#2|))
; not so: S1
(assert (not (or i_mmap_rwsem.writer.dup_mmap (exists ((w494 walker)) (i_mmap_rwsem.writer.walker w494)) (and (forall ((a495 Vma)) (or (= (pte.parent a495) Pte.none) (i_mmap.parent a495))) (forall ((a496 Vma)) (or (= (pte.child a496) Pte.none) (i_mmap.child a496) (= w87 a496)))))))
(check-sat)
