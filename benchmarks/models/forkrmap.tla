------------------------------ MODULE forkrmap ------------------------------
\* SPDX-License-Identifier: Apache-2.0
\* spec/examples/forkrmap.rmap, design baseline, for TLC. Written so that states are cheap: small integers, one set each,
\* no sequences, no records, no CHOOSE.
EXTENDS Integers
CONSTANTS N, W
VARIABLES parents, children, linked, pc, at, place, walks

vars == <<parents, children, linked, pc, at, place, walks>>
Idle == 0
Over == 2 * N + 1  \* every position was visited; 2i - 1: parent i is next, 2i: child i is next

Init ==
  /\ parents = 1..N /\ children = {} /\ linked = {}
  /\ pc = 0 /\ at = 1 /\ place = Idle /\ walks = 0

Dup ==
  /\ pc = 0 /\ at <= N
  /\ pc' = 1 /\ UNCHANGED <<parents, children, linked, at, place, walks>>
Link ==
  /\ pc = 1 /\ place = Idle
  /\ linked' = linked \union {at} /\ pc' = 2
  /\ UNCHANGED <<parents, children, at, place, walks>>
Copy ==
  /\ pc = 2
  /\ children' = IF at \in parents THEN children \union {at} ELSE children
  /\ pc' = 0 /\ at' = at + 1
  /\ UNCHANGED <<parents, linked, place, walks>>
Acquire ==
  /\ place = Idle /\ walks < W
  /\ place' = 1 /\ walks' = walks + 1
  /\ UNCHANGED <<parents, children, linked, pc, at>>
Parent ==
  /\ place % 2 = 1 /\ place # Over
  /\ LET i == (place + 1) \div 2 IN
       /\ parents' = parents \ {i}
       /\ place' = IF i \in linked THEN place + 1 ELSE place + 2
  /\ UNCHANGED <<children, linked, pc, at, walks>>
Child ==
  /\ place % 2 = 0 /\ place # Idle
  /\ children' = children \ {place \div 2} /\ place' = place + 1
  /\ UNCHANGED <<parents, linked, pc, at, walks>>
Release ==
  /\ place = Over
  /\ place' = Idle /\ UNCHANGED <<parents, children, linked, pc, at, walks>>
Fault ==
  /\ place = Idle
  /\ \E i \in (1..N) \ parents : parents' = parents \union {i}
  /\ UNCHANGED <<children, linked, pc, at, place, walks>>

Next == Dup \/ Link \/ Copy \/ Acquire \/ Parent \/ Child \/ Release \/ Fault
Spec == Init /\ [][Next]_vars

Complete == place = Over => parents = {} /\ children = {}
=============================================================================
