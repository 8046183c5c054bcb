; flush_before_copy, scenario walkers, every size: dup_mmap.final.link_all.insert_after.insert × i_mmap: members
; i_mmap: members is preserved by the action dup_mmap.final.link_all.insert_after.insert (consecution); unsat says so
(set-info :smt-lib-version 2.6)
(set-logic UFDT)
(declare-sort Vma 0)
(declare-datatypes ((|kinds of Vma?| 0)) (((|kinds of Vma?.some|) (|kinds of Vma?.none|))))
(declare-datatypes ((|points of dup_mmap| 0)) (((|points of dup_mmap.before for v|) (|points of dup_mmap.before for w|) (|points of dup_mmap.dup|) (|points of dup_mmap.test at line 20|) (|points of dup_mmap.in for w|) (|points of dup_mmap.reset|) (|points of dup_mmap.before for w#2|) (|points of dup_mmap.test at line 57|) (|points of dup_mmap.in for v|) (|points of dup_mmap.before for w#3|) (|points of dup_mmap.in for w#2|) (|points of dup_mmap.empty|) (|points of dup_mmap.in for w#3|) (|points of dup_mmap.end|))))
(declare-fun batch (Vma) Bool)
(declare-fun batch.before (Vma Vma) Bool)
(declare-fun dup_mmap.final.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.flush.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.full.link_all.w.kind () |kinds of Vma?|)
(declare-fun dup_mmap.pc () |points of dup_mmap|)
(declare-fun i_mmap.before.child.child (Vma Vma) Bool)
(declare-fun i_mmap.before.child.parent (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.child (Vma Vma) Bool)
(declare-fun i_mmap.before.parent.parent (Vma Vma) Bool)
(declare-fun i_mmap.child (Vma) Bool)
(declare-fun i_mmap.parent (Vma) Bool)
(declare-fun w147 () Vma)
; invariant: dup_mmap: inside the loop over final.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#3|) (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: inside the loop over flush.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w#2|) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|))))
; invariant: dup_mmap: inside the loop over full.link_all.w
(assert (= (= dup_mmap.pc |points of dup_mmap.in for w|) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|))))
; invariant: i_mmap: members
(assert (and (forall ((v1808 Vma) (v2809 Vma)) (or (not (i_mmap.before.parent.parent v1808 v2809)) (and (i_mmap.parent v1808) (i_mmap.parent v2809)))) (forall ((v1810 Vma) (v2811 Vma)) (or (not (i_mmap.before.parent.child v1810 v2811)) (and (i_mmap.parent v1810) (i_mmap.child v2811)))) (forall ((v1812 Vma) (v2813 Vma)) (or (not (i_mmap.before.child.parent v1812 v2813)) (and (i_mmap.child v1812) (i_mmap.parent v2813)))) (forall ((v1814 Vma) (v2815 Vma)) (or (not (i_mmap.before.child.child v1814 v2815)) (and (i_mmap.child v1814) (i_mmap.child v2815))))))
; invariant: parents_linked
(assert (forall ((v856 Vma)) (i_mmap.parent v856)))
; invariant: pending
(assert (or (not (= dup_mmap.final.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.flush.link_all.w.kind |kinds of Vma?.none|)) (not (= dup_mmap.full.link_all.w.kind |kinds of Vma?.none|)) (= dup_mmap.pc |points of dup_mmap.reset|) (= dup_mmap.pc |points of dup_mmap.empty|) (= dup_mmap.pc |points of dup_mmap.end|) (forall ((u894 Vma)) (or (not (batch u894)) (not (i_mmap.child u894))))))
; guard: at
(assert (= dup_mmap.pc |points of dup_mmap.before for w#3|))
; guard: for w: one more
(assert (and (batch w147) (forall ((w148 Vma)) (or (not (batch w148)) (not (batch.before w148 w147))))))
; not so: i_mmap: members
(assert (not (and (forall ((v1810 Vma) (v2811 Vma)) (or (not (or (and (= w147 v2811) (or (i_mmap.before.parent.parent v1810 w147) (= w147 v1810))) (and (not (= w147 v2811)) (i_mmap.before.parent.child v1810 v2811)))) (and (i_mmap.parent v1810) (or (i_mmap.child v2811) (= w147 v2811))))) (forall ((v1812 Vma) (v2813 Vma)) (or (not (or (and (= w147 v1812) (i_mmap.before.parent.parent w147 v2813)) (and (not (= w147 v1812)) (i_mmap.before.child.parent v1812 v2813)))) (and (or (i_mmap.child v1812) (= w147 v1812)) (i_mmap.parent v2813)))) (forall ((v1814 Vma) (v2815 Vma)) (or (not (or (and (= w147 v1814) (not (= w147 v2815)) (i_mmap.before.parent.child w147 v2815)) (and (= w147 v2815) (not (= w147 v1814)) (i_mmap.before.child.parent v1814 w147)) (and (not (= w147 v1814)) (not (= w147 v2815)) (i_mmap.before.child.child v1814 v2815)))) (and (or (i_mmap.child v1814) (= w147 v1814)) (or (i_mmap.child v2815) (= w147 v2815))))))))
(check-sat)
