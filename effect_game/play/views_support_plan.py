"""The written plan: who it is about, how it goes and what may stand on a paper that others read. No Qt.

Only what was heard is told. What somebody gave no leave to tell others is left out, and so are signals of
violence and neglect: this paper lies on a table at home.
"""

from dataclasses import dataclass

from effect_game.content.roster import cell_id, row_of_unknown
from effect_game.domain.conversation import Fact
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.safety import BasicCare, BasicState, BasicSubject
from effect_game.domain.vocabulary import HIGHEST_LEVEL, STEPS, LifeDomain, Step
from effect_game.play.consent import needed_to_share
from effect_game.play.safety import basic_care
from effect_game.play.state import State
from effect_game.play.views_plan_cards import person_names
from effect_game.play.views_rooms import (
    TABLE_ORDER,
    Cell,
    RoomState,
    and_words,
    house_state,
    known_cells,
    person_name,
    start_levels,
)
from effect_game.play.views_safety import NOT_KNOWN, STATE_WORDS, SUBJECT_NAMES

NOT_ASKED = mark("niet gevraagd")
NOT_SHARED = mark("niet gedeeld")
_GOES_WELL = 4
"""Level from which a room goes well: redelijk."""


@dataclass(frozen=True, slots=True)
class Someone:
    """A person of the household, in words."""

    name: str
    age: str
    role: str


@dataclass(frozen=True, slots=True)
class RoomTold:
    """A life domain: how it was at the start, how it is after the last month that was lived ('' before), and
    what was heard about it, with who said it. level: now, None when nobody knows or nobody may tell."""

    life_domain: LifeDomain
    name: str
    start: str
    now: str
    level: int | None
    heard: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class BasicTold:
    """A subject of the basiszorg in words."""

    name: str
    word: str
    text: str
    urgent: bool


def people(casus: Casus) -> tuple[Someone, ...]:
    """The household, in the order of the content."""
    return tuple(
        Someone(person.name, tr("{age} jaar", age=person.age), person.role)
        for person in casus.household.persons
    )


def around(casus: Casus, state: State) -> str:
    """Who gives help from outside the household and the own team, now or in the plan; '' for nobody."""
    stopped = {stop.trajectory for stop in state.stops}
    laid = {card.card: card.executor for card in state.cards}
    own = {member.id for member in casus.household.team} | {each.id for each in casus.household.persons}
    who = [each.executor for each in casus.household.trajectories if each.id not in stopped]
    who += [laid[card.id] or card.executor for card in casus.household.cards if card.id in laid]
    return and_words(list(dict.fromkeys(person_name(casus, each) for each in who if each not in own)))


def withheld(casus: Casus, state: State) -> frozenset[str]:
    """Heard facts that stay off a paper others read: without a yes of whom it is about, or about safety."""
    unsafe = about_safety(casus)
    return frozenset(
        fact for fact in state.facts if fact in unsafe or needed_to_share(casus, state, fact) is not None
    )


def about_safety(casus: Casus) -> frozenset[str]:
    """Facts by which a signal of violence or neglect is known."""
    safety = casus.household.safety
    return frozenset(
        fact for signal in (safety.signals if safety is not None else ()) for fact in signal.facts
    )


def without_leave(casus: Casus, state: State) -> tuple[int, str]:
    """How many heard facts wait for a yes before others may read them, and the names of whose yes."""
    missing = [needed_to_share(casus, state, fact) for fact in state.facts]
    persons = [each.person for each in missing if each is not None]
    return len(persons), person_names(casus, tuple(persons))


def rooms_told(casus: Casus, state: State) -> tuple[RoomTold, ...]:
    """The seven life domains in the order of lists."""
    dark = dark_cells(casus, state)
    first = house_state(casus, state, levels=start_levels(casus), without=dark)
    now = house_state(casus, state, without=dark)
    hidden = {domain for domain, _ in dark}
    told = facts_told(casus, state)
    return tuple(
        RoomTold(
            domain,
            now.room(domain).name,
            _level_words(first.room(domain), hidden),
            _level_words(now.room(domain), hidden) if state.life else "",
            now.room(domain).level,
            tuple((_said(fact), fact.source) for fact in told if fact.life_domain is domain),
        )
        for domain in TABLE_ORDER
    )


