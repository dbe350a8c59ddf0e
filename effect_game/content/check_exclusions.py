"""Is anything counted twice: rules of the library against everything that is booked by one cause.

A cause is a situation (while it is so, and while it is not), a state or move of a variable, an event, an
intervention from start to end, and the levels of one life domain. In a household also an event, card or
running help together with the situations it brings about.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from effect_game.content.check_ids import LibraryIds
from effect_game.content.findings import Finding, Findings, unknown_id
from effect_game.content.roster import OF_STATE
from effect_game.content.yaml_source import DataPath
from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.evidence import Consumption
from effect_game.domain.household import Household
from effect_game.domain.knowledge import Exclusion, LevelUse, Library
from effect_game.domain.problems import Severity

_EVERYONE = ("self", "everyone")


@dataclass(frozen=True, slots=True)
class Booked:
    """One use of a price by a cause, with its place."""

    path: DataPath
    price: str
    of: str


Uses = tuple[Booked, ...]


def exclusion_findings(library: Library, ids: LibraryIds) -> Findings:
    """Are the rules whole, and does nothing in the library break one?"""
    for index, rule in enumerate(library.exclusions):
        yield from _rule(("exclusions", index), rule, ids)
    names = {price.id: price.name for price in library.prices}
    for cause, uses in _causes(library):
        for rule in library.exclusions:
            yield from _twice(cause, uses, rule, names)
    for situation, uses in _while_so(library):
        for rule in library.exclusions:
            yield from _switched_off(situation, uses, rule, names)


def household_exclusions(household: Household, library: Library) -> Findings:
    """An event, card or help that counts something twice with a situation it brings about."""
    for path, cause, own, after in _chains(household, library):
        found = _new_double(cause, own, after, library)
        if found is not None:
            yield Finding(path, found.code, found.message, found.remedy)


def card_doubles(household: Household, library: Library) -> Findings:
    """Notes: cards for the same person that may both be chosen and then count something twice."""
    helping = {row.id: (*row.start_consumption, *row.monthly_consumption) for row in library.interventions}
    cards: tuple[Card | Trajectory, ...] = household.cards
    running: tuple[Card | Trajectory, ...] = household.trajectories
    uses = {each.id: _booked((), each.id, helping.get(each.intervention, ())) for each in (*cards, *running)}
    for index, card in enumerate(household.cards):
        for other in (*cards[:index], *running):
            if _apart(card, other):
                continue
            found = _new_double("Samen", uses[other.id], uses[card.id], library)
            if found is not None:
                remedy = f"Zet ze bij clashes_with, of kijk of het niet hetzelfde is. {found.remedy}"
                code, about = "lint.double_count", f"{card.id}+{other.id}"
                yield Finding(("cards", index), code, found.message, remedy, Severity.NOTE, about)


def _new_double(cause: str, one: Uses, other: Uses, library: Library) -> Finding | None:
    """The first thing two lists count twice together; what one breaks alone is told in the library."""
    names = {price.id: price.name for price in library.prices}
    for rule in library.exclusions:
        alone = any([*_twice("", one, rule, names), *_twice("", other, rule, names)])
        found = next(_twice(cause, (*one, *other), rule, names), None)
        if found is not None and not alone:
            return found
    return None


def _apart(card: Card, other: Card | Trajectory) -> bool:
    """For different people, or never together in one plan."""
    clash = other.id in card.clashes_with or (isinstance(other, Card) and card.id in other.clashes_with)
    return clash or not set(card.persons) & set(other.persons)


# --- the rules themselves ---


def _rule(path: DataPath, rule: Exclusion, ids: LibraryIds) -> Findings:
    shapes = (bool(rule.one_of), bool(rule.whole or rule.parts), bool(rule.off or rule.while_situations))
    whole = (len(rule.one_of) > 1, bool(rule.whole and rule.parts), bool(rule.off and rule.while_situations))
    if sum(shapes) != 1 or sum(whole) != 1:
        yield Finding(
            path,
            "content.exclusion",
            f"{rule.id}: een regel tegen dubbel tellen heeft precies één vorm.",
            "Geef one_of met minstens twee prijzen, of whole met parts, of off met while_situations.",
        )
    for field in ("one_of", "whole", "parts", "off"):
        for index, price in enumerate(getattr(rule, field)):
            if price not in ids.prices:
                yield unknown_id((*path, field, index), rule.id, price, ids.prices, "de prijs")
    for index, situation in enumerate(rule.while_situations):
        if situation not in ids.conditions:
            here = (*path, "while_situations", index)
            yield unknown_id(here, rule.id, situation, ids.conditions, "de situatie")
    for field in ("name", "reason", "remedy"):
        if not getattr(rule, field).strip():
            yield Finding(
                (*path, field), "content.exclusion", f"{rule.id}: {field} is leeg.", "Schrijf één zin."
            )


def _twice(cause: str, uses: Uses, rule: Exclusion, names: dict[str, str]) -> Findings:
    """The later of two uses that a rule does not allow together."""
    one_of = [use for use in uses if use.price in rule.one_of]
    if len({use.price for use in one_of}) > 1:
        first, second = one_of[0], next(use for use in one_of if use.price != one_of[0].price)
        yield _double(cause, first, second, rule, names)
    whole = next((use for use in uses if use.price in rule.whole), None)
    for part in uses if whole is not None else ():
        if part.price in rule.parts and whole is not None:
            yield _double(cause, whole, part, rule, names)


def _double(cause: str, first: Booked, second: Booked, rule: Exclusion, names: dict[str, str]) -> Finding:
    one, other = (names.get(use.price, use.price) for use in (first, second))
    places = "" if first.of == second.of else f" (bij {first.of} en {second.of})"
    return Finding(
        second.path,
        "content.double_count",
        f"{cause}: '{one}' en '{other}' tellen hetzelfde twee keer{places}. {rule.reason}",
        rule.remedy,
    )


def _switched_off(situation: str, uses: Uses, rule: Exclusion, names: dict[str, str]) -> Findings:
    if situation not in rule.while_situations:
        return
    for use in uses:
        if use.price in rule.off:
            name = names.get(use.price, use.price)
            yield Finding(
                use.path,
                "content.double_count",
                f"{situation}: '{name}' loopt niet door zolang dit zo is. {rule.reason}",
                rule.remedy,
            )


# --- everything that books ---


def _booked(path: DataPath, of: str, uses: Iterable[Consumption]) -> Uses:
    return tuple(Booked((*path, index), use.price, of) for index, use in enumerate(uses))


def _while_so(library: Library) -> Iterator[tuple[str, Uses]]:
    """What situations and states book in the months they are so."""
    for index, situation in enumerate(library.situations):
        yield situation.id, _booked(("situations", index, "consumption"), situation.id, situation.consumption)
    for index, variable in enumerate(library.variables):
        for place, state in enumerate(variable.states):
            name = f"{variable.id}{OF_STATE}{state.id}"
            path: DataPath = ("variables", index, "states", place, "consumption")
            yield name, _booked(path, name, state.consumption)


def _causes(library: Library) -> Iterator[tuple[str, Uses]]:
    yield from _while_so(library)
    for index, situation in enumerate(library.situations):
        path: DataPath = ("situations", index, "when_absent")
        yield situation.id, _booked(path, situation.id, situation.when_absent)
    for index, variable in enumerate(library.variables):
        for place, move in enumerate(variable.moves):
            here: DataPath = ("variables", index, "moves", place, "consumption")
            yield move.id, _booked(here, move.id, move.consumption)
    for index, event in enumerate(library.events):
        yield event.id, _booked(("events", index, "consumption"), event.id, event.consumption)
    for index, row in enumerate(library.interventions):
        start = _booked(("interventions", index, "start_consumption"), row.id, row.start_consumption)
        monthly = _booked(("interventions", index, "monthly_consumption"), row.id, row.monthly_consumption)
        yield row.id, (*start, *monthly)
    yield from _levels(library.level_use)


def _levels(rows: tuple[LevelUse, ...]) -> Iterator[tuple[str, Uses]]:
    """Each row with the earlier ones that count the same months of the same people."""
    for index, row in enumerate(rows):
        same = [
            Booked(("level_use", place, "consumption"), other.consumption.price, other.id)
            for place, other in enumerate(rows[: index + 1])
            if other.life_domain is row.life_domain
            and set(other.levels) & set(row.levels)
            and (other.who == row.who or other.who in _EVERYONE or row.who in _EVERYONE)
        ]
        if len(same) > 1:
            yield row.id, tuple(same)


def _chains(household: Household, library: Library) -> Iterator[tuple[DataPath, str, Uses, Uses]]:
    """(place in the household, cause, what it books, what a situation it brings about books)."""
    events = {row.id: row.consumption for row in library.events}
    moves = {move.id: move.consumption for row in library.variables for move in row.moves}
    helping = {row.id: (*row.start_consumption, *row.monthly_consumption) for row in library.interventions}
    so = dict(_while_so(library))
    for index, event in enumerate(household.events):
        own = _booked((), event.event, events.get(event.event, ()))
        for place, gate in enumerate(event.sets):
            after = so.get(gate.situation, ()) if gate.holds else ()
            yield ("events", index, "sets", place), event.event, own, after
    for index, start in enumerate(household.variables):
        for number, use in enumerate(start.moves):
            own = _booked((), use.move, moves.get(use.move, ()))
            for place, gate in enumerate(use.sets):
                after = so.get(gate.situation, ()) if gate.holds else ()
                yield ("variables", index, "moves", number, "sets", place), use.move, own, after
    cards: tuple[Card | Trajectory, ...] = household.cards
    running: tuple[Card | Trajectory, ...] = household.trajectories
    for part, actions in (("cards", cards), ("trajectories", running)):
        for index, action in enumerate(actions):
            own = _booked((), action.id, helping.get(action.intervention, ()))
            for place, change in enumerate(action.changes):
                after = so.get(change.situation, ()) if change.to else ()
                yield (part, index, "changes", place), action.id, own, after
