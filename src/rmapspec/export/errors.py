# SPDX-License-Identifier: Apache-2.0
"""What an export raises where a System has no counterpart in the other language."""

from __future__ import annotations


class ExportError(Exception):
    """The System, or the property asked for, cannot be said in the language asked for; the message says why."""
