; two_pass, scenario walkers, every size: init × L1
; L1 holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-sort walker 0)
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun batch (Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun needs_copy (Vma) Bool)
; start: i_mmap_rwsem
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w491 walker)) (not (i_mmap_rwsem.writer.walker w491))) (not i_mmap_rwsem.readers.dup_mmap) (forall ((w492 walker)) (not (i_mmap_rwsem.readers.walker w492)))))
; not so: L1
(assert (not (or (and (or (not (= dup_mmap.pc |points of dup_mmap.in for v|)) (exists ((v68 Vma)) (|Vma.<| dup_mmap.v.Vma v68)) (exists ((v78 Vma)) (batch v78)) (forall ((v525 Vma)) (or (exists ((v82 Vma)) (and (|Vma.<| v82 v525) (needs_copy v82))) (not (needs_copy v525))))) (or (not (= dup_mmap.pc |points of dup_mmap.in for v#2|)) (forall ((v526 Vma)) (or (not (|Vma.<| dup_mmap.v.Vma v526)) (exists ((v91 Vma)) (and (|Vma.<| dup_mmap.v.Vma v91) (|Vma.<| v91 v526) (needs_copy v91))) (not (needs_copy v526))))) (or (not (= dup_mmap.pc |points of dup_mmap.before for v#2|)) (forall ((v527 Vma)) (or (exists ((v97 Vma)) (and (|Vma.<| v97 v527) (needs_copy v97))) (not (needs_copy v527)))))) (not i_mmap_rwsem.writer.dup_mmap))))
(check-sat)
