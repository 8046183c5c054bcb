; two_pass, scenario walkers, every size: dup_mmap.full.link_all.insert_after.insert#2 × walker: rmap_walk.a is in its sequence
; walker: rmap_walk.a is in its sequence is preserved by the action dup_mmap.full.link_all.insert_after.insert#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun w84 () Vma)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1660 walker)) (not (i_mmap_rwsem.readers.walker w1660)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1661 walker)) (not (i_mmap_rwsem.writer.walker w1661)))) (or (forall ((w2664 walker)) (not (i_mmap_rwsem.readers.walker w2664))) (forall ((w1663 walker)) (not (i_mmap_rwsem.writer.walker w1663))))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: walker: where it read-holds i_mmap_rwsem
(assert (forall ((w1672 walker)) (= (or (= (walker.pc w1672) |points of walker.before for a|) (= (walker.pc w1672) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w1672))))
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w1674 walker)) (= (= (walker.pc w1674) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1674) |kinds of Area?.none|)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for w|))
; not so: walker: rmap_walk.a is in its sequence
(assert (not (forall ((w1675 walker)) (or (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1675))) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.child|) (or (i_mmap.child (walker.rmap_walk.a.Vma w1675)) (= w84 (walker.rmap_walk.a.Vma w1675))))))))
(check-sat)
