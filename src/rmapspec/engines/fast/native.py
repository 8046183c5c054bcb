# SPDX-License-Identifier: Apache-2.0
"""The one door to llvmlite: assembly in, functions out."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any


def available() -> bool:
    """Whether llvmlite is installed."""
    return find_spec("llvmlite") is not None


class Native:
    """Compiled functions; they live as long as this object. ``careful`` compiles for speed, else for a short wait."""

    def __init__(self, text: str, careful: bool = True) -> None:
        import llvmlite.binding as llvm  # takes 60 ms, and small checks never need it

        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        module = llvm.parse_assembly(text)
        target = llvm.Target.from_default_triple()
        machine = target.create_target_machine(
            cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=int(careful)
        )
        self._engine: Any = llvm.create_mcjit_compiler(module, machine)
        self._engine.finalize_object()

    def function(self, name: str, numbers: int, gives: bool) -> Callable[..., int]:
        """A function of an address and some 64-bit numbers. Python's lock is released while it runs."""
        kind = ctypes.CFUNCTYPE(ctypes.c_int64 if gives else None, ctypes.c_void_p, *[ctypes.c_int64] * numbers)
        found: Callable[..., int] = kind(self._engine.get_function_address(name))
        return found
