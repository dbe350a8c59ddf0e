"""Rows of a household model: cells with their couplings and pushes, situations and events.

Numbers keep the id of the library row they come from, so that two persons of one household share one draw.
"""

import math
from dataclasses import dataclass
from functools import cached_property

from effect_game.content.check_household import PER_MONTH
from effect_game.content.reach import coupled_cells
from effect_game.content.roster import Roster, cell_id, make_roster, row_id
from effect_game.domain.household import Casus, EventUse, Gate, OwnNumber, Room
from effect_game.domain.knowledge import Estimate, EventKind, EventSensitivity, Push
from effect_game.domain.model import CellRow, Draw, EventRow, GateTerm, SituationRow, Term, TermKind
from effect_game.domain.vocabulary import HOUSEHOLD, Grade, LifeDomain

GRADE_WIDTH = {Grade.A: 1.0, Grade.B: 1.2, Grade.C: 1.5, Grade.D: 2.0}
"""A weak grade widens the interval of a draw (own rule of the evidence study, section 3)."""


@dataclass(frozen=True)
class Workbench:
    """A casus with what compiling looks up again and again."""

    casus: Casus

    @cached_property
    def roster(self) -> Roster:
        return make_roster(self.casus.household)

    @cached_property
    def numbers(self) -> dict[str, OwnNumber]:
        return {number.id: number for number in self.casus.household.own_numbers}

    @cached_property
    def pushes(self) -> dict[str, tuple[Term, ...]]:
        """Target row id to the situation terms that act on it, from library and own pushes."""
        found: dict[str, list[Term]] = {}
        for situation in self.casus.library.situations:
            owners = sorted(owner for name, owner in self.roster.situations if name == situation.id)
            for owner in owners:
                for push in situation.pushes:
                    for target in push_targets(self.roster, push, owner):
                        term = Term(
                            TermKind.SITUATION,
                            row_id(situation.id, owner),
                            push_draw(situation.id, push),
                            None,
                        )
                        found.setdefault(target, []).append(term)
        for own in self.casus.household.own_pushes:
            row = self.roster.situation_row(own.situation, own.person)
            target_row = (
                self.roster.cell_row(own.life_domain, own.person)
                if own.life_domain is not None
                else self.roster.event_row(str(own.event), own.person)
            )
            if row is not None and target_row is not None:
                # The range of an own number is the author's own, so no grade widens it once more.
                number = self.numbers[own.number]
                draw = Draw(number.id, number.value, number.low, number.high)
                found.setdefault(target_row, []).append(Term(TermKind.SITUATION, row, draw, None))
        return {target: tuple(terms) for target, terms in found.items()}


def push_targets(roster: Roster, push: Push, owner: str) -> tuple[str, ...]:
    """Row ids a push of a situation of `owner` acts on; empty when this household has none of them."""
    owners = roster.owners(push.who, (owner,))
    if push.life_domain is not None:
        return tuple(cell_id(push.life_domain, one) for one in roster.cells_of(push.life_domain, owners))
    return tuple(row_id(str(push.event), one) for one in roster.event_owners(str(push.event), owners))


def push_draw(situation: str, push: Push) -> Draw:
    return estimate_draw(f"{situation}>{push.life_domain or push.event}@{push.who}", push.shift)


def estimate_draw(name: str, estimate: Estimate, scale: float = 1.0) -> Draw:
    """A logit shift of the library, times `scale` when several sources share it."""
    return Draw(
        name,
        estimate.central * scale,
        estimate.low * scale,
        estimate.high * scale,
        GRADE_WIDTH[estimate.grade],
    )


def logit(chance: float) -> float:
    return math.log(chance / (1.0 - chance))


def by_source(term: Term) -> tuple[str, str]:
    return term.source, term.weight.id


# --- cells ---


def cell_rows(bench: Workbench) -> tuple[CellRow, ...]:
    """All cells in order of id."""
    roster, dynamics = bench.roster, bench.casus.library.dynamics
    rows = []
    for (life_domain, owner), room in roster.cells.items():
        name = cell_id(life_domain, owner)
        terms = (*_couplings_into(bench, (life_domain, owner)), *bench.pushes.get(name, ()))
        rows.append(
            _cell(name, owner, room, dynamics.steepness_per_level, dynamics.threshold[life_domain], terms)
        )
    return tuple(sorted(rows, key=lambda row: row.id))


def _cell(
    name: str, owner: str, room: Room, steepness: float, threshold: float, terms: tuple[Term, ...]
) -> CellRow:
    return CellRow(
        id=name,
        owner=owner,
        life_domain=room.life_domain,
        level=room.level,
        known=room.known,
        prior=() if room.known else room.prior,
        set_point=room.set_point,
        steepness=steepness,
        threshold=threshold,
        terms=tuple(sorted(terms, key=by_source)),
    )


def _couplings_into(bench: Workbench, target: tuple[LifeDomain, str]) -> list[Term]:
    return [
        Term(
            TermKind.LEVEL,
            cell_id(*source),
            estimate_draw(coupling.id, coupling.shift_per_level, share),
            None,
        )
        for coupling in bench.casus.library.couplings
        for source, into, share in coupled_cells(coupling, bench.roster)
        if into == target
    ]


# --- situations ---


def situation_rows(bench: Workbench) -> tuple[SituationRow, ...]:
    """All situations in order of id; one that only a card or event sets starts as not so, known."""
    library = {situation.id: situation for situation in bench.casus.library.situations}
    starts = {(s.situation, s.person or HOUSEHOLD): s for s in bench.casus.household.situations}
    rows = []
    for key in bench.roster.situations:
        start, kind = starts.get(key), library[key[0]]
        holds = start.start if start is not None else False
        known = start.known if start is not None else True
        prior = start.prior if start is not None and not known and start.prior is not None else float(holds)
        rows.append(SituationRow(row_id(*key), holds, known, prior, kind.months_low, kind.months_high))
    return tuple(sorted(rows, key=lambda row: row.id))


def gate_terms(roster: Roster, gates: tuple[Gate, ...], owner: str | None = None) -> tuple[GateTerm, ...]:
    """Conditions as rows. A gate without a person means the household's situation or the only one."""
    terms = []
    for gate in gates:
        row = roster.situation_row(gate.situation, gate.person or owner)
        if row is not None:
            terms.append(GateTerm(row, gate.holds))
    return tuple(sorted(terms, key=lambda term: term.situation))


# --- events ---


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
    return EventRow(
        id=name,
        base=_base(bench, use, kind),
        gates=gate_terms(roster, use.gates),
        terms=tuple(sorted((*terms, *bench.pushes.get(name, ())), key=by_source)),
        sets=gate_terms(roster, use.sets),
        moves=tuple(sorted((row, levels) for row, levels in moves if row is not None)),
        from_month=use.from_month,
    )


def _base(bench: Workbench, use: EventUse, kind: EventKind) -> Draw:
    """Logit of the monthly chance: of the library, or of the household's own number."""
    if use.number is not None:
        own = bench.numbers[use.number]
        assert own.unit == PER_MONTH
        return Draw(own.id, logit(own.value), logit(own.low), logit(own.high))
    chance = kind.monthly_chance
    return Draw(
        f"{kind.id}:base",
        logit(chance.central),
        logit(chance.low),
        logit(chance.high),
        GRADE_WIDTH[chance.grade],
    )


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
    name = f"{event}<{part.life_domain or part.situation}@{part.who}"
    # The source counts once: several persons share the weight.
    return [
        Term(kind, source, estimate_draw(name, part.shift, 1 / len(sources)), origin) for source in sources
    ]
