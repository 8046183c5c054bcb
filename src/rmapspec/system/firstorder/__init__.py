# SPDX-License-Identifier: Apache-2.0
"""Transition systems of any size: many-sorted first-order logic instead of finite types."""
