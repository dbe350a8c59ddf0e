"""How a party decides: one rule for all, no dice (docs/model.md, 'Aan tafel').

1 may I (mandate)  2 is it worth it to me (belief about own net plus what is given >= 0; a party that
really gains within its horizon holds out no longer once everything has been shown)
3 can I defend it (one ground or return from its list)  4 what happened last time (a wound needs a give).
All met: yes. Only 4 missing: later. One missing that can be given: yes-if, naming it. Else no, naming
the first.
"""

from dataclasses import dataclass, replace
from math import prod

from effect_game.domain.counterpart import Counterpart, OfferItem, Reason
from effect_game.domain.household import Casus
from effect_game.domain.plan import Agreement, Plan
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import AgreementKind, Answer
from effect_game.play import rows as r
from effect_game.play.state import MAX_EXCHANGES, State, working_plan

CONDITIONS = ("mandate", "worth", "defend", "wound")


@dataclass(frozen=True, slots=True)
class Weighing:
    """The four conditions for one offer. `given` names what would mend each failing one."""

    failed: tuple[str, ...]
    belief_eur: float
    net_eur: float
    given_eur: float


def counterpart(casus: Casus, party: str) -> Counterpart:
    """The party at the table; UserError when it is not there."""
    for candidate in casus.household.counterparts:
        if candidate.party == party:
            return candidate
    raise UserError("table.unknown_party", f"'{party}' zit niet aan tafel. Kies een van de partijen.")


def items(source: tuple[OfferItem, ...], ids: tuple[str, ...]) -> tuple[OfferItem, ...]:
    """The content's items behind the ids of an offer; UserError for an unknown id."""
    by_id = {item.id: item for item in source}
    for wanted in ids:
        if wanted not in by_id:
            raise UserError("table.unknown_item", f"'{wanted}' hoort niet bij deze partij.")
    return tuple(by_id[wanted] for wanted in ids)


def offered_agreements(
    other: Counterpart, offer: r.MakeOffer, exchanges: int, first_month: int = 1
) -> tuple[Agreement, ...]:
    """What a yes in this exchange (the first is 1) would bind, after the weeks all of them take.

    `first_month` of the round: what is said in it binds nothing before.
    """
    return tuple(
        Agreement(
            party=other.party,
            card=ask.card,
            what=ask.what or AgreementKind.PERMIT,
            share=ask.share,
            from_month=first_month,
            weeks=other.weeks_per_exchange * exchanges,
        )
        for ask in items(other.asks, offer.asks)
        if ask.card is not None
    )


def plan_if_yes(casus: Casus, state: State, offer: r.MakeOffer) -> Plan:
    """The plan in which this party says yes: what its own net is simulated with."""
    other = counterpart(casus, offer.party)
    made = {(a.party, a.card, a.what) for a in state.agreements}
    offered = offered_agreements(other, offer, len(state.talk(offer.party).exchanges) + 1, state.first_month)
    # What was agreed before stands: only what is new comes in place of what was assumed.
    asked = tuple(a for a in offered if (a.party, a.card, a.what) not in made)
    bound = {(a.party, a.card, a.what) for a in asked}
    plan = working_plan(casus, state)
    kept = tuple(a for a in plan.agreements if (a.party, a.card, a.what) not in bound)
    return replace(plan, agreements=(*kept, *asked))


def belief(casus: Casus, other: Counterpart, shown: tuple[OfferItem, ...], net_eur: float) -> float:
    """belief = prior + w (net - prior), w = 1 - prod(1 - w_grade) over the shown items."""
    weights = casus.library.dynamics.belief_weight
    weight = 1.0 - prod(1.0 - weights[item.grade.value] for item in shown)
    return other.prior_eur + weight * (net_eur - other.prior_eur)


