; flush_before_copy, scenario walkers, every size: dup_mmap.copy_page_range.copy × visited
; visited is preserved by the action dup_mmap.copy_page_range.copy (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun dup_mmap.v.Vma () Vma)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; guard: not test at line 20
(assert (not (needs_copy dup_mmap.v.Vma)))
; guard: test at line 57
(assert (needs_copy dup_mmap.v.Vma))
; not so: visited
(assert (not (forall ((p867 walker) (x869 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (= x869 (walker.rmap_walk.a.Vma p867)))) (or (= (walker.rmap_walk.a.kind p867) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x869 (walker.rmap_walk.a.Vma p867)))) (or (not (= (walker.rmap_walk.a.kind p867) |kinds of Area?.child|)) (not (i_mmap.before.child.child x869 (walker.rmap_walk.a.Vma p867))))))) (not (or (and (missed.walker.parent p867 dup_mmap.v.Vma) (or (missed.walker.child p867 x869) (= x869 dup_mmap.v.Vma))) (and (not (missed.walker.parent p867 dup_mmap.v.Vma)) (missed.walker.child p867 x869))))))))
(check-sat)
