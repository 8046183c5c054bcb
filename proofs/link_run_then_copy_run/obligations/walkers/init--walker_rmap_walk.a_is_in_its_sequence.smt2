; link_run_then_copy_run, scenario walkers, every size: init × walker: rmap_walk.a is in its sequence
; walker: rmap_walk.a is in its sequence holds at the start (initiation); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; start: walker.rmap_walk.a
(assert (forall ((p123 walker)) (= (walker.rmap_walk.a.kind p123) |kinds of Area?.none|)))
; not so: walker: rmap_walk.a is in its sequence
(assert (not (forall ((w1814 walker)) (or (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1814))) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1814)))))))
(check-sat)
