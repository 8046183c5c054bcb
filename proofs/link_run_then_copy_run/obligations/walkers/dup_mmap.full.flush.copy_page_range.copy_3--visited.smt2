; link_run_then_copy_run, scenario walkers, every size: dup_mmap.full.flush.copy_page_range.copy#3 × visited
; visited is preserved by the action dup_mmap.full.flush.copy_page_range.copy#3 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-sort walker 0)
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun needs_copy (Vma) Bool)
(declare-fun w83 () Vma)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; guard: not test at line 49
(assert (forall ((v80 Vma)) (not (batch v80))))
; guard: for w: one more
(assert (and (batch w83) (forall ((w84 Vma)) (or (not (batch w84)) (not (batch.before w84 w83)) (not (needs_copy w84))))))
; not so: visited
(assert (not (forall ((p876 walker) (x878 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (= x878 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x878 (walker.rmap_walk.a.Vma p876)))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (i_mmap.before.child.child x878 (walker.rmap_walk.a.Vma p876))))))) (not (or (and (missed.walker.parent p876 w83) (or (missed.walker.child p876 x878) (= w83 x878))) (and (not (missed.walker.parent p876 w83)) (missed.walker.child p876 x878))))))))
(check-sat)
