; link_run_then_copy_run, scenario walkers, every size: dup_mmap.final.flush.copy_page_range.copy#3 × W
; W is preserved by the action dup_mmap.final.flush.copy_page_range.copy#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun w120 () Vma)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: parents_linked
(assert (forall ((v865 Vma)) (i_mmap.parent v865)))
; invariant: W
(assert (forall ((p641 walker)) (or (and (or (not (= (walker.pc p641) |points of walker.before for a|)) (exists ((a131 Vma)) (i_mmap.parent a131)) (exists ((a132 Vma)) (i_mmap.child a132))) (or (not (= (walker.pc p641) |points of walker.test at line 94|)) (exists ((a139 Vma)) (and (i_mmap.parent a139) (or (and (= (walker.rmap_walk.a.kind p641) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p641) a139)) (and (= (walker.rmap_walk.a.kind p641) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p641) a139))))) (exists ((a140 Vma)) (and (i_mmap.child a140) (or (and (= (walker.rmap_walk.a.kind p641) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p641) a140)) (and (= (walker.rmap_walk.a.kind p641) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p641) a140))))))) (and (forall ((v642 Vma)) (not (missed.walker.parent p641 v642))) (forall ((v643 Vma)) (not (missed.walker.child p641 v643)))))))
; not so: W
(assert (not (forall ((p641 walker)) (or (and (or (not (= (walker.pc p641) |points of walker.before for a|)) (exists ((a131 Vma)) (i_mmap.parent a131)) (exists ((a132 Vma)) (i_mmap.child a132))) (or (not (= (walker.pc p641) |points of walker.test at line 94|)) (exists ((a139 Vma)) (and (i_mmap.parent a139) (or (and (= (walker.rmap_walk.a.kind p641) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p641) a139)) (and (= (walker.rmap_walk.a.kind p641) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p641) a139))))) (exists ((a140 Vma)) (and (i_mmap.child a140) (or (and (= (walker.rmap_walk.a.kind p641) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p641) a140)) (and (= (walker.rmap_walk.a.kind p641) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p641) a140))))))) (and (forall ((v642 Vma)) (not (missed.walker.parent p641 v642))) (forall ((v643 Vma)) (not (or (and (missed.walker.parent p641 w120) (or (missed.walker.child p641 v643) (= w120 v643))) (and (not (missed.walker.parent p641 w120)) (missed.walker.child p641 v643))))))))))
(check-sat)
