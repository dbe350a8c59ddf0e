"""Findings a maker has seen and leaves: `accepted` in the household, each with the reason."""

from collections.abc import Iterable
from typing import Any

from effect_game.content.findings import Finding, Findings
from effect_game.content.yaml_source import DataPath
from effect_game.domain.household import Household
from effect_game.domain.problems import Severity

STRUCTURE, SIMULATION = "lint.", "check."
"""Beginnings of the codes that may be accepted; what keeps content from loading may not."""


def without_accepted(household: Household, findings: Iterable[Finding], parts: tuple[str, ...]) -> Findings:
    """The findings that are not accepted, and a warning per acceptance that matches none of them.

    parts: which kinds of findings were looked for; acceptances of the other kind are left in peace.
    """
    matched: set[int] = set()
    for finding in findings:
        about = about_of(household, finding)
        wanted = [
            place
            for place, one in enumerate(household.accepted)
            if (one.code, one.about) == (finding.code, about)
        ]
        matched.update(wanted)
        if not wanted:
            yield finding
    for place, one in enumerate(household.accepted):
        if place not in matched and one.code.startswith(parts):
            yield Finding(
                ("accepted", place),
                "lint.accepted",
                f"{one.code} over '{one.about}' komt niet meer voor.",
                "Haal deze acceptatie weg.",
                Severity.WARNING,
            )


def about_of(household: Household, finding: Finding) -> str:
    """What a finding is about: as it says, else the nearest id around its place, else the first field."""
    return finding.about or _nearest_id(household, finding.path)


def _nearest_id(household: Household, path: DataPath) -> str:
    found, value = str(path[0]) if path else "", household
    current: Any = value
    for part in path:
        current = current[part] if isinstance(part, int) else getattr(current, part, None)
        name = getattr(current, "id", None) or getattr(current, "event", None)
        if isinstance(name, str):
            found = name
    return found
