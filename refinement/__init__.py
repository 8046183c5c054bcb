# SPDX-License-Identifier: Apache-2.0
"""What the code does: a reference implementation that mirrors mm/, and its mapping to spec/."""
