"""'Verander één ding': one decision of a finished casus taken otherwise, everything else as it was.

A quick look forecasts the plan with that one change on the same lives; nothing is written. Playing on from
there is a casus of its own: the rows before the decision, behind a row that says where they come from.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from effect_game.content.compile import missing_needs
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal, Row
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import Agreement, Plan, PlanCard, without_parts
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Intensity
from effect_game.play import rows as r
from effect_game.play.figures import debrief_request
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.outcomes import found_rows
from effect_game.play.packing import Packed, packed
from effect_game.play.state import State, plan_of
from effect_game.play.views_rooms import and_words
from effect_game.play.willing import willing_plan

LATER_MONTHS = 3
_KEPT = {
    None: mark("{title} niet gestopt in maand {month}"),
    Intensity.LIGHT: mark("{title} niet naar licht in maand {month}"),
    Intensity.NORMAL: mark("{title} niet naar gewoon in maand {month}"),
    Intensity.INTENSIVE: mark("{title} niet naar intensief in maand {month}"),
}


@dataclass(frozen=True, slots=True)
class OneChange:
    """key: stable within a casus. plan: with this one thing otherwise. rows: how many rows of the journal
    come before the decision, to play on from there."""

    key: str
    words: str
    plan: Plan
    rows: int


@dataclass(frozen=True, slots=True)
class WhatIfAsk:
    """A fine forecast of a changed plan, and which goals the played life reaches with it."""

    request: ForecastRequest


@dataclass(frozen=True, slots=True)
class WhatIfTold:
    """goals: (goal, reached in the played life with the change)."""

    asked: WhatIfAsk
    answer: Packed
    goals: tuple[tuple[str, bool], ...]


def asked_of(casus: Casus, state: State, seed: int, change: OneChange) -> WhatIfAsk:
    """What the worker is asked about one change of a casus as it was lived."""
    final = debrief_request(casus, state, found_rows(casus, state), seed).final
    return WhatIfAsk(replace(final, plan=change.plan))


def told(forecaster: Forecaster, asked: WhatIfAsk) -> WhatIfTold:
    """Computed by the worker: the forecast, and the played life once more."""
    forecaster = forecaster.in_world(asked.request.shocks)
    forecast = forecaster.forecast(asked.request)
    life = forecaster.life(asked.request.plan, asked.request.seed)
    goals = forecaster.casus.household.goals
    reached = tuple((goal.id, forecaster.goal_in_life(life, goal)) for goal in goals)
    return WhatIfTold(asked, packed(forecast), reached)


def changes(casus: Casus, state: State, rows: Sequence[Row]) -> tuple[OneChange, ...]:
    """Every decision of the plan, the table and the months that can be taken otherwise, in that order."""
    plan, at = plan_of(state), _Places(rows)
    made = [
        *_cards(casus, state, plan, at),
        *_stops(casus, plan, at),
        *_agreements(casus, state, plan, at),
        *_added(casus, state, plan, at),
    ]
    return tuple(made)


class _Places:
    """Where in the journal a decision was taken."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows

    def last(self, kind: str, **wanted: str) -> int | None:
        """Place of the last row of a kind with these fields."""
        for place in range(len(self._rows) - 1, -1, -1):
            row = self._rows[place]
            if row.kind == kind and all(row.payload.get(name) == value for name, value in wanted.items()):
                return place
        return None

    def before(self, kind: str, **wanted: str) -> int:
        """As last; where it is not found the end of the plan, else the beginning."""
        found = self.last(kind, **wanted)
        if found is None:
            found = self.last("plan_finished")
        return found or 0


def _titles(casus: Casus) -> dict[str, str]:
    return {card.id: f"‘{card.title}’" for card in casus.household.cards}


def _cards(casus: Casus, state: State, plan: Plan, at: _Places) -> Iterator[OneChange]:
    titles = _titles(casus)
    for laid in plan.cards:
        title, rows = titles[laid.card], at.before("card_set", card=laid.card)
        yield OneChange(
            f"without_{laid.card}", tr("Zonder {title}", title=title), without_parts(plan, laid.card), rows
        )
        if laid.start_month > 1:
            sooner = replace(laid, start_month=1)
            yield OneChange(
                f"sooner_{laid.card}", tr("{title} in maand 1", title=title), _with(plan, sooner), rows
            )
        later = replace(laid, start_month=laid.start_month + LATER_MONTHS)
        words = tr("{title} {months} maanden later", title=title, months=LATER_MONTHS)
        if later.start_month <= state.last_month:
            yield OneChange(f"later_{laid.card}", words, _with(plan, later), rows)
        if not laid.discussed:
            talked = _with(plan, replace(laid, discussed=True))
            yield OneChange(f"discussed_{laid.card}", tr("{title} wel besproken", title=title), talked, rows)
        for change in laid.changes:
            kept = tuple(each for each in laid.changes if each != change)
            yield OneChange(
                f"kept_{laid.card}_{change.month}",
                tr(_KEPT[change.intensity], title=title, month=change.month),
                _with(plan, replace(laid, changes=kept)),
                at.before("card_adjusted", card=laid.card),
            )


