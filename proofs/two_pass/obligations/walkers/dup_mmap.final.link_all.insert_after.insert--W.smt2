; two_pass, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert × W
; W is preserved by the action dup_mmap.final.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Area?| 0)) (((|kinds of Area?.parent|) (|kinds of Area?.child|) (|kinds of Area?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.in for v|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.in for v#2|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.before for v#2|))))
(declare-datatypes ((|points of walker| 0)) (((|points of walker.rmap_walk.begin|) (|points of walker.before for a|) (|points of walker.test at line 94|) (|points of walker.end|))))
(declare-sort walker 0)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun i_mmap_rwsem.readers.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.readers.walker (walker) Bool)
(declare-fun i_mmap_rwsem.writer.dup_mmap () Bool)
(declare-fun i_mmap_rwsem.writer.walker (walker) Bool)
(declare-fun missed.walker.child (walker Vma) Bool)
(declare-fun missed.walker.parent (walker Vma) Bool)
(declare-fun w87 () Vma)
(declare-fun walker.pc (walker) |points of walker|)
(declare-fun walker.rmap_walk.a.Vma (walker) Vma)
(declare-fun walker.rmap_walk.a.kind (walker) |kinds of Area?|)
; invariant: i_mmap_rwsem: no reader beside a writer
(assert (and (or (not i_mmap_rwsem.writer.dup_mmap) (not i_mmap_rwsem.readers.dup_mmap)) (or (not i_mmap_rwsem.writer.dup_mmap) (forall ((w1660 walker)) (not (i_mmap_rwsem.readers.walker w1660)))) (or (not i_mmap_rwsem.readers.dup_mmap) (forall ((w1661 walker)) (not (i_mmap_rwsem.writer.walker w1661)))) (or (forall ((w2664 walker)) (not (i_mmap_rwsem.readers.walker w2664))) (forall ((w1663 walker)) (not (i_mmap_rwsem.writer.walker w1663))))))
; invariant: dup_mmap: where it write-holds i_mmap_rwsem
(assert (= (or (= dup_mmap.pc |points of dup_mmap.before for w|) (= dup_mmap.pc |points of dup_mmap.in for w|) (= dup_mmap.pc |points of dup_mmap.before for w#2|) (= dup_mmap.pc |points of dup_mmap.in for w#2|)) i_mmap_rwsem.writer.dup_mmap))
; invariant: walker: where it read-holds i_mmap_rwsem
(assert (forall ((w1672 walker)) (= (or (= (walker.pc w1672) |points of walker.before for a|) (= (walker.pc w1672) |points of walker.test at line 94|)) (i_mmap_rwsem.readers.walker w1672))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w#2|))
; not so: W
(assert (not (forall ((p511 walker)) (or (and (or (not (= (walker.pc p511) |points of walker.before for a|)) (exists ((a107 Vma)) (i_mmap.parent a107)) (exists ((a108 Vma)) (or (i_mmap.child a108) (= w87 a108)))) (or (not (= (walker.pc p511) |points of walker.test at line 94|)) (exists ((a115 Vma)) (and (i_mmap.parent a115) (or (and (= (walker.rmap_walk.a.kind p511) |kinds of Area?.parent|) (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p511) a115)) (and (= (walker.rmap_walk.a.kind p511) |kinds of Area?.child|) (or (and (= w87 (walker.rmap_walk.a.Vma p511)) (i_mmap.before.parent.parent w87 a115)) (and (not (= w87 (walker.rmap_walk.a.Vma p511))) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p511) a115))))))) (exists ((a116 Vma)) (and (or (i_mmap.child a116) (= w87 a116)) (or (and (= (walker.rmap_walk.a.kind p511) |kinds of Area?.parent|) (or (and (= w87 a116) (or (i_mmap.before.parent.parent (walker.rmap_walk.a.Vma p511) w87) (= w87 (walker.rmap_walk.a.Vma p511)))) (and (not (= w87 a116)) (i_mmap.before.parent.child (walker.rmap_walk.a.Vma p511) a116)))) (and (= (walker.rmap_walk.a.kind p511) |kinds of Area?.child|) (or (and (= w87 (walker.rmap_walk.a.Vma p511)) (not (= w87 a116)) (i_mmap.before.parent.child w87 a116)) (and (= w87 a116) (not (= w87 (walker.rmap_walk.a.Vma p511))) (i_mmap.before.child.parent (walker.rmap_walk.a.Vma p511) w87)) (and (not (= w87 (walker.rmap_walk.a.Vma p511))) (not (= w87 a116)) (i_mmap.before.child.child (walker.rmap_walk.a.Vma p511) a116))))))))) (and (forall ((v512 Vma)) (not (missed.walker.parent p511 v512))) (forall ((v513 Vma)) (not (missed.walker.child p511 v513))))))))
(check-sat)
