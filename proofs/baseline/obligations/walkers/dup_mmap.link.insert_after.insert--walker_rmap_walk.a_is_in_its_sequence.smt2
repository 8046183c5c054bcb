; baseline, scenario walkers, every size: dup_mmap.link.insert_after.insert × walker: rmap_walk.a is in its sequence
; walker: rmap_walk.a is in its sequence is preserved by the action dup_mmap.link.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.link.lock|) (|points of dup_mmap.link.insert_after.insert|) (|points of dup_mmap.link.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w419 walker)) (not (i_mmap_rwsem.readers.walker w419)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w420 walker)) (not (i_mmap_rwsem.writer.walker w420)))) (or (forall ((w1423 walker)) (not (i_mmap_rwsem.readers.walker w1423))) (forall ((w422 walker)) (not (i_mmap_rwsem.writer.walker w422))))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|) (= dup_mmap.pc |points of dup_mmap.link.unlock|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: walker: where it read-holds i_mmap_rwsem
(assert (forall ((w429 walker)) (= (or (= (walker.pc w429) |points of walker.before for a|) (= (walker.pc w429) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w429))))
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w431 walker)) (= (= (walker.pc w431) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w431) |kinds of Area?.none|)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|))
; not so: walker: rmap_walk.a is in its sequence
(assert (not (forall ((w432 walker)) (or (= (walker.rmap_walk.a.kind w432) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w432))) (and (= (walker.rmap_walk.a.kind w432) |kinds of Area?.child|) (or (i_mmap.child (walker.rmap_walk.a.Vma w432)) (= (walker.rmap_walk.a.Vma w432) dup_mmap.v.Vma)))))))
(check-sat)