def _with(plan: Plan, card: PlanCard) -> Plan:
    cards = tuple(card if each.card == card.card else each for each in plan.cards)
    return replace(plan, cards=cards)


def _stops(casus: Casus, plan: Plan, at: _Places) -> Iterator[OneChange]:
    titles = {t.id: t.stop_title or t.title for t in casus.household.trajectories}
    for stop in plan.stops:
        yield OneChange(
            f"without_{stop.trajectory}",
            tr("Niet: ‘{title}’", title=titles[stop.trajectory]),
            without_parts(plan, stop.trajectory),
            at.before("trajectory_stopped", trajectory=stop.trajectory),
        )


def _agreements(casus: Casus, state: State, plan: Plan, at: _Places) -> Iterator[OneChange]:
    """A yes that would not have come, and one that would have."""
    names = {party.id: party.name for party in casus.library.parties}
    titles, cards = _titles(casus), {card.id: card for card in casus.household.cards}
    for party, card in dict.fromkeys((made.party, made.card) for made in plan.agreements):
        kept = tuple(made for made in plan.agreements if (made.party, made.card) != (party, card))
        yield OneChange(
            f"no_{party}_{card}",
            tr("Geen ja voor {title}: {who}", who=names[party], title=titles[card]),
            replace(plan, agreements=kept),
            at.before("offer_made", party=party),
        )
    willing = willing_plan(casus, state).agreements
    for laid in plan.cards:
        mine = [made for made in plan.agreements if made.card == laid.card]
        missing = {party for party, _ in missing_needs(cards[laid.card], mine)}
        if missing:
            who = and_words([names[party] for party in sorted(missing)])
            yield OneChange(
                f"yes_{laid.card}",
                tr("Wel een ja voor {title}: {who}", who=who, title=titles[laid.card]),
                replace(plan, agreements=_joined(plan.agreements, willing, laid.card)),
                at.before("offer_made", party=min(missing)),
            )


def _joined(real: tuple[Agreement, ...], willing: tuple[Agreement, ...], card: str) -> tuple[Agreement, ...]:
    """The real agreements, with every yes about one card."""
    return (*(made for made in real if made.card != card), *(made for made in willing if made.card == card))


def _added(casus: Casus, state: State, plan: Plan, at: _Places) -> Iterator[OneChange]:
    """A card that stayed on the pile, talked over, with the yes it needs."""
    laid = {card.card for card in plan.cards}
    for card in casus.household.cards:
        if card.id in laid or card.reaction:
            # A reaction is an answer to something that happens, never laid beforehand.
            continue
        extra = PlanCard(card=card.id, start_month=card.start_month, intensity=Intensity.NORMAL)
        with_it = replace(state, cards=(*plan.cards, extra))
        more, yes = plan_of(with_it), willing_plan(casus, with_it).agreements
        yield OneChange(
            f"with_{card.id}",
            tr("Erbij: {title}", title=_titles(casus)[card.id]),
            replace(more, agreements=_joined(plan.agreements, yes, card.id)),
            at.before("plan_finished"),
        )


def branched(journal: Journal, rows: int, key: str, utc: str) -> Journal:
    """A casus of its own that stands where the old one stood after so many rows; the old one stays.

    Raises UserError 'branch.place' for a place the journal does not have.
    """
    if not 0 <= rows <= len(journal.rows):
        raise UserError("branch.place", tr("Vanaf daar kan het niet. Kies een keuze uit de lijst."))
    old = journal.header
    first = r.Branch(old.law, old.content_hash, old.casus, rows)
    begin = Row(
        sequence=0,
        kind=r.kind_of(first),
        version=r.ROW_VERSION,
        utc=utc,
        seat=None,
        payload=r.payload_of(first),
    )
    kept = [replace(row, sequence=row.sequence + 1) for row in journal.rows[:rows]]
    return Journal(header=replace(old, casus=key), rows=(begin, *kept))
