"""Events and moves of variables as rows: their chance, its steps in time, gates and what they set."""

from effect_game.content.ages import month_of_age
from effect_game.content.compile_rows import Workbench, by_source, gate_terms
from effect_game.content.evidence import centred_draw, chance_draw, shift_draw
from effect_game.content.roster import Roster, cell_id, row_id
from effect_game.domain.draw_ids import base_of, listening, step_of
from effect_game.domain.evidence import ChanceStep, EventSensitivity, Variable, VariableMove
from effect_game.domain.happenings import EventUse
from effect_game.domain.knowledge import EventKind
from effect_game.domain.model import CategoricalRow, Draw, EventRow, Step, Term, TermKind
from effect_game.domain.people import MoveUse, VariableStart
from effect_game.domain.vocabulary import HOUSEHOLD

BEYOND = 1_200
"""Months; a step later than that is after every horizon."""


def event_rows(bench: Workbench) -> tuple[EventRow, ...]:
    """All events of the household in order of id."""
    library = {event.id: event for event in bench.casus.library.events}
    rows = [_event(bench, use, library[use.event]) for use in bench.casus.household.events]
    return tuple(sorted(rows, key=lambda row: row.id))


def _event(bench: Workbench, use: EventUse, kind: EventKind) -> EventRow:
    roster, owner = bench.roster, use.person or HOUSEHOLD
    name = row_id(use.event, owner)
    terms = [term for part in kind.sensitivities for term in _sensitivity_terms(roster, kind.id, part, owner)]
    moves = ((roster.cell_row(m.life_domain, m.person or use.person), m.levels) for m in use.moves)
    clock = clock_row(roster, kind.clock, owner)
    base, later = _chances(bench, use, kind, owner, clocked=clock is not None)
    first, last = window(bench.roster, use)
    return EventRow(
        id=name,
        base=base,
        gates=gate_terms(roster, use.gates),
        terms=tuple(sorted((*terms, *bench.pushes.get(name, ())), key=by_source)),
        sets=gate_terms(roster, use.sets),
        moves=tuple(sorted((row, levels) for row, levels in moves if row is not None)),
        from_month=first,
        until_month=last,
        later=later,
        clock=clock if later else None,
    )


def window(roster: Roster, use: EventUse) -> tuple[int, int | None]:
    """First and last month in which an event can happen here; the last None = open."""
    first, last = use.from_month, use.until_month
    if use.person is not None and use.from_age is not None:
        first = max(first, month_of_age(roster.persons[use.person], use.from_age))
    if use.person is not None and use.until_age is not None:
        until = month_of_age(roster.persons[use.person], use.until_age) - 1
        last = until if last is None else min(last, until)
    return first, last


def clock_row(roster: Roster, clock: str | None, owner: str) -> str | None:
    """The row whose months an event counts; None without a clock or where this household has no such row."""
    if clock is None:
        return None
    owners = roster.situation_owners(clock, (owner,))
    return row_id(clock, owners[0]) if owners else None


# --- chances and their steps ---


def _chances(
    bench: Workbench, use: EventUse, kind: EventKind, owner: str, *, clocked: bool
) -> tuple[Draw, tuple[Step, ...]]:
    """Of the library, or of the household's own number with its own steps."""
    if use.number is None:
        return _library_chances(bench, kind, owner, clocked=clocked)
    steps = [(_month(bench.roster, step.month, step.at_age, owner), step.number) for step in use.later]
    own = [(month, _own_chance(bench, number)) for month, number in steps]
    return _in_time(_own_chance(bench, use.number), own, kept=clocked or kind.clock is None)


def _library_chances(
    bench: Workbench, kind: EventKind | VariableMove, owner: str, *, clocked: bool
) -> tuple[Draw, tuple[Step, ...]]:
    steps = [
        (_month(bench.roster, step.month, step.at_age, owner), _step_draw(kind.id, number, step))
        for number, step in enumerate(kind.later, start=1)
    ]
    base = chance_draw(base_of(kind.id), kind.monthly_chance)
    return _in_time(base, steps, kept=clocked or kind.clock is None)


