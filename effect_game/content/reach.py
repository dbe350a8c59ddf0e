"""The part of the library that one household reaches, in sorted order (parties in their own).

Only these rows are kept, hashed and saved with a casus: a change for another household changes nothing here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Protocol, TypeVar

from effect_game.content.findings import walk
from effect_game.content.roster import OF_STATE, Roster, make_roster
from effect_game.domain.evidence import Consumption, Estimate
from effect_game.domain.household import Household
from effect_game.domain.knowledge import Coupling, Exclusion, LevelUse, Library
from effect_game.domain.order_rules import OrderRule
from effect_game.domain.vocabulary import HOUSEHOLD, LifeDomain


class HasId(Protocol):
    @property
    def id(self) -> str: ...


Row = TypeVar("Row", bound=HasId)


def reached_library(household: Household, library: Library) -> Library:
    """Rows this household can meet. The version and notes of the whole library stay behind."""
    roster = make_roster(household)
    interventions = _chosen(
        library.interventions,
        {card.intervention for card in household.cards} | {t.intervention for t in household.trajectories},
    )
    situations = _chosen(library.situations, {name for name, _ in roster.situations})
    events = _chosen(library.events, {name for name, _ in roster.events})
    couplings = _sorted(c for c in library.couplings if coupled_cells(c, roster))
    level_use = _sorted(use for use in library.level_use if using_owners(use, roster))
    variables = _chosen(library.variables, {name for name, _ in roster.variables})
    order_rules = _ordered(library, {row.id for row in interventions}, roster)
    rows = (interventions, situations, events, couplings, level_use, variables)
    used = {value.price for _, value in walk(rows) if isinstance(value, Consumption)}
    brought = {name for price in library.prices if price.id in used for name in price.brings}
    prices = _chosen(library.prices, used | brought)
    named = {value.source for _, value in walk(rows) if isinstance(value, Estimate)}
    named |= {price.source for price in prices}
    named |= {price.replaces.source for price in prices if price.replaces is not None}
    named |= {price.marginal.source for price in prices if price.marginal is not None}
    named |= {
        value.source
        for _, value in walk((library.ladder, library.blank_cards))
        if isinstance(value, Estimate)
    }
    named |= {rung.lesson_source for rung in library.ladder}
    named |= {competence.source for competence in library.competences}
    named |= {library.money.index_source, library.money.discount_source}
    if household.known_cost_range is not None:
        named.add(household.known_cost_range.source)
    pathways = _chosen(library.pathways, {household.pathway})
    named |= {pathway.source for pathway in pathways}
    regulations = _chosen(library.regulations, {use.regulation for use in household.regulations})
    named |= {regulation.source for regulation in regulations}
    return replace(
        library,
        version="",
        notes=(),
        sources=_chosen(library.sources, named),
        prices=prices,
        # Their order says where each jar stands, so it is kept as written.
        parties=library.parties,
        situations=situations,
        couplings=couplings,
        events=events,
        interventions=interventions,
        level_use=level_use,
        variables=variables,
        rates=(),
        passages=(),
        pathways=pathways,
        laws=_chosen(library.laws, {regulation.law for regulation in regulations}),
        regulations=regulations,
        round_questions=(),
        calibration=None,
        order_rules=order_rules,
        exclusions=_sorted(_biting(library.exclusions, {price.id for price in prices}, roster)),
    )


def _ordered(library: Library, interventions: set[str], roster: Roster) -> tuple[OrderRule, ...]:
    """Order rules that act here: only their parts about help and situations of this household."""
    here = {name for name, _ in roster.situations | roster.variables}
    rules = []
    for rule in library.order_rules:
        parts = tuple(
            replace(part, interventions=tuple(sorted(interventions.intersection(part.interventions))))
            for part in rule.parts
            if interventions.intersection(part.interventions)
            and part.situation.partition(OF_STATE)[0] in here
        )
        if parts:
            rules.append(replace(rule, parts=parts))
    return _sorted(rules)


def _biting(rules: Iterable[Exclusion], prices: set[str], roster: Roster) -> Iterator[Exclusion]:
    """Rules of which at least two sides are here, with only the prices and situations that are."""
    for rule in rules:
        here = replace(
            rule,
            one_of=_kept(rule.one_of, prices),
            whole=_kept(rule.whole, prices),
            parts=_kept(rule.parts, prices),
            off=_kept(rule.off, prices),
            while_situations=tuple(name for name in rule.while_situations if roster.having(name)),
        )
        sides = (here.whole and here.parts, here.off and here.while_situations, len(here.one_of) > 1)
        if any(sides):
            yield here


def _kept(names: Iterable[str], known: set[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name in known)


def _sorted(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: row.id))


def _chosen(rows: Iterable[Row], ids: Iterable[str | None]) -> tuple[Row, ...]:
    wanted = set(ids)
    return _sorted(row for row in rows if row.id in wanted)


Cell = tuple[LifeDomain, str]


def coupled_cells(coupling: Coupling, roster: Roster) -> tuple[tuple[Cell, Cell, float], ...]:
    """(source cell, target cell, share of the weight) of a coupling in this household.

    Several sources pulling at one cell share the weight: parents at a child, persons at the household.
    """
    everyone = roster.owners("everyone", ())
    sources = roster.cells_of(coupling.source, everyone)
    targets = roster.cells_of(coupling.target, everyone)
    pairs: list[tuple[Cell, Cell, float]] = []
    if coupling.relation == "parent_to_child":
        parents = [owner for owner in sources if owner in roster.persons and roster.persons[owner].adult]
        children = [owner for owner in targets if owner in roster.persons and not roster.persons[owner].adult]
        pairs = [
            ((coupling.source, parent), (coupling.target, child), 1 / len(parents))
            for child in children
            for parent in parents
        ]
    elif coupling.relation == "same_person":
        pairs = [((coupling.source, o), (coupling.target, o), 1.0) for o in sources if o in targets]
    elif coupling.relation == "household_to_person" and HOUSEHOLD in sources:
        persons = [owner for owner in targets if owner != HOUSEHOLD]
        pairs = [((coupling.source, HOUSEHOLD), (coupling.target, o), 1.0) for o in persons]
    elif coupling.relation == "person_to_household" and HOUSEHOLD in targets:
        persons = [owner for owner in sources if owner != HOUSEHOLD]
        pairs = [((coupling.source, o), (coupling.target, HOUSEHOLD), 1 / len(persons)) for o in persons]
    return tuple(pair for pair in pairs if pair[0] != pair[1])


def using_owners(use: LevelUse, roster: Roster) -> tuple[str, ...]:
    """Owners of the cells whose level uses something. 'self' means everyone who has the room."""
    who = "everyone" if use.who == "self" else use.who
    return roster.cells_of(use.life_domain, roster.owners(who, ()))
