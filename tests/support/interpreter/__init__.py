# SPDX-License-Identifier: Apache-2.0
"""A second meaning of specs: the syntax tree run as it stands, by Python values and stacks of frames.

It is written from the reference of the language and shares nothing with lowering or with what comes after it, so that
the two can be held against each other.
"""
