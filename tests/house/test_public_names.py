# SPDX-License-Identifier: Apache-2.0
"""The public interface is what `rmapspec.__all__` says."""

import pytest

import rmapspec


@pytest.mark.parametrize("name", rmapspec.__all__)
def test_every_public_name_is_there(name: str) -> None:
    """A name is promised by `__all__` and its import fails."""
    assert getattr(rmapspec, name) is not None
    assert name in dir(rmapspec)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A typing mistake in a public name gives a confusing error, or `hasattr` breaks."""
    with pytest.raises(AttributeError, match=r"'chekc'.*check"):
        _ = rmapspec.chekc
