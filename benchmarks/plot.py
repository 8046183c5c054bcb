# SPDX-License-Identifier: Apache-2.0
"""The comparison as a picture; matplotlib (extra ``bench``) is loaded only here."""

from __future__ import annotations

from pathlib import Path

from benchmarks.race import Lap, Race


def plot(race: Race, path: Path) -> None:
    """Writes an SVG: states per CPU second, and peak memory, for each checker at each size."""
    import matplotlib as mpl

    mpl.use("agg")
    mpl.rcParams["svg.hashsalt"] = "rmapspec"  # the same numbers give the same file
    from matplotlib import pyplot as plt

    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4.2), layout="constrained")
    names = list(dict.fromkeys(lap.checker for lap in race.laps))
    sizes = sorted({lap.n for lap in race.laps})
    for at, name in enumerate(names):
        laps = [lap for lap in race.laps if lap.checker == name]
        places = [sizes.index(lap.n) + (at - (len(names) - 1) / 2) * 0.8 / len(names) for lap in laps]
        for axes, value in ((left, speed), (right, peak)):
            bars = axes.bar(places, [value(lap) for lap in laps], 0.76 / len(names), label=name)
            axes.bar_label(bars, fmt=lambda v: f"{v:,.0f}" if v >= 100 else f"{v:.2g}", fontsize=6, padding=1)
    for axes, title in ((left, "millions of states per CPU second"), (right, "peak memory in MB")):
        axes.set_title(title, fontsize=10)
        axes.set_xticks(range(len(sizes)), [f"N={n}" for n in sizes])
        axes.set_yscale("log")
        axes.yaxis.set_major_formatter("{x:g}")
        axes.yaxis.set_minor_formatter("")
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(axis="y", alpha=0.3)
        axes.set_axisbelow(True)
    figure.legend(*left.get_legend_handles_labels(), loc="outside lower center", ncols=3, frameon=False, fontsize=9)
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)


def speed(lap: Lap) -> float:
    """Millions of states per CPU second of the whole process."""
    return lap.states / lap.cpu / 1e6


def peak(lap: Lap) -> float:
    """Megabytes."""
    return lap.peak
