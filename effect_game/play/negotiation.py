"""How a party decides: one rule for all, no dice (docs/model.md, 'Aan tafel').

1 may I (mandate)  2 is it worth it to me (belief about own net plus what is given >= 0; a party that
really gains within its horizon holds out no longer once everything has been shown)
3 can I defend it (one ground, return or earlier agreement from its list)  4 what happened last time (a wound
needs a give, or an agreement that was kept).
All met: yes. Only 4 missing: later. One missing that can be given: yes-if, naming it. Else no, naming
the first.

What is said about its own line is checked at the next exchange, and before a yes: an amount outside the
simulated range costs gezag, and the party goes on with the amount it computed itself.
"""

from dataclasses import dataclass, replace

from effect_game.domain.counterpart import Counterpart, OfferItem, Reason
from effect_game.domain.household import Casus
from effect_game.domain.ladder import Rung
from effect_game.domain.language import tr
from effect_game.domain.plan import Agreement, Plan
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import AgreementKind, Answer
from effect_game.play import authority
from effect_game.play import rows as r
from effect_game.play.belief import OwnLine, Showing, belief, is_sound
from effect_game.play.consent import needed_to_share, objected, sharing_block
from effect_game.play.promises import missed
from effect_game.play.state import State, Talk, weeks_to_next, working_plan

CONDITIONS = ("mandate", "worth", "defend", "wound")


@dataclass(frozen=True, slots=True)
class Weighing:
    """The four conditions for one offer: which fail, what was shown, and what the party then believes."""

    failed: tuple[str, ...]
    showing: Showing
    belief_eur: float
    net_eur: float
    given_eur: float


@dataclass(frozen=True, slots=True)
class Said:
    """What counts about the own line in this exchange. `claim_eur`: the amount now in the belief;
    `caught_eur`: found out now; `credit`: a sound amount, said for the first time in this talk."""

    claim_eur: float | None
    caught_eur: float | None
    credit: bool
    level: int


def counterpart(casus: Casus, party: str) -> Counterpart:
    """The party at the table; UserError when it is not there."""
    for candidate in casus.household.counterparts:
        if candidate.party == party:
            return candidate
    raise UserError(
        "table.unknown_party", tr("'{party}' zit niet aan tafel. Kies een van de partijen.", party=party)
    )


def items(source: tuple[OfferItem, ...], ids: tuple[str, ...]) -> tuple[OfferItem, ...]:
    """The content's items behind the ids of an offer; UserError for an unknown id."""
    by_id = {item.id: item for item in source}
    for wanted in ids:
        if wanted not in by_id:
            raise UserError("table.unknown_item", tr("'{item}' hoort niet bij deze partij.", item=wanted))
    return tuple(by_id[wanted] for wanted in ids)


def offered_agreements(casus: Casus, state: State, offer: r.MakeOffer) -> tuple[Agreement, ...]:
    """What a yes in the next exchange would bind, after the weeks of all; nothing before this round."""
    weeks = weeks_to_next(casus, state, offer.party)
    return asked_agreements(counterpart(casus, offer.party), offer, state.first_month, weeks)


def asked_agreements(
    other: Counterpart, offer: r.MakeOffer, from_month: int, weeks: float
) -> tuple[Agreement, ...]:
    """What an offer asks for, as if it were agreed on."""
    return tuple(
        Agreement(
            party=other.party,
            card=ask.card,
            what=ask.what or AgreementKind.PERMIT,
            share=ask.share,
            from_month=from_month,
            weeks=weeks,
        )
        for ask in items(other.asks, offer.asks)
        if ask.card is not None
    )


def plan_if_yes(casus: Casus, state: State, offer: r.MakeOffer) -> Plan:
    """The plan in which this party says yes: what its own net is simulated with."""
    made = {(a.party, a.card, a.what) for a in state.agreements}
    offered = offered_agreements(casus, state, offer)
    # What was agreed before stands: only what is new comes in place of what was assumed.
    asked = tuple(a for a in offered if (a.party, a.card, a.what) not in made)
    bound = {(a.party, a.card, a.what) for a in asked}
    plan = working_plan(casus, state)
    kept = tuple(a for a in plan.agreements if (a.party, a.card, a.what) not in bound)
    return replace(plan, agreements=(*kept, *asked))


