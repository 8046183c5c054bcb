; two_pass, scenario walkers, every size: dup_mmap.full.link_all.lock#2 × opened
; opened is preserved by the action dup_mmap.full.link_all.lock#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-sort walker 0)
(declare-fun |Vma.<| (Vma Vma) Bool)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun ready (Vma) Bool)
(declare-fun v54 () Vma)
; axiom: Vma: transitive
(assert (forall ((v629 Vma) (v630 Vma) (v631 Vma)) (or (not (|Vma.<| v629 v630)) (not (|Vma.<| v630 v631)) (|Vma.<| v629 v631))))
; axiom: Vma: total
(assert (forall ((v629 Vma) (v630 Vma)) (or (= v629 v630) (|Vma.<| v629 v630) (|Vma.<| v630 v629))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.before for v#2|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: opened
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (= dup_mmap.pc |points of dup_mmap.in for v#2|) (forall ((u762 Vma)) (= (or (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (|Vma.<| u762 dup_mmap.v.Vma)) (and (not (= dup_mmap.v.kind |kinds of Vma?.none|)) (= u762 dup_mmap.v.Vma) (= dup_mmap.pc |points of dup_mmap.in for v|))) (ready u762)))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.in for v|))
; guard: for v: one more
(assert (and (|Vma.<| dup_mmap.v.Vma v54) (forall ((v55 Vma)) (or (not (|Vma.<| dup_mmap.v.Vma v55)) (not (|Vma.<| v55 v54))))))
; guard: i_mmap_rwsem is not write-held
(assert (and (not i_mmap_rwsem.writer.dup_mmap) (forall ((w161 walker)) (not (i_mmap_rwsem.writer.walker w161)))))
; not so: opened
(assert (not (forall ((u762 Vma)) (= (|Vma.<| u762 v54) (ready u762)))))
(check-sat)
