; plain_insert, scenario walkers, every size: dup_mmap.insert × S1
; S1 is preserved by the action dup_mmap.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.lock|) (|points of dup_mmap.insert|) (|points of dup_mmap.unlock|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|))))
(declare-sort walker 0)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.insert|) (= dup_mmap.pc |points of dup_mmap.unlock|)) i_mmap_rwsem.writer.dup_mmap))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.insert|))
; not so: S1
(assert (not (or i_mmap_rwsem.writer.dup_mmap (exists ((w279 walker)) (i_mmap_rwsem.writer.walker w279)) (and (forall ((a280 Vma)) (or (= (pte.parent a280) Pte.none) (i_mmap.parent a280))) (forall ((a281 Vma)) (or (= (pte.child a281) Pte.none) (i_mmap.child a281) (= a281 dup_mmap.v.Vma)))))))
(check-sat)