def facts_told(casus: Casus, state: State) -> tuple[Fact, ...]:
    """What was heard and may be read by others, oldest first."""
    by_id = {fact.id: fact for fact in casus.household.facts}
    held = withheld(casus, state)
    return tuple(by_id[fact] for fact in state.facts if fact not in held)


def dark_cells(casus: Casus, state: State) -> frozenset[Cell]:
    """Known rooms of which only withheld facts tell: the level alone would tell what was said."""
    held = withheld(casus, state)
    open_rows = {row for fact in facts_told(casus, state) for row in _rows_of(fact)}
    kept = {row for fact in casus.household.facts if fact.id in held for row in _rows_of(fact)}
    rows = kept - open_rows
    return frozenset(cell for cell in known_cells(casus, state) if cell_id(*cell) in rows)


def _rows_of(fact: Fact) -> frozenset[str]:
    return frozenset(row_of_unknown(name) for name in fact.reveals)


def _said(fact: Fact) -> str:
    return tr("“{words}”", words=fact.text) if fact.quote else fact.text


def _level_words(room: RoomState, hidden: set[LifeDomain]) -> str:
    """'2 van 5, niet stabiel (A en B)', or why there is no level."""
    if room.level is None:
        return tr(NOT_SHARED) if room.life_domain in hidden else room.word or tr(NOT_ASKED)
    words = tr("{level} van {most}, {word}", level=room.level, most=HIGHEST_LEVEL, word=room.word)
    return f"{words} ({room.lowest_person})" if room.lowest_person else words


def goes_well(rooms: tuple[RoomTold, ...]) -> tuple[str, ...]:
    """Names of what goes fairly well or well, as far as it is known."""
    return tuple(room.name for room in rooms if room.level is not None and room.level >= _GOES_WELL)


def asks_first(rooms: tuple[RoomTold, ...]) -> tuple[RoomTold, ...]:
    """What goes least well of all that is known; () when nothing is known or all goes fairly well."""
    levels = [room.level for room in rooms if room.level is not None]
    lowest = min(levels, default=HIGHEST_LEVEL)
    return tuple(room for room in rooms if room.level == lowest) if lowest < _GOES_WELL else ()


def gives_energy(casus: Casus, state: State) -> tuple[str, ...]:
    """What people said about what matters to them."""
    told = facts_told(casus, state)
    return tuple(_said(fact) for fact in told if fact.life_domain is LifeDomain.MEANING)


def basics_told(casus: Casus, state: State) -> tuple[BasicTold, ...]:
    """The basiszorg as far as it was heard and may be told; () for a household without this content."""
    held = withheld(casus, state)
    made = []
    for subject, found in basic_care(casus, state):
        name = tr(SUBJECT_NAMES[subject])
        if found is None:
            made.append(BasicTold(name, tr(NOT_KNOWN), "", urgent=False))
        elif not held.isdisjoint(found.facts) or _may_be_unsafe(casus, found):
            made.append(BasicTold(name, tr(NOT_SHARED), "", urgent=False))
        else:
            urgent = found.state is BasicState.NOW
            made.append(BasicTold(name, tr(STATE_WORDS[found.state]), found.text, urgent=urgent))
    return tuple(made)


def _may_be_unsafe(casus: Casus, found: BasicCare) -> bool:
    """A danger that nobody's words tell apart from a signal of violence: not on a paper that lies at home."""
    signals = casus.household.safety.signals if casus.household.safety else ()
    calm = found.state is BasicState.FINE
    return bool(signals) and found.subject is BasicSubject.DANGER and not found.facts and not calm


def is_past(state: State, step: Step) -> bool:
    """Whether a step is behind."""
    return STEPS.index(state.step) > STEPS.index(step)
