; plain_insert, scenario walkers, every size: dup_mmap.insert × S6
; S6 holds whenever the action is taken dup_mmap.insert (property); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.lock|) (|points of dup_mmap.insert|) (|points of dup_mmap.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-sort walker 0)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w419 walker)) (not (i_mmap_rwsem.readers.walker w419)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w420 walker)) (not (i_mmap_rwsem.writer.walker w420)))) (or (forall ((w1423 walker)) (not (i_mmap_rwsem.readers.walker w1423))) (forall ((w422 walker)) (not (i_mmap_rwsem.writer.walker w422))))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.insert|) (= dup_mmap.pc |points of dup_mmap.unlock|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: dup_mmap: where it read-holds i_mmap_rwsem
(assert (not i_mmap_rwsem.readers.dup_mmap))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.insert|))
; not so: S6
(assert (not (or (and (forall ((v285 Vma)) (= (or (i_mmap.child v285) (= v285 dup_mmap.v.Vma)) (i_mmap.child v285))) (forall ((v288 Vma) (v290 Vma)) (= (or (i_mmap.before.parent.child v288 v290) (and (i_mmap.parent v288) (= v290 dup_mmap.v.Vma))) (i_mmap.before.parent.child v288 v290))) (forall ((v291 Vma) (v293 Vma)) (= (or (i_mmap.before.child.child v291 v293) (and (i_mmap.child v291) (= v293 dup_mmap.v.Vma))) (i_mmap.before.child.child v291 v293)))) (and (or i_mmap_rwsem.writer.dup_mmap (exists ((w294 walker)) (i_mmap_rwsem.writer.walker w294))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w295 walker)) (not (i_mmap_rwsem.readers.walker w295)))))))
(check-sat)
