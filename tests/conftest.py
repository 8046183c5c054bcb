# SPDX-License-Identifier: Apache-2.0
"""What every test may count on."""

from pathlib import Path

import pytest
from hypothesis import settings

# A shared or loaded machine must not turn a slow example into a failure: no test asserts a time.
settings.register_profile("rmapspec", deadline=None)
settings.load_profile("rmapspec")


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the checkout."""
    return Path(__file__).resolve().parent.parent
