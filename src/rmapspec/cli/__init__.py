# SPDX-License-Identifier: Apache-2.0
"""The ``rmapspec`` command."""

from rmapspec.cli.main import main as main
