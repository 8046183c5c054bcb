# SPDX-License-Identifier: Apache-2.0
"""mm/ in generators: upstream's names and order of operations, one PTE a VMA, one folio, one file."""
