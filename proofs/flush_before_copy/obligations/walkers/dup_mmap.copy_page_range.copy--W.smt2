; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × W
; W is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; guard: not test at line 20
(assert (not (needs_copy dup_mmap.v.Vma)))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: W
(assert (not (forall ((p642 walker)) (or (and (or (not (= (walker.pc p642) |points of walker.before for a|)) (exists ((a164 Vma)) (i_mmap.parent a164)) (exists ((a165 Vma)) (i_mmap.child a165))) (or (not (= (walker.pc p642) |points of walker.test at line 94|)) (exists ((a172 Vma)) (and (i_mmap.parent a172) (or (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p642) a172)) (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p642) a172))))) (exists ((a173 Vma)) (and (i_mmap.child a173) (or (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p642) a173)) (and (= (walker.rmap_walk.a.kind p642) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p642) a173))))))) (and (forall ((v643 Vma)) (not (missed.walker.parent p642 v643))) (forall ((v644 Vma)) (not (or (and (missed.walker.parent p642 dup_mmap.v.Vma) (or (missed.walker.child p642 v644) (= v644 dup_mmap.v.Vma))) (and (not (missed.walker.parent p642 dup_mmap.v.Vma)) (missed.walker.child p642 v644))))))))))
(check-sat)
