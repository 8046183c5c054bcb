# SPDX-License-Identifier: Apache-2.0
"""An implementation against a System: adapter.py says what it must give, campaign.py what comes out."""
