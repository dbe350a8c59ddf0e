"""The house with its rooms and people, as plain values for every screen that shows it.

How to use it (`ui.screens.house_views` turns a HouseState into its picture):

    house_state(casus, state)                          what is known at the start, household view
    house_state(casus, state, person="person:...")     the same for one person
    house_state(casus, state, levels=lived(...))       the life as it is played, after any month
    house_state(casus, state, forecast=f, months=36)   with 'expected' and where 16 of 20 lives end

Only rooms that are known (at the start or by a fact that was heard) show a level: what nobody asked
stays None, also in a played life, so no value on a screen depends on the truth of an unasked fact.
`everything=True` opens all rooms (the debrief). The household view shows the lowest known level of
the people who have that room, with their name; never a sum or an average.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from effect_game.content.roster import cell_id, flag_rows, make_roster, of_row, row_id, row_of_unknown
from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus, Household
from effect_game.domain.language import mark, tr
from effect_game.domain.people import Person, Room
from effect_game.domain.scene import PropGone
from effect_game.domain.vocabulary import HOUSEHOLD, LifeDomain
from effect_game.play import rows as r
from effect_game.play.outcomes import found_rows
from effect_game.play.state import State

ROOM_NAMES = {
    LifeDomain.FINANCES: mark("Financiën"),
    LifeDomain.HOUSING: mark("Wonen en leefbaarheid"),
    LifeDomain.WORK: mark("Werk, opleiding, activiteiten"),
    LifeDomain.RELATIONS: mark("Sociale relaties"),
    LifeDomain.BODY: mark("Lichamelijke gezondheid"),
    LifeDomain.MIND: mark("Psychische gezondheid"),
    LifeDomain.MEANING: mark("Zingeving"),
}
"""Full names of the seven rooms (life domains)."""

SHORT_NAMES = {
    **ROOM_NAMES,
    LifeDomain.HOUSING: mark("Wonen"),
    LifeDomain.WORK: mark("Werk en opleiding"),
    LifeDomain.BODY: mark("Lichamelijk"),
    LifeDomain.MIND: mark("Psychisch"),
}
"""Names for boards and narrow columns (look.md section 7)."""

LEVEL_WORDS = {
    1: mark("crisis"),
    2: mark("niet stabiel"),
    3: mark("wisselend"),
    4: mark("redelijk"),
    5: mark("goed"),
}

ROOM_ORDER = (
    LifeDomain.MEANING,
    LifeDomain.MIND,
    LifeDomain.BODY,
    LifeDomain.WORK,
    LifeDomain.HOUSING,
    LifeDomain.RELATIONS,
    LifeDomain.FINANCES,
)
"""From the attic down, left to right."""

TABLE_ORDER = (
    LifeDomain.FINANCES,
    LifeDomain.HOUSING,
    LifeDomain.WORK,
    LifeDomain.RELATIONS,
    LifeDomain.BODY,
    LifeDomain.MIND,
    LifeDomain.MEANING,
)
"""The order of lists and columns."""

NOT_CLEAR = mark("onduidelijk")
"""Of a room that was spoken of without hearing how it goes there."""

Cell = tuple[LifeDomain, str]
"""A room of one owner: a person's id, or 'household'."""

Levels = Mapping[Cell, int]
"""Levels 1..5 per cell."""

_ADULT_PLACES = (LifeDomain.FINANCES, LifeDomain.WORK, LifeDomain.RELATIONS)
_CHILD_PLACES = (LifeDomain.RELATIONS, LifeDomain.FINANCES, LifeDomain.WORK)


