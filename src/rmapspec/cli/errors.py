# SPDX-License-Identifier: Apache-2.0
"""What ends a command early and is nobody's defect."""


class OutputError(Exception):
    """Standard output cannot be written (a full disk, say); the message says why."""
