# SPDX-License-Identifier: Apache-2.0
"""rmapspec: from a design to a verdict, from an implementation to a refinement check.

The names of ``__all__`` are the public interface. They are imported when first used, so that
``import rmapspec`` stays cheap.
"""

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from rmapspec.api import check as check
    from rmapspec.api import load as load

__version__ = "0.1.0"

_HOME: Final = MappingProxyType({"check": "rmapspec.api", "load": "rmapspec.api"})

__all__ = ["__version__", "check", "load"]


def __getattr__(name: str) -> Any:
    """The public object of this name; AttributeError if there is none."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}; public names: {', '.join(__all__)}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return sorted(__all__)