@dataclass(frozen=True, slots=True)
class RoomState:
    """One room. level None = nobody knows yet; then word says so when it was spoken of.

    expected, low, high: levels 1..5 by a forecast.
    lowest_person: names of whose level the household view shows ('' when it is everybody's).
    """

    life_domain: LifeDomain
    name: str
    short_name: str
    level: int | None
    word: str
    lowest_person: str = ""
    expected: int | None = None
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class PersonFigure:
    """How someone is drawn; hue 0..6 of the palette, hair one of the content's words, height 30..60.

    room: where they stand, None = not in sight.
    """

    id: str
    name: str
    role: str
    age: int
    adult: bool
    hue: int
    hair: str
    height: int
    room: LifeDomain | None = None


@dataclass(frozen=True, slots=True)
class HouseState:
    """The house: seven rooms in ROOM_ORDER, the people in it, what stands in the street."""

    rooms: tuple[RoomState, ...]
    persons: tuple[PersonFigure, ...]
    """Who left the house (`absent`) is here too, in no room."""
    street_props: tuple[str, ...]

    def room(self, life_domain: LifeDomain) -> RoomState:
        """The room of a life domain; StopIteration cannot happen, all seven are there."""
        return next(room for room in self.rooms if room.life_domain is life_domain)

    @property
    def dark(self) -> tuple[RoomState, ...]:
        """Rooms nobody asked about yet, in the order of lists."""
        return tuple(self.room(domain) for domain in TABLE_ORDER if self.room(domain).level is None)


def start_rooms(household: Household) -> dict[Cell, Room]:
    """Every cell of the household with its start, known or not."""
    own = {(room.life_domain, HOUSEHOLD): room for room in household.rooms}
    for person in household.persons:
        own |= {(room.life_domain, person.id): room for room in person.rooms}
    return own


def known_cells(casus: Casus, state: State) -> frozenset[Cell]:
    """Cells whose level the players know: from the start or by a fact they heard."""
    found, missing = found_rows(casus, state), _missing_rows(casus, state)
    return frozenset(
        cell
        for cell, room in start_rooms(casus.household).items()
        if (room.known and cell_id(*cell) not in missing) or cell_id(*cell) in found
    )


def spoken_of(casus: Casus, state: State) -> frozenset[Cell]:
    """What was heard about: a room, with who was asked or whom it was about.

    What was known at the start stands among the facts too: nobody can say that nothing was heard of it.
    """
    household = casus.household
    asked = {(q.life_domain, q.to) for q in household.questions if q.id in state.asked}
    about = {(fact.life_domain, fact.person or "") for fact in household.facts if fact.id in state.facts}
    return frozenset(asked | about)


def _told_in_life(casus: Casus, state: State) -> frozenset[tuple[LifeDomain, str]]:
    """Rooms that something which happened has moved: people told it, so nobody can have heard nothing."""
    happened = {of_row(row) for month in state.life for row in month.events}
    return frozenset(
        (move.life_domain, move.person or who)
        for event in casus.household.events
        for name, who in happened
        if event.event == name and (event.person or HOUSEHOLD) == who
        for move in event.moves
    )


def _missing_rows(casus: Casus, state: State) -> frozenset[str]:
    """Rows that only the part of the file tells that is missing and was not asked for yet."""
    facts = [fact for fact in casus.household.facts if fact.known_at_start and fact.id not in state.facts]
    return frozenset(row_of_unknown(name) for fact in facts for name in fact.reveals)


def start_levels(casus: Casus) -> dict[Cell, int]:
    """The true level of every cell at the start; show only what `known_cells` allows."""
    return {cell: room.level for cell, room in start_rooms(casus.household).items()}


def lived_levels(casus: Casus, month: r.MonthPassed) -> dict[Cell, int]:
    """Levels of the played life after a month; the recorded order is that of the cells' ids."""
    cells = sorted(start_rooms(casus.household), key=lambda cell: cell_id(*cell))
    return dict(zip(cells, month.levels, strict=True))


def levels_now(casus: Casus, state: State) -> dict[Cell, int]:
    """Levels at the last month that was lived; the start before Leven."""
    return lived_levels(casus, state.life[-1]) if state.life else start_levels(casus)


