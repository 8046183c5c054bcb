# SPDX-License-Identifier: Apache-2.0
"""What each process would do next in a state: below an interleaving it tells which step comes too late, or what a deadlock waits for."""
