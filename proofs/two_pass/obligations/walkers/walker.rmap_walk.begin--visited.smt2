; two_pass, scenario walkers, every size: walker.rmap_walk.begin × visited
; visited is preserved by the action walker.rmap_walk.begin (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-datatypes ((Pte 0)) (((Pte.none) (Pte.present) (Pte.migration))))
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun p99 () walker)
(declare-fun pte.child (Vma) Pte)
(declare-fun pte.parent (Vma) Pte)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w1674 walker)) (= (= (walker.pc w1674) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1674) |kinds of Area?.none|)))))
; invariant: visited
(assert (and (forall ((p737 walker) (x738 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (= x738 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x738 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x738 (walker.rmap_walk.a.Vma p737))))))) (not (missed.walker.parent p737 x738)))) (forall ((p737 walker) (x739 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (= x739 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x739 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.child.child x739 (walker.rmap_walk.a.Vma p737))))))) (not (missed.walker.child p737 x739))))))
; guard: at
(assert (= (walker.pc p99) |points of walker.rmap_walk.begin|))
; not so: visited
(assert (not (and (forall ((p737 walker) (x738 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (= x738 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x738 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x738 (walker.rmap_walk.a.Vma p737))))))) (not (or (and (= p99 p737) (not (= (pte.parent x738) Pte.none))) (and (not (= p99 p737)) (missed.walker.parent p737 x738)))))) (forall ((p737 walker) (x739 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (= x739 (walker.rmap_walk.a.Vma p737)))) (or (= (walker.rmap_walk.a.kind p737) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x739 (walker.rmap_walk.a.Vma p737)))) (or (not (= (walker.rmap_walk.a.kind p737) |kinds of Area?.child|)) (not (i_mmap.before.child.child x739 (walker.rmap_walk.a.Vma p737))))))) (not (or (and (= p99 p737) (not (= (pte.child x739) Pte.none))) (and (not (= p99 p737)) (missed.walker.child p737 x739)))))))))
(check-sat)
