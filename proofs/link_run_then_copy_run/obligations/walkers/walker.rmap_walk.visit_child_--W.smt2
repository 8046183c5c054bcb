; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.visit(child) × W
; W is preserved by the action walker.rmap_walk.visit(child) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun a128 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p123 () walker)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: i_mmap: members
(assert (and (forall ((v1817 Vma) (v2818 Vma)) (or (not (i_mmap.before.parent.parent v1817 v2818)) (and (i_mmap.parent v1817) (i_mmap.parent v2818)))) (forall ((v1819 Vma) (v2820 Vma)) (or (not (i_mmap.before.parent.child v1819 v2820)) (and (i_mmap.parent v1819) (i_mmap.child v2820)))) (forall ((v1821 Vma) (v2822 Vma)) (or (not (i_mmap.before.child.parent v1821 v2822)) (and (i_mmap.child v1821) (i_mmap.parent v2822)))) (forall ((v1823 Vma) (v2824 Vma)) (or (not (i_mmap.before.child.child v1823 v2824)) (and (i_mmap.child v1823) (i_mmap.child v2824))))))
; invariant: child_after_parent
(assert (forall ((v866 Vma)) (or (not (i_mmap.child v866)) (i_mmap.before.parent.child v866 v866))))
; guard: for a: one more
(assert (and (i_mmap.child a128) (forall ((a129 Vma)) (or (not (i_mmap.parent a129)) (not (i_mmap.before.parent.child a129 a128)))) (forall ((a130 Vma)) (or (not (i_mmap.child a130)) (not (i_mmap.before.child.child a130 a128))))))
; not so: W
(assert (not (forall ((p641 walker)) (or (and (or (not (and (not (= p641 p123)) (= (walker.pc p641) |points of walker.before for a|))) (exists ((a131 Vma)) (i_mmap.parent a131)) (exists ((a132 Vma)) (i_mmap.child a132))) (or (not (or (= p641 p123) (= (walker.pc p641) |points of walker.test at line 94|))) (exists ((a139 Vma)) (and (i_mmap.parent a139) (or (and (not (= p641 p123)) (= (walker.rmap_walk.a.kind p641) |kinds of Area?.parent|) (i_mmap.before.parent.parent (ite (= p641 p123) a128 (walker.rmap_walk.a.Vma p641)) a139)) (and (or (= p641 p123) (= (walker.rmap_walk.a.kind p641) |kinds of Area?.child|)) (i_mmap.before.child.parent (ite (= p641 p123) a128 (walker.rmap_walk.a.Vma p641)) a139))))) (exists ((a140 Vma)) (and (i_mmap.child a140) (or (and (not (= p641 p123)) (= (walker.rmap_walk.a.kind p641) |kinds of Area?.parent|) (i_mmap.before.parent.child (ite (= p641 p123) a128 (walker.rmap_walk.a.Vma p641)) a140)) (and (or (= p641 p123) (= (walker.rmap_walk.a.kind p641) |kinds of Area?.child|)) (i_mmap.before.child.child (ite (= p641 p123) a128 (walker.rmap_walk.a.Vma p641)) a140))))))) (and (forall ((v642 Vma)) (not (or (and (= p123 p641) (missed.walker.parent p123 v642)) (and (not (= p123 p641)) (missed.walker.parent p641 v642))))) (forall ((v643 Vma)) (not (or (and (= p123 p641) (missed.walker.child p123 v643) (not (= a128 v643))) (and (not (= p123 p641)) (missed.walker.child p641 v643))))))))))
(check-sat)
