# SPDX-License-Identifier: Apache-2.0
"""Where the shipped spec/, refinement/ and proofs/ folders are (docs/adr/0001)."""

from pathlib import Path


class ContentMissingError(LookupError):
    """Neither a wheel's content folder nor a checkout is there; the message names both places that were looked at."""


def content_root() -> Path:
    """The folder that holds spec/, refinement/ and proofs/: ``rmapspec/_content`` in a wheel, the root of a checkout.

    Raises ContentMissingError when the installation has neither.
    """
    package = Path(__file__).resolve().parent
    candidates = (package / "_content", package.parent.parent)
    for folder in candidates:
        if (folder / "spec").is_dir():
            return folder
    raise ContentMissingError(f"no spec/ folder in {' or '.join(map(str, candidates))}: is the installation complete?")
