# SPDX-License-Identifier: Apache-2.0
"""rmapspec: from a design to a verdict, from an implementation to a refinement check.

The names of ``__all__`` are the public interface. They are imported when first used, so that
``import rmapspec`` stays cheap.
"""

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from rmapspec.analyse.check import check as check
    from rmapspec.analyse.results import PropertyResult as PropertyResult
    from rmapspec.analyse.results import Report as Report
    from rmapspec.api import load as load
    from rmapspec.api import loads as loads
    from rmapspec.lang.diagnose import SpecError as SpecError
    from rmapspec.lang.source import SourceError as SourceError
    from rmapspec.lang.spec import Spec as Spec
    from rmapspec.system.trace import Trace as Trace
    from rmapspec.system.verdict import Word as Word

__version__ = "0.1.0"

_HOME: Final = MappingProxyType(
    {
        "PropertyResult": "rmapspec.analyse.results",
        "Report": "rmapspec.analyse.results",
        "SourceError": "rmapspec.lang.source",
        "Spec": "rmapspec.lang.spec",
        "SpecError": "rmapspec.lang.diagnose",
        "Trace": "rmapspec.system.trace",
        "Word": "rmapspec.system.verdict",
        "check": "rmapspec.analyse.check",
        "load": "rmapspec.api",
        "loads": "rmapspec.api",
    }
)

__all__ = [
    "PropertyResult",
    "Report",
    "SourceError",
    "Spec",
    "SpecError",
    "Trace",
    "Word",
    "__version__",
    "check",
    "load",
    "loads",
]


def __getattr__(name: str) -> Any:
    """The public object of this name; AttributeError if there is none."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}; public names: {', '.join(__all__)}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return sorted(__all__)
