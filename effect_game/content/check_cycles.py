"""Preconditions that wait for each other: what can never begin, and which cards are to blame.

Worked out from the start on: what is so, what may be so, and all that cards, help and events can then set,
until nothing new comes. It says what is possible, not how likely it is.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from effect_game.content.findings import Finding, Findings
from effect_game.content.roster import OF_STATE, Roster, row_id
from effect_game.content.yaml_source import DataPath
from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.household import Household
from effect_game.domain.knowledge import Library
from effect_game.domain.people import Gate
from effect_game.domain.problems import Severity
from effect_game.domain.vocabulary import HOUSEHOLD

Fact = tuple[str, bool]
"""A row of a situation or state, and whether it is so."""


@dataclass(frozen=True, slots=True)
class _Step:
    """Something that can happen when all of `asks` may be so, and what then may be so."""

    name: str
    path: DataPath
    asks: tuple[Fact, ...]
    gives: tuple[Fact, ...]
    card: Card | None = None


def cycle_findings(household: Household, library: Library, roster: Roster) -> Findings:
    """Cards and events that wait for each other without end, and cards that clash with what they wait for."""
    steps = list(_steps(household, roster))
    stuck = stuck_steps(household, library, roster)
    for step in stuck:
        waits = [other.name for other in stuck if other is not step and set(other.gives) & set(step.asks)]
        if waits:
            yield Finding(
                step.path,
                "content.cycle",
                f"{step.name} wacht op {', '.join(waits)}, en dat kan zelf niet beginnen.",
                "Haal een voorwaarde weg, of begin ergens anders.",
            )
    yield from _clashing(household, library, roster, steps)


def never_findings(household: Household, library: Library, roster: Roster) -> Findings:
    """Warnings about what can never begin because nothing brings about what it asks."""
    stuck = stuck_steps(household, library, roster)
    for step in stuck:
        if not any(set(other.gives) & set(step.asks) for other in stuck if other is not step):
            yield Finding(
                step.path,
                "lint.never",
                f"{step.name} kan nooit beginnen: niets zorgt voor wat het vraagt.",
                "Pas de voorwaarde aan, of laat een kaart of gebeurtenis het zetten.",
                Severity.WARNING,
            )


def stuck_steps(household: Household, library: Library, roster: Roster) -> list[_Step]:
    """Steps that cannot happen in any life."""
    open_steps = list(_steps(household, roster))
    facts = _start(household, library, roster)
    while True:
        ready = [step for step in open_steps if set(step.asks) <= facts]
        if not ready:
            return open_steps
        for step in ready:
            facts.update(step.gives)
            open_steps.remove(step)


def _clashing(household: Household, library: Library, roster: Roster, steps: list[_Step]) -> Findings:
    start = _start(household, library, roster)
    for step in steps:
        if step.card is None:
            continue
        for asked in set(step.asks) - start:
            givers = [other for other in steps if asked in other.gives and other is not step]
            cards = [other.card for other in givers if other.card is not None]
            if givers and len(cards) == len(givers) and all(_clash(step.card, card) for card in cards):
                yield Finding(
                    (*step.path, "clashes_with"),
                    "content.cycle",
                    f"{step.name} vraagt wat alleen {', '.join(card.id for card in cards)} regelt, en botst "
                    "daarmee.",
                    "Haal de botsing of de voorwaarde weg.",
                )


def _clash(one: Card, other: Card) -> bool:
    return other.id in one.clashes_with or one.id in other.clashes_with


# --- what may be so ---


def _start(household: Household, library: Library, roster: Roster) -> set[Fact]:
    """What is or may be so at the start, and what comes by itself: situations that end, moves, unknowns."""
    held = {row_id(start.situation, start.person or HOUSEHOLD): start for start in household.situations}
    ends = {kind.id for kind in library.situations if kind.months_high is not None}
    facts: set[Fact] = set()
    for name, owner in roster.situations:
        row = row_id(name, owner)
        start = held.get(row)
        facts.add((row, start is not None and start.start))
        if start is not None and not start.known:
            facts.update({(row, True), (row, False)})
        if name in ends:
            facts.add((row, False))
    for kind in library.variables:
        for variable, owner in roster.variables:
            if variable == kind.id:
                # Every state may be met or left: its moves have a chance of their own.
                rows = [row_id(f"{variable}{OF_STATE}{state.id}", owner) for state in kind.states]
                facts.update((row, so) for row in rows for so in (True, False))
    return facts


def _steps(household: Household, roster: Roster) -> Iterator[_Step]:
    for index, card in enumerate(household.cards):
        gives = tuple(_changed(card, roster))
        yield _Step(card.id, ("cards", index), _asked(card.requires, roster), gives, card)
    for index, trajectory in enumerate(household.trajectories):
        yield _Step(trajectory.id, ("trajectories", index), (), tuple(_changed(trajectory, roster)))
    for index, use in enumerate(household.events):
        asks = _asked(use.gates, roster)
        yield _Step(use.event, ("events", index), asks, _asked(use.sets, roster))
    for index, start in enumerate(household.variables):
        for number, move in enumerate(start.moves):
            path: DataPath = ("variables", index, "moves", number)
            asks = _asked(move.gates, roster)
            yield _Step(move.move, path, asks, _asked(move.sets, roster))


def _asked(gates: Iterable[Gate], roster: Roster) -> tuple[Fact, ...]:
    """Gates on rows that are there; others are told where they stand."""
    rows = ((roster.situation_row(gate.situation, gate.person), gate.holds) for gate in gates)
    return tuple((row, holds) for row, holds in rows if row is not None)


def _changed(item: Card | Trajectory, roster: Roster) -> Iterator[Fact]:
    for change in item.changes:
        row = roster.situation_row(change.situation, change.person)
        if row is not None:
            yield row, change.to
            if not change.lasting:
                yield row, not change.to