def weigh(casus: Casus, state: State, offer: r.MakeOffer, line: OwnLine, said: Said) -> Weighing:
    """Which of the four conditions fail for this offer, given the party's simulated net."""
    other = counterpart(casus, offer.party)
    shown = all_shown(other, state, offer)
    showing = Showing(shown, said.claim_eur, said.level)
    given = sum(item.value_eur for item in items(other.gives, offer.gives))
    believed = belief(casus, other, showing, line.net_eur)
    supports = {*offer.grounds, *offer.gives, *offer.agreed}
    showable = {item for item in other.shows if _shareable(casus, state, item)}
    convinced = line.net_eur >= 0.0 and showable <= set(shown)
    met = {
        "mandate": set(offer.asks) <= {*other.mandate, *granted(other, state.talk(offer.party))},
        "worth": convinced or believed + given >= 0.0,
        "defend": not other.defends or bool(supports & set(other.defends)),
        "wound": not other.wound or bool({*offer.gives, *offer.agreed} & set(other.wound)),
    }
    failed = tuple(name for name in CONDITIONS if not met[name])
    return Weighing(failed, showing, believed, line.net_eur, given)


def all_shown(other: Counterpart, state: State, offer: r.MakeOffer | None = None) -> tuple[OfferItem, ...]:
    """What has been shown so far, in earlier rounds too, in the order of showing: once shown stays shown."""
    exchanges = (*state.earlier_exchanges(other.party), *state.talk(other.party).exchanges)
    offers = [exchange.offer for exchange in exchanges] + ([offer] if offer is not None else [])
    ids = dict.fromkeys(item for each in offers for item in (*each.shows, *each.agreed))
    return items((*other.shows, *other.earlier), tuple(ids))


def _said(casus: Casus, state: State, offer: r.MakeOffer, line: OwnLine) -> Said:
    """What counts about the own line when the party starts to weigh: the last amount has been checked."""
    talk = state.talk(offer.party)
    last = talk.exchanges[-1].answer if talk.exchanges else None
    claim, caught, level = None, None, authority_level(casus, state)
    if last is not None and pending_bluff(last):
        caught, claim = last.claim_eur, line.net_eur
        if talk.settled < len(talk.exchanges):
            level = authority.moved(casus, level, -authority.rules_of(casus).bluff_cost)
    elif last is not None and last.claim_eur is not None:
        # Another offer has another amount; then the party computes it again, and nobody bluffed.
        claim = last.claim_eur if is_sound(last.claim_eur, line) else line.net_eur
    credit = False
    if offer.own_line:
        claim = line.net_eur if offer.claim_eur is None else offer.claim_eur
        before = any(e.offer.own_line for e in talk.exchanges)
        credit = is_sound(claim, line) and not before
    return Said(claim, caught, credit, level)


def pending_bluff(said: r.PartyAnswered) -> bool:
    """Whether the amount that counts in this answer lies outside the range and was not checked yet."""
    line = OwnLine(said.net_eur, said.low_eur, said.high_eur)
    return said.claim_eur is not None and not is_sound(said.claim_eur, line)


def answer(casus: Casus, state: State, offer: r.MakeOffer, line: OwnLine) -> r.PartyAnswered:
    """The party's answer by the rule above; deterministic."""
    other = counterpart(casus, offer.party)
    said = _said(casus, state, offer, line)
    weighing = weigh(casus, state, offer, line, said)
    last_turn = state.talk(offer.party).left <= 1
    if (not weighing.failed or last_turn) and _is_bluff(said, line):
        # Nobody signs, or leaves the table, on an amount they did not check.
        level = authority.moved(casus, said.level, -authority.rules_of(casus).bluff_cost)
        said = Said(line.net_eur, said.claim_eur, credit=False, level=level)
        weighing = weigh(casus, state, offer, line, said)
    verdict, wanted = _verdict(casus, _still_open(casus, other, state, offer), weighing)
    agreed = offered_agreements(casus, state, offer) if verdict is Answer.YES else ()
    gain = authority.rules_of(casus).sound_gain if said.credit else 0
    return r.PartyAnswered(
        party=offer.party,
        answer=verdict,
        failed=weighing.failed,
        wanted=wanted,
        belief_eur=weighing.belief_eur,
        net_eur=line.net_eur,
        agreements=tuple(r.Agreed(a.card, a.what, a.share, a.from_month, a.weeks) for a in agreed),
        given_eur=weighing.given_eur,
        low_eur=line.low_eur,
        high_eur=line.high_eur,
        claim_eur=said.claim_eur,
        caught_eur=said.caught_eur,
        authority=said.level,
        authority_change=said.level - authority_level(casus, state) + gain,
        rung=state.talk(offer.party).rung,
        evaluate_month=evaluate_month(other, state, offer) if agreed else None,
    )


