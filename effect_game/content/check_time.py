"""Months, ages and steps in time: within ten years, in order, and of somebody whose age is known."""

from collections.abc import Sequence

from effect_game.content.check_ids import LibraryIds
from effect_game.content.compile_events import window
from effect_game.content.findings import LONGEST_MONTHS, Finding, Findings, number_finding, unknown_id
from effect_game.content.roster import Roster
from effect_game.content.yaml_source import DataPath
from effect_game.domain.evidence import ChanceStep
from effect_game.domain.happenings import EventUse, OwnStep
from effect_game.domain.knowledge import EventKind

OLDEST = 120


def month_finding(path: DataPath, where: str, month: int, least: int = 1) -> Findings:
    """A month within what can be simulated."""
    if not least <= month <= LONGEST_MONTHS:
        yield number_finding(path, where, f"{path[-1]} ligt van {least} tot {LONGEST_MONTHS} maanden", month)


def clock_findings(
    path: DataPath, where: str, later: Sequence[ChanceStep], clock: str | None, ids: LibraryIds
) -> Findings:
    """A clock exists, and there are steps for it to count."""
    if clock is not None and clock not in ids.conditions:
        yield unknown_id((*path, "clock"), where, clock, ids.conditions, "de situatie")
    if clock is not None and not later:
        yield Finding(
            (*path, "clock"),
            "content.unused",
            f"{where}: een clock zonder later telt niets.",
            "Voeg later: toe, of haal clock weg.",
        )


def step_findings(
    path: DataPath, where: str, later: Sequence[ChanceStep | OwnStep], clock: str | None
) -> Findings:
    """Steps of a chance: each at a month or at an age, in order."""
    for index, step in enumerate(later):
        here: DataPath = (*path, "later", index)
        if (step.month is None) == (step.at_age is None):
            yield Finding(
                here,
                "content.target",
                f"{where}: geef een stap óf month óf at_age.",
                "Haal er een weg of voeg er een toe.",
            )
        elif step.at_age is not None and clock is not None:
            yield Finding(
                (*here, "at_age"),
                "content.target",
                f"{where}: een stap met clock telt maanden in een situatie, geen leeftijd.",
                "Gebruik month, of haal clock weg.",
            )
        elif step.month is not None:
            yield from month_finding((*here, "month"), where, step.month, 2)
        elif step.at_age is not None and not 0 <= step.at_age <= OLDEST:
            yield number_finding((*here, "at_age"), where, f"at_age ligt van 0 tot {OLDEST}", step.at_age)
    yield from _order(path, where, later)


def _order(path: DataPath, where: str, later: Sequence[ChanceStep | OwnStep]) -> Findings:
    for kind in ("month", "at_age"):
        given = [getattr(step, kind) for step in later if getattr(step, kind) is not None]
        if given != sorted(set(given)):
            yield Finding(
                (*path, "later"),
                "content.order",
                f"{where}: de stappen in later staan niet op volgorde van {kind} ({given}).",
                "Zet de eerste bovenaan, elke één keer.",
            )
    if len({step.month is None for step in later}) > 1:
        yield Finding(
            (*path, "later"),
            "content.order",
            f"{where}: later noemt maanden en leeftijden door elkaar.",
            "Gebruik in één rij stappen alleen month of alleen at_age.",
        )


def use_findings(path: DataPath, use: EventUse, kind: EventKind | None, roster: Roster) -> Findings:
    """When an event can happen here, and by whose age."""
    yield from month_finding((*path, "from_month"), use.event, use.from_month)
    if use.later and use.number is None:
        yield Finding(
            (*path, "later"),
            "content.target",
            f"{use.event}: eigen stappen horen bij een eigen kans.",
            "Geef number:, of zet de stappen in de bibliotheek.",
        )
    clock = kind.clock if kind is not None and use.later else None
    yield from step_findings(path, use.event, use.later, clock)
    aged = [name for name in ("from_age", "until_age") if getattr(use, name) is not None]
    aged += ["later"] if any(step.at_age is not None for step in use.later) else []
    if kind is not None and use.number is None and any(step.at_age is not None for step in kind.later):
        aged.append("event")
    if aged and use.person not in roster.persons:
        yield Finding(
            (*path, aged[0]),
            "content.age",
            f"{use.event}: een leeftijd vraagt om iemand.",
            "Geef person: van wie het is.",
        )
        return
    first, last = window(roster, use)
    if last is not None and last < max(first, 1):
        name = "until_month" if use.until_month is not None else "until_age"
        yield number_finding(
            (*path, name),
            use.event,
            f"dit kan nooit gebeuren: het begint in maand {first}",
            f"tot en met {last}",
        )
