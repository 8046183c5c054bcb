; two_pass, scenario walkers, every size: walker.rmap_walk.visit(parent)#2 × walker: rmap_walk.a is in its sequence
; walker: rmap_walk.a is in its sequence is preserved by the action walker.rmap_walk.visit(parent)#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun a109 () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun p99 () walker)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w1674 walker)) (= (= (walker.pc w1674) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1674) |kinds of Area?.none|)))))
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1675 walker)) (or (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1675))) (and (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1675))))))
; guard: at
(assert (= (walker.pc p99) |points of walker.test at line 94|))
; guard: for a: one more
(assert (and (i_mmap.parent a109) (or (and (= (walker.rmap_walk.a.kind p99) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p99) a109)) (and (= (walker.rmap_walk.a.kind p99) |kinds of Area?.child|) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p99) a109))) (forall ((a110 Vma)) (or (not (i_mmap.parent a110)) (and (or (not (= (walker.rmap_walk.a.kind p99) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p99) a110))) (or (not (= (walker.rmap_walk.a.kind p99) |kinds of Area?.child|)) (not (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p99) a110)))) (not (i_mmap.before.parent.parent a110 a109)))) (forall ((a111 Vma)) (or (not (i_mmap.child a111)) (and (or (not (= (walker.rmap_walk.a.kind p99) |kinds of Area?.parent|)) (not (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p99) a111))) (or (not (= (walker.rmap_walk.a.kind p99) |kinds of Area?.child|)) (not (i_mmap.before.child.child (walker.rmap_walk.a.Vma p99) a111)))) (not (i_mmap.before.child.parent a111 a109))))))
; not so: walker: rmap_walk.a is in its sequence
(assert (not (forall ((w1675 walker)) (or (and (not (= w1675 p99)) (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.none|)) (and (or (= w1675 p99) (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.parent|)) (i_mmap.parent (ite (= w1675 p99) a109 (walker.rmap_walk.a.Vma w1675)))) (and (not (= w1675 p99)) (= (walker.rmap_walk.a.kind w1675) |kinds of Area?.child|) (i_mmap.child (ite (= w1675 p99) a109 (walker.rmap_walk.a.Vma w1675))))))))
(check-sat)