def _in_time(base: Draw, steps: list[tuple[int, Draw]], *, kept: bool) -> tuple[Draw, tuple[Step, ...]]:
    """What was passed before the start is the base; what comes after every horizon is left out."""
    if not kept:
        return base, ()
    passed = [draw for month, draw in steps if month <= 1]
    later = tuple(Step(month, draw) for month, draw in steps if 1 < month <= BEYOND)
    return (passed[-1] if passed else base), later


def _month(roster: Roster, month: int | None, at_age: int | None, owner: str) -> int:
    if month is not None:
        return month
    assert at_age is not None
    return month_of_age(roster.persons[owner], at_age)


def _step_draw(kind: str, number: int, step: ChanceStep) -> Draw:
    return chance_draw(step_of(kind, number), step.monthly_chance)


def _own_chance(bench: Workbench, number: str) -> Draw:
    own = bench.numbers[number]
    return centred_draw(own.id, (own.value, own.low, own.high))


# --- what moves a chance ---


def sensitivity_sources(roster: Roster, part: EventSensitivity, owner: str) -> tuple[str, ...]:
    """Row ids an event's chance looks at; empty when this household has none: then it counts as average."""
    owners = roster.owners(part.who, (owner,))
    if part.life_domain is not None:
        return tuple(cell_id(part.life_domain, one) for one in roster.cells_of(part.life_domain, owners))
    name = str(part.situation)
    return tuple(row_id(name, one) for one in roster.situation_owners(name, owners))


def _sensitivity_terms(roster: Roster, event: str, part: EventSensitivity, owner: str) -> list[Term]:
    sources = sensitivity_sources(roster, part, owner)
    of_level = part.life_domain is not None
    kind = TermKind.LEVEL if of_level else TermKind.SITUATION
    origin = part.population_level if of_level else part.population_share
    name = listening(event, str(part.life_domain or part.situation), part.who)
    # The source counts once: several persons share the weight.
    return [Term(kind, source, shift_draw(name, part.shift, 1 / len(sources)), origin) for source in sources]


# --- variables ---


def categorical_rows(bench: Workbench) -> tuple[CategoricalRow, ...]:
    """All variables of the household in order of id."""
    library = {variable.id: variable for variable in bench.casus.library.variables}
    rows = [_categorical(bench, start, library[start.variable]) for start in bench.casus.household.variables]
    return tuple(sorted(rows, key=lambda row: row.id))


def _categorical(bench: Workbench, start: VariableStart, kind: Variable) -> CategoricalRow:
    owner = start.person or HOUSEHOLD
    uses = {use.move: use for use in start.moves}
    states = tuple(state.id for state in kind.states)
    return CategoricalRow(
        id=row_id(kind.id, owner),
        states=states,
        start=start.start,
        known=start.known,
        prior=tuple(float(state == start.start) for state in states) if start.known else start.prior,
        moves=tuple(
            (
                move.origin,
                move.destination,
                _move(bench, move, uses.get(move.id, MoveUse(move=move.id)), owner),
            )
            for move in sorted(kind.moves, key=lambda move: move.id)
        ),
    )


def _move(bench: Workbench, move: VariableMove, use: MoveUse, owner: str) -> EventRow:
    roster, name = bench.roster, row_id(move.id, owner)
    terms = [term for part in move.sensitivities for term in _sensitivity_terms(roster, move.id, part, owner)]
    clock = clock_row(roster, move.clock, owner)
    base, later = _library_chances(bench, move, owner, clocked=clock is not None)
    if use.number is not None:
        base, later = _own_chance(bench, use.number), ()
    return EventRow(
        id=name,
        base=base,
        gates=gate_terms(roster, use.gates),
        terms=tuple(sorted((*terms, *bench.pushes.get(name, ())), key=by_source)),
        sets=gate_terms(roster, use.sets),
        moves=(),
        from_month=use.from_month,
        until_month=use.until_month,
        later=later,
        clock=clock if later else None,
    )