def house_state(
    casus: Casus,
    state: State,
    *,
    person: str | None = None,
    forecast: Forecast | None = None,
    months: int = 12,
    levels: Levels | None = None,
    everything: bool = False,
    without: frozenset[Cell] = frozenset(),
) -> HouseState:
    """The house of one person or (None) of the household.

    levels: which life to show, by default `levels_now`. forecast with `months` (12, 36, 60 or 120)
    adds what is expected with the plan; rooms that are dark stay without. without: cells that are kept dark.
    """
    shown = levels if levels is not None else levels_now(casus, state)
    cells = start_rooms(casus.household)
    known = (frozenset(cells) if everything else known_cells(casus, state)) - without
    expected = _expected(forecast, months) if forecast is not None else {}
    spoken = {
        domain
        for domain, who in spoken_of(casus, state) | _told_in_life(casus, state)
        if person in (None, who) or (domain, HOUSEHOLD) in cells
    }
    rooms = tuple(
        _room(casus.household, domain, _cells_of(cells, domain, person), shown, known, expected)
        for domain in ROOM_ORDER
    )
    rooms = tuple(
        replace(room, word=tr(NOT_CLEAR)) if not room.word and room.life_domain in spoken else room
        for room in rooms
    )
    lit = frozenset(room.life_domain for room in rooms if room.level is not None)
    away = absent(casus, state)
    persons = tuple(replace(f, room=None) if f.id in away else f for f in persons_of(casus, lit))
    return HouseState(rooms, persons, street_props_now(casus, state))


def absent(casus: Casus, state: State) -> dict[str, str]:
    """Who is not in the house after the last month, with the words for it; before Leven: at the start."""
    if not casus.household.absences:
        return {}
    flags = _flags_now(casus, state)
    found: dict[str, str] = {}
    for absence in casus.household.absences:
        if flags.get(row_id(absence.situation, absence.person), False):
            found.setdefault(absence.person, absence.text)
    return found


def _flags_now(casus: Casus, state: State) -> dict[str, bool]:
    """What is so, by row of a situation: in the last month lived, or as far as known before the first."""
    if state.life:
        return dict(zip(flag_rows(casus), state.life[-1].flags, strict=True))
    starts = (start for start in casus.household.situations if start.known)
    return {row_id(start.situation, start.person or HOUSEHOLD): start.start for start in starts}


def street_props_now(casus: Casus, state: State) -> tuple[str, ...]:
    """What stands in the street after the last month; before Leven all of it: nothing is given away."""
    gone = {each.prop for each in _props_gone(casus, state)}
    return tuple(prop for prop in casus.household.street_props if prop not in gone)


def gone_words(casus: Casus, state: State) -> tuple[str, ...]:
    """What is said of the things in the street that are not there now."""
    return tuple(dict.fromkeys(each.text for each in _props_gone(casus, state) if each.text))


def _props_gone(casus: Casus, state: State) -> tuple[PropGone, ...]:
    if not casus.household.props_gone or not state.life:
        return ()
    flags, roster = _flags_now(casus, state), make_roster(casus.household)
    rows = ((each, roster.situation_row(each.situation, each.person)) for each in casus.household.props_gone)
    return tuple(each for each, row in rows if row is not None and flags[row])


def persons_of(casus: Casus, lit: frozenset[LifeDomain] = frozenset(LifeDomain)) -> tuple[PersonFigure, ...]:
    """The people of the household, grown-ups spread out, children together, always in a room with light."""
    adults = [person for person in casus.household.persons if person.adult]
    figures = []
    for person in casus.household.persons:
        turn = adults.index(person) % len(_ADULT_PLACES) if person.adult else 0
        wanted = (*_ADULT_PLACES[turn:], *_ADULT_PLACES[:turn]) if person.adult else _CHILD_PLACES
        figures.append(_figure(person, next((r for r in (*wanted, *TABLE_ORDER) if r in lit), None)))
    return tuple(figures)


