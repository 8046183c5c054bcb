# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.pins``: write the table of counts anew; read the difference before you commit it."""

from tests.pins.table import HEADER, TABLE, lines_of, shipped

TABLE.write_text(HEADER + "".join(f"{line}\n" for file in shipped() for line in lines_of(file)), encoding="utf-8")
