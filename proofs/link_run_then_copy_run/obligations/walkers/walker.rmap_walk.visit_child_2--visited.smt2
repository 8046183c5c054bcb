; link_run_then_copy_run, scenario walkers, every size: walker.rmap_walk.visit(child)#2 × visited
; visited is preserved by the action walker.rmap_walk.visit(child)#2 (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun a136 () Vma)
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
; invariant: walker: inside the loop over rmap_walk.a
(assert (forall ((w1813 walker)) (= (= (walker.pc w1813) |points of walker.test at line 94|) (not (= (walker.rmap_walk.a.kind w1813) |kinds of Area?.none|)))))
; invariant: walker: rmap_walk.a is in its sequence
(assert (forall ((w1814 walker)) (or (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.none|) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.parent|) (i_mmap.parent (walker.rmap_walk.a.Vma w1814))) (and (= (walker.rmap_walk.a.kind w1814) |kinds of Area?.child|) (i_mmap.child (walker.rmap_walk.a.Vma w1814))))))
; invariant: i_mmap: members
(assert (and (forall ((v1817 Vma) (v2818 Vma)) (or (not (i_mmap.before.parent.parent v1817 v2818)) (and (i_mmap.parent v1817) (i_mmap.parent v2818)))) (forall ((v1819 Vma) (v2820 Vma)) (or (not (i_mmap.before.parent.child v1819 v2820)) (and (i_mmap.parent v1819) (i_mmap.child v2820)))) (forall ((v1821 Vma) (v2822 Vma)) (or (not (i_mmap.before.child.parent v1821 v2822)) (and (i_mmap.child v1821) (i_mmap.parent v2822)))) (forall ((v1823 Vma) (v2824 Vma)) (or (not (i_mmap.before.child.child v1823 v2824)) (and (i_mmap.child v1823) (i_mmap.child v2824))))))
; invariant: i_mmap: total
(assert (and (forall ((v1827 Vma)) (or (not (i_mmap.parent v1827)) (forall ((v2828 Vma)) (or (not (i_mmap.parent v2828)) (= v2828 v1827) (i_mmap.before.parent.parent v1827 v2828) (i_mmap.before.parent.parent v2828 v1827))))) (forall ((v1829 Vma)) (or (not (i_mmap.parent v1829)) (forall ((v2830 Vma)) (or (not (i_mmap.child v2830)) (i_mmap.before.parent.child v1829 v2830) (i_mmap.before.child.parent v2830 v1829))))) (forall ((v1831 Vma)) (or (not (i_mmap.child v1831)) (forall ((v2832 Vma)) (or (not (i_mmap.child v2832)) (= v2832 v1831) (i_mmap.before.child.child v1831 v2832) (i_mmap.before.child.child v2832 v1831)))))))
; invariant: visited
(assert (and (forall ((p876 walker) (x877 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (= x877 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent x877 (walker.rmap_walk.a.Vma p876)))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (i_mmap.before.parent.child x877 (walker.rmap_walk.a.Vma p876))))))) (not (missed.walker.parent p876 x877)))) (forall ((p876 walker) (x878 Vma)) (or (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (= x878 (walker.rmap_walk.a.Vma p876)))) (or (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|) (and (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|)) (not (i_mmap.before.child.parent x878 (walker.rmap_walk.a.Vma p876)))) (or (not (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|)) (not (i_mmap.before.child.child x878 (walker.rmap_walk.a.Vma p876))))))) (not (missed.walker.child p876 x878))))))
; guard: at
(assert (= (walker.pc p123) |points of walker.test at line 94|))
; guard: for a: one more
(assert (and (i_mmap.child a136) (or (and (= (walker.rmap_walk.a.kind p123) |kinds of Area?.parent|) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p123) a136)) (and (= (walker.rmap_walk.a.kind p123) |kinds of Area?.child|) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p123) a136))) (forall ((a137 Vma)) (or (not (i_mmap.parent a137)) (and (or (not (= (walker.rmap_walk.a.kind p123) |kinds of Area?.parent|)) (not (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p123) a137))) (or (not (= (walker.rmap_walk.a.kind p123) |kinds of Area?.child|)) (not (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p123) a137)))) (not (i_mmap.before.parent.child a137 a136)))) (forall ((a138 Vma)) (or (not (i_mmap.child a138)) (and (or (not (= (walker.rmap_walk.a.kind p123) |kinds of Area?.parent|)) (not (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p123) a138))) (or (not (= (walker.rmap_walk.a.kind p123) |kinds of Area?.child|)) (not (i_mmap.before.child.child (walker.rmap_walk.a.Vma p123) a138)))) (not (i_mmap.before.child.child a138 a136))))))
; not so: visited
(assert (not (and (forall ((p876 walker) (x877 Vma)) (or (and (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|))) (not (= x877 (ite (= p876 p123) a136 (walker.rmap_walk.a.Vma p876))))) (or (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|)) (and (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|))) (not (i_mmap.before.parent.parent x877 (ite (= p876 p123) a136 (walker.rmap_walk.a.Vma p876))))) (or (not (or (= p876 p123) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|))) (not (i_mmap.before.parent.child x877 (ite (= p876 p123) a136 (walker.rmap_walk.a.Vma p876)))))))) (not (or (and (= p123 p876) (missed.walker.parent p123 x877)) (and (not (= p123 p876)) (missed.walker.parent p876 x877)))))) (forall ((p876 walker) (x878 Vma)) (or (and (or (not (or (= p876 p123) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|))) (not (= x878 (ite (= p876 p123) a136 (walker.rmap_walk.a.Vma p876))))) (or (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.none|)) (and (or (not (and (not (= p876 p123)) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.parent|))) (not (i_mmap.before.child.parent x878 (ite (= p876 p123) a136 (walker.rmap_walk.a.Vma p876))))) (or (not (or (= p876 p123) (= (walker.rmap_walk.a.kind p876) |kinds of Area?.child|))) (not (i_mmap.before.child.child x878 (ite (= p876 p123) a136 (walker.rmap_walk.a.Vma p876)))))))) (not (or (and (= p123 p876) (missed.walker.child p123 x878) (not (= a136 x878))) (and (not (= p123 p876)) (missed.walker.child p876 x878)))))))))
(check-sat)
