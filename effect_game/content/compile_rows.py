"""Rows of a household model: cells with their couplings and pushes, and situations.

Numbers keep the id of the library row they come from, so that two persons of one household share one draw.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from effect_game.content.evidence import shift_draw
from effect_game.content.reach import coupled_cells
from effect_game.content.roster import OF_STATE, Roster, cell_id, make_roster, row_id
from effect_game.domain.draw_ids import acting
from effect_game.domain.evidence import Push
from effect_game.domain.happenings import OwnNumber
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Price, Situation
from effect_game.domain.model import CellRow, Draw, GateTerm, Override, SituationRow, Term, TermKind
from effect_game.domain.people import Gate, Room
from effect_game.domain.vocabulary import HOUSEHOLD, LifeDomain


@dataclass(frozen=True)
class Workbench:
    """A casus with what compiling looks up again and again."""

    casus: Casus

    @cached_property
    def roster(self) -> Roster:
        return make_roster(self.casus.household, self.casus.library)

    @cached_property
    def numbers(self) -> dict[str, OwnNumber]:
        return {number.id: number for number in self.casus.household.own_numbers}

    @cached_property
    def prices(self) -> dict[str, Price]:
        return {price.id: price for price in self.casus.library.prices}

    @cached_property
    def off(self) -> dict[str, set[str]]:
        """Price to the situations and states during which it is switched off."""
        found: dict[str, set[str]] = {}
        for rule in self.casus.library.exclusions:
            for price in rule.off:
                found.setdefault(price, set()).update(rule.while_situations)
        return found

    @cached_property
    def pushes(self) -> dict[str, tuple[Term, ...]]:
        """Target row id to the situation terms that act on it, from library and own pushes."""
        found: dict[str, list[Term]] = {}
        for name, owner, push in self._library_pushes():
            source = row_id(name, owner)
            for target in push_targets(self.roster, push, owner):
                term = Term(TermKind.SITUATION, source, push_draw(name, push), None)
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

    def _library_pushes(self) -> Iterator[tuple[str, str, Push]]:
        """(situation or state, owner, push) of everything this household has."""
        for situation in self.casus.library.situations:
            for owner in sorted(owner for name, owner in self.roster.situations if name == situation.id):
                yield from ((situation.id, owner, push) for push in situation.pushes)
        for variable in self.casus.library.variables:
            for owner in sorted(owner for name, owner in self.roster.variables if name == variable.id):
                for state in variable.states:
                    yield from ((f"{variable.id}{OF_STATE}{state.id}", owner, push) for push in state.pushes)


def push_targets(roster: Roster, push: Push, owner: str) -> tuple[str, ...]:
    """Row ids a push of a situation of `owner` acts on; empty when this household has none of them."""
    owners = roster.owners(push.who, (owner,))
    if push.life_domain is not None:
        return tuple(cell_id(push.life_domain, one) for one in roster.cells_of(push.life_domain, owners))
    if push.move is not None:
        return roster.move_rows(push.move, owners)
    return tuple(row_id(str(push.event), one) for one in roster.event_owners(str(push.event), owners))


def push_draw(situation: str, push: Push) -> Draw:
    return shift_draw(
        acting(situation, str(push.life_domain or push.event or push.move), push.who), push.shift
    )


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
        drift_per_year=room.drift_per_year,
    )


def _couplings_into(bench: Workbench, target: tuple[LifeDomain, str]) -> list[Term]:
    return [
        Term(
            TermKind.LEVEL,
            cell_id(*source),
            shift_draw(coupling.id, coupling.shift_per_level, share),
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
        overrides = overriding(bench.roster, kind, key[1])
        rows.append(
            SituationRow(row_id(*key), holds, known, prior, kind.months_low, kind.months_high, overrides)
        )
    return tuple(sorted(rows, key=lambda row: row.id))


def overriding(roster: Roster, kind: Situation, owner: str) -> tuple[Override, ...]:
    """The cells that stand still while a situation of this owner is so, in order of their ids."""
    return tuple(
        sorted(
            (
                Override(cell_id(held.life_domain, one), held.level)
                for held in kind.overrides
                for one in roster.cells_of(held.life_domain, roster.owners(held.who, (owner,)))
            ),
            key=lambda override: override.cell,
        )
    )


def gate_terms(roster: Roster, gates: tuple[Gate, ...], owner: str | None = None) -> tuple[GateTerm, ...]:
    """Conditions as rows. A gate without a person means the household's situation or the only one."""
    terms = []
    for gate in gates:
        row = roster.situation_row(gate.situation, gate.person or owner)
        if row is not None:
            terms.append(GateTerm(row, gate.holds))
    return tuple(sorted(terms, key=lambda term: term.situation))
