/* SPDX-License-Identifier: Apache-2.0 */
/* spec/examples/forkrmap.rmap, design baseline, for Spin: N VMAs and W walks, `spin -a -DN=8 -DW=2 forkrmap.pml`.
   Written for speed: one process, one option for each kind of transition, sets as bit masks, every transition a d_step. */

#define BIT(i)  (1 << (i))
#define ALL     (BIT(N) - 1)
#define IDLE    0
#define OVER    (2 * N + 1)  /* every position was visited; 2i+1: parent i is next, 2i+2: child i is next */
#define FAULT(i) :: d_step { place == IDLE && !(parents & BIT(i)) -> parents = parents | BIT(i) }

unsigned parents : N = ALL;  /* the parents whose PTE maps F */
unsigned children : N = 0;   /* the children whose PTE does */
unsigned linked : N = 0;     /* the children in the tree */
unsigned pc : 2 = 0;         /* the forker: dup, link or copy of VMA `at` */
unsigned at : 5 = 0;
unsigned place : 6 = IDLE;
unsigned walks : 3 = 0;

active proctype model() {
end:
  do
  :: d_step { pc == 0 && at < N -> pc = 1 }
  :: d_step { pc == 1 && place == IDLE -> linked = linked | BIT(at); pc = 2 }
  :: d_step { pc == 2 -> children = children | (parents & BIT(at)); pc = 0; at++ }
  :: d_step { place == IDLE && walks < W -> walks++; place = 1 }
  :: d_step { place != IDLE && place != OVER && (place & 1) ->
       parents = parents & ~BIT(place >> 1);
       if
       :: linked & BIT(place >> 1) -> place++
       :: else -> place = place + 2
       fi }
  :: d_step { place != IDLE && !(place & 1) ->
       children = children & ~BIT((place >> 1) - 1);
       place++ }
  :: d_step { place == OVER -> assert(parents == 0 && children == 0); place = IDLE }
  FAULT(0)
#if N > 1
  FAULT(1)
#endif
#if N > 2
  FAULT(2)
#endif
#if N > 3
  FAULT(3)
#endif
#if N > 4
  FAULT(4)
#endif
#if N > 5
  FAULT(5)
#endif
#if N > 6
  FAULT(6)
#endif
#if N > 7
  FAULT(7)
#endif
#if N > 8
  FAULT(8)
#endif
#if N > 9
  FAULT(9)
#endif
#if N > 10
  FAULT(10)
#endif
#if N > 11
  FAULT(11)
#endif
  od
}
