# SPDX-License-Identifier: Apache-2.0
"""What a refinement campaign found, for other programs: JSON, JUnit and GitHub annotations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from junitparser import JUnitXml, TestCase, TestSuite

from rmapspec.refine.columns import rows
from rmapspec.refine.results import Campaign, Failure
from rmapspec.report.campaign import brief, failure_text, never_taken
from rmapspec.report.github import Annotation, commands
from rmapspec.report.json import VERSION, encode
from rmapspec.report.junit import failing, undecided, xml_text


def campaign_json(campaigns: Sequence[Campaign], code: int) -> str:
    """``{"v", "command", "exit", "campaigns"}``, indented; a failure has its replay line as data that runs it again."""
    data = {"v": VERSION, "command": "refine", "exit": code, "campaigns": [_campaign(c) for c in campaigns]}
    return encode(data)


def _campaign(c: Campaign) -> dict[str, Any]:
    counts = ("workloads", "schedules", "states", "events", "seen", "reachable", "complete", "why")
    return {
        "design": c.design,
        "against": c.against,
        "profile": c.profile,
        **{name: getattr(c, name) for name in counts},
        "seconds": round(c.seconds, 3),
        "violations": [_failure(f) for f in c.violations],
        "not_allowed": [_failure(f) for f in c.not_allowed],
        "never_fired": [{"action": u.action, "scenario": u.scenario, "sizes": dict(u.sizes)} for u in c.never_fired],
        "unobserved": list(c.unobserved),
        "faults": {"runs": c.faults.runs, "failures": [_failure(f) for f in c.faults.failures]},
    }


def _failure(f: Failure) -> dict[str, Any]:
    return {
        "name": f.prop,
        "title": f.title,
        "origin": f.origin.value,
        "preemptions": f.preemptions,
        "steps": f.steps,
        "tasks": list(f.tasks),
        "workload": f.workload.as_json(),
        "fault": f.fault,
        "schedule": list(f.schedule),
        "minimal": f.minimal,
        "interleaving": [{"task": task, "step": text} for task, text in rows(f)],
        "messages": list(f.messages) + ([f.not_allowed.message] if f.not_allowed is not None else []),
        "replay": f.replay,
    }


def _failures(c: Campaign) -> tuple[Failure, ...]:
    return (*c.not_allowed, *c.violations, *c.faults.failures)


def campaign_junit(campaigns: Sequence[Campaign]) -> str:
    """One suite a design: a case for each failure, one for the steps never taken, one for completeness."""
    xml = JUnitXml("rmapspec refine")
    for c in campaigns:
        suite = TestSuite(f"refine {c.design}")
        cases = [failing(f.prop, f.origin.value, brief(f), failure_text(f, c)) for f in _failures(c)]
        never = "\n".join(f"{action} ({where})" for action, where in never_taken(c))
        cases.append(failing("coverage", "never taken", never, "") if never else TestCase("coverage"))
        cases.append(TestCase("complete") if c.complete else undecided("complete", c.why, ""))
        for case in cases:
            case.classname = f"refine.{c.design}"
            case.time = round(c.seconds / len(cases), 3)
        suite.add_testcases(cases)
        xml.add_testsuite(suite)
    return xml_text(xml)


def campaign_annotations(campaigns: Sequence[Campaign]) -> list[str]:
    """The lines of the log, at most ten; a failure of an implementation has no line of a spec to stand at."""
    found = [
        Annotation("", f"{f.prop}: {brief(f)}\n\n{failure_text(f, c)}", title=f"{c.design}: {f.prop}")
        for c in campaigns
        for f in _failures(c)
    ]
    missing = [(c.design, action, where) for c in campaigns for action, where in never_taken(c)]
    found += [
        Annotation("", f"never taken: {action} ({where})", f"{design}: coverage") for design, action, where in missing
    ]
    found += [Annotation("", f"not complete: {c.why}", title=c.design) for c in campaigns if not c.complete]
    return commands(found)
