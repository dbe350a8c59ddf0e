"""The plans a scenariocontrole compares: the shipped ones, every card alone, expert with one more or less.

A card that needs a yes gets it: on the terms of the expert plan when that has them, else after one talk.
Cards that clash are not laid together, except as a pair too many. A stop of help that runs counts as a card.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations

from effect_game.content.catalogue import EXPERT
from effect_game.domain.cards import Card
from effect_game.domain.household import Casus
from effect_game.domain.plan import Agreement, Plan, PlanCard, Stop, without_parts
from effect_game.domain.vocabulary import AgreementKind, CardRole

TEMPTING = "tempting"


class TrialKind(StrEnum):
    REFERENCE = "reference"
    SHIPPED = "shipped"
    ALONE = "alone"
    WITHOUT = "without"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Trial:
    """One plan. about: name of a shipped plan, else the card or trajectory; '' = the reference."""

    kind: TrialKind
    about: str
    plan: Plan


def trials(casus: Casus, plans: Mapping[str, Plan]) -> tuple[Trial, ...]:
    """All plans that are compared, the reference first. Shipped plans without anything in them are it too."""
    expert = plans.get(EXPERT, Plan(title=""))
    found = [Trial(TrialKind.REFERENCE, "", Plan(title=""))]
    found += [
        Trial(TrialKind.SHIPPED, name, plan)
        for name, plan in sorted(plans.items())
        if plan.cards or plan.stops or name == EXPERT
    ]
    for name in movable(casus):
        empty = Plan(title="")
        found.append(Trial(TrialKind.ALONE, name, with_more(casus, empty, expert, name)))
        if holds(expert, name):
            found.append(Trial(TrialKind.WITHOUT, name, without_parts(expert, name)))
        elif not clashes(casus, expert, name):
            found.append(Trial(TrialKind.ADDED, name, with_more(casus, expert, expert, name)))
    return tuple(found)


def movable(casus: Casus) -> tuple[str, ...]:
    """Every card and every trajectory that can be stopped, by id."""
    stops = (t.id for t in casus.household.trajectories if t.stop_title is not None)
    return (*(card.id for card in casus.household.tray), *stops)


def holds(plan: Plan, name: str) -> bool:
    """Whether a card lies in the plan, or a trajectory is stopped in it."""
    laid = {card.card for card in plan.cards} | {stop.trajectory for stop in plan.stops}
    return name in laid


def with_more(casus: Casus, plan: Plan, expert: Plan, name: str) -> Plan:
    """The plan with one card or stop more, as the expert plan has it where it has it."""
    cards = {card.id: card for card in casus.household.cards}
    if name not in cards:
        stop = next((each for each in expert.stops if each.trajectory == name), Stop(trajectory=name))
        return replace(plan, stops=(*plan.stops, stop))
    default = PlanCard(card=name, start_month=cards[name].start_month)
    laid = next((each for each in expert.cards if each.card == name), default)
    return replace(
        plan,
        cards=(*plan.cards, laid),
        agreements=(*plan.agreements, *_agreed(casus, expert, cards[name])),
    )


def _agreed(casus: Casus, expert: Plan, card: Card) -> Iterator[Agreement]:
    """Every yes the card needs."""
    written = [agreed for agreed in expert.agreements if agreed.card == card.id]
    yield from written
    weeks = {table.party: table.weeks_per_exchange for table in casus.household.counterparts}
    there = {(agreed.party, agreed.what) for agreed in written}
    for need in card.needs:
        if (need.party, need.what) not in there:
            share = need.share if need.what is AgreementKind.PAY else 0.0
            talk = weeks.get(need.party, 0.0)
            yield Agreement(party=need.party, card=card.id, what=need.what, share=share, weeks=talk)


def clashes(casus: Casus, plan: Plan, name: str) -> bool:
    """Whether a card clashes with a card that lies in the plan."""
    cards = {card.id: card for card in casus.household.cards}
    laid = [each.card for each in plan.cards]
    mine = cards[name].clashes_with if name in cards else ()
    return any(other in mine or name in cards[other].clashes_with for other in laid)


def pairs(casus: Casus, expert: Plan) -> tuple[tuple[str, str, Plan], ...]:
    """The expert plan with any two cards more that it has not; they may clash."""
    spare = [card.id for card in casus.household.tray if not holds(expert, card.id)]
    return tuple(
        (one, other, with_more(casus, with_more(casus, expert, expert, one), expert, other))
        for one, other in combinations(spare, 2)
    )


def breakthroughs(casus: Casus, plan: Plan) -> tuple[str, ...]:
    """Cards of the plan that are the breakthrough."""
    roles = {card.id: card.role for card in casus.household.cards}
    return tuple(laid.card for laid in plan.cards if roles[laid.card] is CardRole.BREAKTHROUGH)
