; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy#2 × W
; W is preserved by the action dup_mmap.copy_page_range.copy#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun dup_mmap.v.kind () |kinds of Vma?|)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#3|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: dup_mmap: inside the loop over v
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for v|) (= dup_mmap.pc |points of dup_mmap.before for w#3|) (= dup_mmap.pc |points of dup_mmap.in for w#3|) (= dup_mmap.pc |points of dup_mmap.end|)) (= dup_mmap.v.kind |kinds of Vma?.none|)))
; invariant: linked_first
(assert (or (= dup_mmap.v.kind |kinds of Vma?.none|) (not (= dup_mmap.pc |points of dup_mmap.test at line 57|)) (i_mmap.child dup_mmap.v.Vma)))
; invariant: W
(assert (forall ((p642 walker)) (or (and (or (not (= (walker.pc p642) |points of walker.before for a|)) (exists ((a164 Vma)) (i_mmap.parent a164)) (exists ((a165 Vma)) (i_mmap.child a165))) (or (not (= (walker.pc p642) |points of walker.test at line 94|)) (exists ((a172 Vma)) (and (i_mmap.parent a172) (or (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p642) a172)) (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p642) a172))))) (exists ((a173 Vma)) (and (i_mmap.child a173) (or (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p642) a173)) (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p642) a173))))))) (and (forall ((v643 Vma)) (not (missed.walker.parent p642 v643))) (forall ((v644 Vma)) (not (missed.walker.child p642 v644)))))))
; invariant: L1
(assert (or (and (or (not (= dup_mmap.pc |points of dup_mmap.test at line 20|)) (needs_copy dup_mmap.v.Vma) (not (needs_copy dup_mmap.v.Vma))) (or (not (= dup_mmap.pc |points of dup_mmap.test at line 57|)) (not (needs_copy dup_mmap.v.Vma)))) (not i_mmap_rwsem.writer.dup_mmap)))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.test at line 57|))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: W
(assert (not (forall ((p642 walker)) (or (and (or (not (= (walker.pc p642) |points of walker.before for a|)) (exists ((a164 Vma)) (i_mmap.parent a164)) (exists ((a165 Vma)) (i_mmap.child a165))) (or (not (= (walker.pc p642) |points of walker.test at line 94|)) (exists ((a172 Vma)) (and (i_mmap.parent a172) (or (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p642) a172)) (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p642) a172))))) (exists ((a173 Vma)) (and (i_mmap.child a173) (or (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p642) a173)) (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p642) a173))))))) (and (forall ((v643 Vma)) (not (missed.walker.parent p642 v643))) (forall ((v644 Vma)) (not (or (and (missed.walker.parent p642 dup_mmap.v.Vma) (or (missed.walker.child p642 v644) (= v644 dup_mmap.v.Vma))) (and (not (missed.walker.parent p642 dup_mmap.v.Vma)) (missed.walker.child p642 v644))))))))))
(check-sat)
