# SPDX-License-Identifier: Apache-2.0
"""``python -m rmapspec``: the same as the ``rmapspec`` command."""

import sys

from rmapspec.cli import main

if __name__ == "__main__":
    sys.exit(main())
