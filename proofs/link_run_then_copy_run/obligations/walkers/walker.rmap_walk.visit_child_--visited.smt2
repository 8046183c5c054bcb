; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.visit(child) × visited
; visited is preserved by the action walker.rmap_walk.visit(child) (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
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
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: i_mmap: members
(assert (and (forall ((v1817 Vma) (v2818 Vma)) (or (not (i_mmap.before.parent.parent v1817 v2818)) (and (i_mmap.parent v1817) (i_mmap.parent v2818)))) (forall ((v1819 Vma) (v2820 Vma)) (or (not (i_mmap.before.parent.child v1819 v2820)) (and (i_mmap.parent v1819) (i_mmap.child v2820)))) (forall ((v1821 Vma) (v2822 Vma)) (or (not (i_mmap.before.child.parent v1821 v2822)) (and (i_mmap.child v1821) (i_mmap.parent v2822)))) (forall ((v1823 Vma) (v2824 Vma)) (or (not (i_mmap.before.child.child v1823 v2824)) (and (i_mmap.child v1823) (i_mmap.child v2824))))))
; invariant: child_after_parent
(assert (forall ((v866 Vma)) (or (not (i_mmap.child v866)) (i_mmap.before.parent.child v866 v866))))
; guard: for a: one more
(assert (and (i_mmap.child a128) (forall ((a129 Vma)) (or (not (i_mmap.parent a129)) (not (i_mmap.before.parent.child a129 a128)))) (forall ((a130 Vma)) (or (not (i_mmap.child a130)) (not (i_mmap.before.child.child a130 a128))))))
; not so: visited
(assert (not (and (forall ((p876 walker) (x877 Vma)) (or (and (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|))) (not (= x877 (ite (= p876 p123) a128 (walker.rmap_walk.a.Vma p876))))) (or (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|)) (and (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|))) (not (i_mmap.before.parent.parent x877 (ite (= p876 p123) a128 (walker.rmap_walk.a.Vma p876))))) (or (not (or (= p876 p123) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|))) (not (i_mmap.before.parent.child x877 (ite (= p876 p123) a128 (walker.rmap_walk.a.Vma p876)))))))) (not (or (and (= p123 p876) (missed.walker.parent p123 x877)) (and (not (= p123 p876)) (missed.walker.parent p876 x877)))))) (forall ((p876 walker) (x878 Vma)) (or (and (or (not (or (= p876 p123) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|))) (not (= x878 (ite (= p876 p123) a128 (walker.rmap_walk.a.Vma p876))))) (or (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|)) (and (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|))) (not (i_mmap.before.child.parent x878 (ite (= p876 p123) a128 (walker.rmap_walk.a.Vma p876))))) (or (not (or (= p876 p123) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|))) (not (i_mmap.before.child.child x878 (ite (= p876 p123) a128 (walker.rmap_walk.a.Vma p876)))))))) (not (or (and (= p123 p876) (missed.walker.child p123 x878) (not (= a128 x878))) (and (not (= p123 p876)) (missed.walker.child p876 x878)))))))))
(check-sat)