def _is_bluff(said: Said, line: OwnLine) -> bool:
    return said.claim_eur is not None and not is_sound(said.claim_eur, line)


def evaluate_month(other: Counterpart, state: State, offer: r.MakeOffer) -> int:
    """The month at whose end both look back: the date that was given, else the party's own."""
    dates = [item.evaluate_after_months for item in items(other.gives, offer.gives)]
    given = [months for months in dates if months is not None]
    after = min(given) if given else other.evaluate_after_months
    return min(state.first_month - 1 + after, state.last_month)


def _still_open(casus: Casus, other: Counterpart, state: State, offer: r.MakeOffer) -> Counterpart:
    """The party with only what can still be named: no gives of this offer, nothing that may not be told."""
    gives = tuple(g for g in other.gives if g.id not in offer.gives and on_the_line(state, g))
    shows = tuple(item for item in other.shows if _shareable(casus, state, item))
    held = {item.id for item in other.earlier if earlier_holds(state, other.party, item)}
    gone = {item.id for item in other.earlier} - held
    defends = tuple(name for name in other.defends if name not in gone)
    return replace(other, gives=gives, shows=shows, defends=defends)


def earlier_holds(state: State, party: str, item: OfferItem) -> bool:
    """Whether an earlier agreement can be shown: that party said yes; to itself only once it was kept."""
    if item.party == party:
        return any(done.party == party and done.kept for done in state.evaluations)
    return any(made.party == item.party for made in state.agreements)


def on_the_line(state: State, item: OfferItem) -> bool:
    """Whether the card lies there that this is asked or given for; True for what belongs to no card."""
    return item.card is None or state.card(item.card) is not None


def show_block(casus: Casus, state: State, item: OfferItem) -> str:
    """Why an item may not be laid on the table, in one sentence with what to do; '' when it may."""
    return "" if item.fact is None else sharing_block(casus, state, item.fact)


def _shareable(casus: Casus, state: State, item: OfferItem) -> bool:
    """Whether it can be shown: after somebody's no it is not held against who may not tell it."""
    missing = None if item.fact is None else needed_to_share(casus, state, item.fact)
    return missing is None or not objected(state, missing)


def authority_level(casus: Casus, state: State) -> int:
    """Gezag now: what was earned and lost in talks, less what looking back too late took."""
    cost = authority.rules_of(casus).missed_cost * len(missed(state))
    return authority.moved(casus, state.authority, -cost)


def _verdict(casus: Casus, other: Counterpart, weighing: Weighing) -> tuple[Answer, tuple[str, ...]]:
    if not weighing.failed:
        return Answer.YES, ()
    if weighing.failed == ("wound",):
        return Answer.LATER, ()
    if weighing.failed == ("defend",):
        return (Answer.YES_IF, other.defends[:1]) if other.defends else (Answer.NO, ())
    if weighing.failed == ("worth",):
        wanted = _mends_worth(casus, other, weighing)
        if wanted:
            return Answer.YES_IF, wanted
    return Answer.NO, ()


def _mends_worth(casus: Casus, other: Counterpart, weighing: Weighing) -> tuple[str, ...]:
    """The fewest items (not given or shown yet) that, all added to this offer, make it worth while.

    What is named is enough: with these the same offer is a yes. A party that itself gains never
    refuses on cost alone: once everything has been shown it gives in, so then all of it is named.
    """
    shown = weighing.showing.items
    open_shows = sorted((i for i in other.shows if i not in shown), key=lambda i: (i.grade.value, i.id))
    for count in range(1, len(open_shows) + 1):
        added = replace(weighing.showing, items=(*shown, *open_shows[:count]))
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


def granted(other: Counterpart, talk: Talk) -> frozenset[str]:
    """Asks beyond the party's mandate that can be granted where the talk is now."""
    taken = {rung for rung, _ in talk.rungs}
    return frozenset(ask for step in other.higher if step.rung in taken for ask in step.grants)


def next_rung(casus: Casus, state: State, party: str) -> Rung | None:
    """The rung a talk can be taken to now; None after a yes, before an answer, or at the top."""
    talk = state.talk(party)
    if not casus.weight.ladder or not talk.exchanges or talk.exchanges[-1].answer.answer is Answer.YES:
        return None
    places = [rung.id for rung in casus.library.ladder]
    listed = {step.rung for step in counterpart(casus, party).higher}
    first = places.index(talk.rung) + 1 if talk.rung in places else 0
    return next((rung for rung in casus.library.ladder[first:] if rung.id in listed), None)