def person_name(casus: Casus, owner: str) -> str:
    """Name of a person of the household or the team; anything else (a source that is asked, an organisation)
    is its own name."""
    people = {person.id: person.name for person in casus.household.persons}
    people |= {member.id: member.name for member in casus.household.team}
    return people[owner] if owner in people else casus.said(owner)


def who_lives_here(casus: Casus) -> str:
    """The household inside a sentence: the name of whoever lives alone, else 'dit gezin'."""
    people = casus.household.persons
    return people[0].name if len(people) == 1 else tr("dit gezin")


def and_words(words: list[str]) -> str:
    """'a', 'a en b', 'a, b en c'; '' for nothing."""
    return _listed(words, tr(" en "))


def or_words(words: list[str]) -> str:
    """'a', 'a of b', 'a, b of c'; '' for nothing."""
    return _listed(words, tr(" of "))


def in_sentence(casus: Casus, words: str) -> str:
    """Words of the content inside a sentence: they begin small, but for a name, an abbreviation and the
    English I."""
    if words[1:2].isupper() or re.match(r"I\b", words) or _begins_with_a_name(casus.household, words):
        return words
    return words[:1].lower() + words[1:]


def capital(words: str) -> str:
    """Words at the beginning of a sentence: the first letter large, the others as they are."""
    return words[:1].upper() + words[1:]


def _begins_with_a_name(household: Household, words: str) -> bool:
    """Also a name with the s of whom something is, with or without an apostrophe."""
    names = [each.name for each in household.persons]
    names += [each.name for each in household.team] + [each.name for each in household.colleagues]
    return any(re.match(rf"{re.escape(name)}s?\b", words) for name in names)


def _listed(words: list[str], last: str) -> str:
    return last.join([*([", ".join(words[:-1])] if len(words) > 1 else []), *words[-1:]])


def _figure(person: Person, room: LifeDomain | None) -> PersonFigure:
    return PersonFigure(
        id=person.id,
        name=person.name,
        role=person.role,
        age=person.age,
        adult=person.adult,
        hue=person.hue,
        hair=person.hair,
        height=person.height,
        room=room,
    )


def _cells_of(cells: Mapping[Cell, Room], domain: LifeDomain, person: str | None) -> tuple[Cell, ...]:
    """The household's own cell, else those of the person, else those of everyone."""
    if (domain, HOUSEHOLD) in cells:
        return ((domain, HOUSEHOLD),)
    owners = [cell for cell in cells if cell[0] is domain]
    return tuple(cell for cell in owners if person is None or cell[1] == person)


def _room(
    household: Household,
    domain: LifeDomain,
    cells: tuple[Cell, ...],
    levels: Levels,
    known: frozenset[Cell],
    expected: Mapping[Cell, tuple[int, int, int]],
) -> RoomState:
    seen = [cell for cell in cells if cell in known]
    names = tr(ROOM_NAMES[domain]), tr(SHORT_NAMES[domain])
    if not seen:
        return RoomState(domain, *names, None, "" if cells else tr("niet van toepassing"))
    lowest = min(seen, key=lambda cell: levels[cell])
    differ = len(seen) > 1 and len({levels[cell] for cell in seen}) > 1
    who = {p.id: p.name for p in household.persons}
    names_lowest = [who[cell[1]] for cell in seen if levels[cell] == levels[lowest]] if differ else []
    likely, low, high = expected.get(lowest, (None, None, None))
    word = tr(LEVEL_WORDS[levels[lowest]])
    return RoomState(domain, *names, levels[lowest], word, and_words(names_lowest), likely, low, high)


def _expected(forecast: Forecast, months: int) -> dict[Cell, tuple[int, int, int]]:
    """Per cell what most lives have with the plan, and between which levels 16 of 20 lie."""
    return {
        (room.life_domain, room.person): (room.likely_plan, room.p10, room.p90)
        for room in forecast.rooms
        if room.month == months
    }
