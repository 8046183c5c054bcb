# SPDX-License-Identifier: Apache-2.0
"""Planted defects: each must make the test named for it fail (``make mutants``)."""