def weigh(casus: Casus, state: State, offer: r.MakeOffer, net_eur: float) -> Weighing:
    """Which of the four conditions fail for this offer, given the party's simulated net."""
    other = counterpart(casus, offer.party)
    shown = _all_shown(other, state, offer)
    gives = items(other.gives, offer.gives)
    given = sum(item.value_eur for item in gives)
    believed = belief(casus, other, shown, net_eur)
    supports = {*offer.grounds, *offer.gives}
    convinced = net_eur >= 0.0 and len(shown) == len(other.shows)
    met = {
        "mandate": set(offer.asks) <= set(other.mandate),
        "worth": convinced or believed + given >= 0.0,
        "defend": not other.defends or bool(supports & set(other.defends)),
        "wound": not other.wound or bool(set(offer.gives) & set(other.wound)),
    }
    failed = tuple(name for name in CONDITIONS if not met[name])
    return Weighing(failed=failed, belief_eur=believed, net_eur=net_eur, given_eur=given)


def _all_shown(other: Counterpart, state: State, offer: r.MakeOffer) -> tuple[OfferItem, ...]:
    """What has been shown so far, in earlier rounds too: a number shown once stays shown."""
    exchanges = (*state.earlier_exchanges(offer.party), *state.talk(offer.party).exchanges)
    earlier = [exchange.offer.shows for exchange in exchanges]
    ids = tuple(dict.fromkeys(item for shows in (*earlier, offer.shows) for item in shows))
    return items(other.shows, ids)


def answer(casus: Casus, state: State, offer: r.MakeOffer, net_eur: float) -> r.PartyAnswered:
    """The party's answer by the rule above; deterministic."""
    other = counterpart(casus, offer.party)
    weighing = weigh(casus, state, offer, net_eur)
    exchanges = len(state.talk(offer.party).exchanges) + 1
    shown = _all_shown(other, state, offer)
    gives = tuple(item for item in other.gives if item.id not in offer.gives)
    verdict, wanted = _verdict(casus, replace(other, gives=gives), shown, weighing)
    agreed = offered_agreements(other, offer, exchanges, state.first_month) if verdict is Answer.YES else ()
    return r.PartyAnswered(
        party=offer.party,
        answer=verdict,
        failed=weighing.failed,
        wanted=wanted,
        belief_eur=weighing.belief_eur,
        net_eur=weighing.net_eur,
        agreements=tuple(r.Agreed(a.card, a.what, a.share, a.from_month, a.weeks) for a in agreed),
    )


def _verdict(
    casus: Casus, other: Counterpart, shown: tuple[OfferItem, ...], weighing: Weighing
) -> tuple[Answer, tuple[str, ...]]:
    if not weighing.failed:
        return Answer.YES, ()
    if weighing.failed == ("wound",):
        return Answer.LATER, ()
    if weighing.failed == ("defend",):
        return Answer.YES_IF, other.defends[:1]
    if weighing.failed == ("worth",):
        wanted = _mends_worth(casus, other, shown, weighing)
        if wanted:
            return Answer.YES_IF, wanted
    return Answer.NO, ()


def _mends_worth(
    casus: Casus, other: Counterpart, shown: tuple[OfferItem, ...], weighing: Weighing
) -> tuple[str, ...]:
    """The fewest items (not given or shown yet) that, all added to this offer, make it worth while.

    What is named is enough: with these the same offer is a yes. A party that itself gains never
    refuses on cost alone: once everything has been shown it gives in, so then all of it is named.
    """
    open_shows = sorted((i for i in other.shows if i not in shown), key=lambda i: (i.grade.value, i.id))
    for count in range(1, len(open_shows) + 1):
        added = (*shown, *open_shows[:count])
        if belief(casus, other, added, weighing.net_eur) + weighing.given_eur >= 0.0:
            return tuple(item.id for item in open_shows[:count])
    short = -(weighing.belief_eur + weighing.given_eur)
    enough = [item for item in other.gives if item.value_eur >= short]
    if enough:
        return (min(enough, key=lambda item: (item.value_eur, item.id)).id,)
    return tuple(item.id for item in open_shows) if weighing.net_eur >= 0.0 else ()


def reason_for(other: Counterpart, condition: str) -> Reason:
    """The content's reason behind a failing condition."""
    return {
        "mandate": other.reason_mandate,
        "worth": other.reason_worth,
        "defend": other.reason_defend,
        "wound": other.reason_wound,
    }[condition]


def exchanges_left(state: State, party: str) -> int:
    talk = state.talk(party)
    return 0 if talk.ended else MAX_EXCHANGES - len(talk.exchanges)
