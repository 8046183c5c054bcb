; baseline, scenario walkers, every size: dup_mmap.link.insert_after.insert × S6
; S6 holds whenever the action is taken dup_mmap.link.insert_after.insert (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.link.lock|) (|points of dup_mmap.link.insert_after.insert|) (|points of dup_mmap.link.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-sort walker 0)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w419 walker)) (not (i_mmap_rwsem.readers.walker w419)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w420 walker)) (not (i_mmap_rwsem.writer.walker w420)))) (or (forall ((w1423 walker)) (not (i_mmap_rwsem.readers.walker w1423))) (forall ((w422 walker)) (not (i_mmap_rwsem.writer.walker w422))))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|) (= dup_mmap.pc |points of dup_mmap.link.unlock|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: dup_mmap: where it read-holds i_mmap_rwsem
(assert (not i_mmap_rwsem.readers.dup_mmap))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.link.insert_after.insert|))
; not so: S6
(assert (not (or (and (forall ((v285 Vma)) (= (or (i_mmap.child v285) (= v285 dup_mmap.v.Vma)) (i_mmap.child v285))) (forall ((v288 Vma) (v290 Vma)) (= (or (and (= v290 dup_mmap.v.Vma) (or (i_mmap.before.parent.parent v288 dup_mmap.v.Vma) (= v288 dup_mmap.v.Vma))) (and (not (= v290 dup_mmap.v.Vma)) (i_mmap.before.parent.child v288 v290))) (i_mmap.before.parent.child v288 v290))) (forall ((v291 Vma) (v292 Vma)) (= (or (and (= v291 dup_mmap.v.Vma) (i_mmap.before.parent.parent dup_mmap.v.Vma v292)) (and (not (= v291 dup_mmap.v.Vma)) (i_mmap.before.child.parent v291 v292))) (i_mmap.before.child.parent v291 v292))) (forall ((v291 Vma) (v293 Vma)) (= (or (and (= v291 dup_mmap.v.Vma) (not (= v293 dup_mmap.v.Vma)) (i_mmap.before.parent.child dup_mmap.v.Vma v293)) (and (= v293 dup_mmap.v.Vma) (not (= v291 dup_mmap.v.Vma)) (i_mmap.before.child.parent v291 dup_mmap.v.Vma)) (and (not (= v291 dup_mmap.v.Vma)) (not (= v293 dup_mmap.v.Vma)) (i_mmap.before.child.child v291 v293))) (i_mmap.before.child.child v291 v293)))) (and (or i_mmap_rwsem.writer.dup_mmap (exists ((w294 walker)) (i_mmap_rwsem.writer.walker w294))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w295 walker)) (not (i_mmap_rwsem.readers.walker w295)))))))
(check-sat)
