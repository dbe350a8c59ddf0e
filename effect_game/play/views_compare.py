"""Plans side by side: seven rooms, goals, parties with a range, load and hours. Without Qt.

    compare(casus, state, (ComparedPlan("now", "Plan B, nu", plan, forecast), ...), months=36)

Every plan stands beside the same reference, in the same steps of euros and on the same scale. Nothing is
added up over rooms, goals and money: a plan is only called unbeaten when no other plan is at least as good on
every row and better on one. Which rows a plan wins is left to the reader.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from effect_game.domain.forecast import Balance, Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import Plan
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import LifeDomain
from effect_game.kba.shown import with_money
from effect_game.play.budgets import budgets
from effect_game.play.digits import format_eur, round_half_away
from effect_game.play.party_amounts import PartyAmounts, party_amounts
from effect_game.play.rules.limits import LIVES, lives_of
from effect_game.play.state import State
from effect_game.play.views_changed import card_change, stop_change
from effect_game.play.views_money import balance_amount
from effect_game.play.views_rooms import (
    LEVEL_WORDS,
    TABLE_ORDER,
    HouseState,
    and_words,
    house_state,
)

ROOMS, GOALS, PARTIES, BURDEN = "rooms", "goals", "parties", "burden"
TITLES = {
    ROOMS: mark("De zeven leefgebieden"),
    GOALS: mark("De doelen"),
    PARTIES: mark("Wie legt bij, wie houdt over"),
    BURDEN: mark("Wat het plan vraagt"),
}
UNBEATEN = mark("Geen enkel ander plan is op alles beter.")
QUESTION = mark("Welke twee keuzes verklaren het verschil?")
NOT_ASKED = mark("niet gevraagd")


@dataclass(frozen=True, slots=True)
class ComparedPlan:
    """A plan with its forecast under the same knowledge as the others; `key` is the caller's own."""

    key: str
    name: str
    plan: Plan
    forecast: Forecast


@dataclass(frozen=True, slots=True)
class ComparedCell:
    """One plan in one row. `value` is what is compared (None: nothing known), `range_words` '' = no range.

    low, high: the same scale for all plans of a row, to draw; euros for parties.
    """

    words: str
    value: float | None
    range_words: str = ""
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One thing the plans are held beside each other on. `more_is_better` False: less of it is better.

    level_now: of a room that is known, 1 to 5.
    """

    key: str
    title: str
    reference: str
    cells: tuple[ComparedCell, ...]
    more_is_better: bool = True
    level_now: int | None = None

    @property
    def differs(self) -> bool:
        """Whether not all plans read the same."""
        return len({cell.words for cell in self.cells}) > 1


@dataclass(frozen=True, slots=True)
class ComparedGroup:
    """Rows that belong together; groups are never added up."""

    key: str
    title: str
    rows: tuple[ComparedRow, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything side by side. `remarks`: per plan that it is unbeaten, or by which plan it is beaten."""

    months: int
    step_eur: int
    names: tuple[str, ...]
    groups: tuple[ComparedGroup, ...]
    unbeaten: tuple[bool, ...]
    remarks: tuple[str, ...]

    def summary(self) -> str:
        """One sentence: on how many rows the plans differ, and which are unbeaten."""
        rows = [row for group in self.groups for row in group.rows]
        differing = sum(row.differs for row in rows)
        told = tr(
            "{names} verschillen op {differing} van de {count} regels.",
            names=and_words(list(self.names)),
            differing=differing,
            count=len(rows),
        )
        return " ".join([told, *(f"{n}: {r}" for n, r in zip(self.names, self.remarks, strict=True))])


@dataclass(frozen=True, slots=True)
class Choice:
    """Something one plan does and the other does not, or does otherwise. `key` is a card or trajectory."""

    key: str
    words: str


def compare(
    casus: Casus,
    state: State,
    plans: Sequence[ComparedPlan],
    months: int,
    *,
    everything: bool = False,
    without: Forecast | None = None,
) -> Comparison:
    """The plans side by side at a horizon. `everything` opens rooms nobody asked about (the debrief).

    without: the forecast whose count without a plan is told, the one the screen behind shows; None = that of
    the first plan. Forecasts stop after different numbers of lives, so they may count one lane 8 or 9 of 20.

    Raises UserError 'compare.knowledge' for forecasts that rest on other knowledge or another luck, and
    KeyError for a horizon that a forecast does not hold.
    """
    if len({(each.forecast.seed, each.forecast.known) for each in plans}) > 1:
        raise UserError(
            "compare.knowledge",
            tr("Deze plannen zijn niet met dezelfde kennis doorgerekend. Reken ze opnieuw door."),
        )
    step = _step(casus, plans, months)
    groups = (
        ComparedGroup(ROOMS, tr(TITLES[ROOMS]), _rooms(casus, state, plans, months, everything)),
        ComparedGroup(GOALS, tr(TITLES[GOALS]), _goals(casus, state, plans, without)),
        ComparedGroup(PARTIES, tr(TITLES[PARTIES]), _parties(casus, plans, months, step)),
        ComparedGroup(BURDEN, tr(TITLES[BURDEN]), _burden(casus, plans)),
    )
    rows = [row for group in groups for row in group.rows]
    beaten = [_beaten_by(rows, place, len(plans)) for place in range(len(plans))]
    remarks = tuple(
        tr(UNBEATEN) if by is None else tr("{name} is nergens slechter.", name=plans[by].name)
        for by in beaten
    )
    unbeaten = tuple(by is None for by in beaten)
    return Comparison(months, step, tuple(each.name for each in plans), groups, unbeaten, remarks)


def choices(casus: Casus, one: Plan, other: Plan) -> tuple[Choice, ...]:
    """What `other` does otherwise than `one`: cards and stops in the order of the content, in words."""
    made = []
    before, after = {c.card: c for c in one.cards}, {c.card: c for c in other.cards}
    for card in casus.household.cards:
        words = card_change(before.get(card.id), after.get(card.id))
        if words:
            made.append(Choice(card.id, f"{card.title}: {words}"))
    was, now = {s.trajectory: s.month for s in one.stops}, {s.trajectory: s.month for s in other.stops}
    for trajectory in casus.household.trajectories:
        words = stop_change(was.get(trajectory.id), now.get(trajectory.id))
        if words:
            made.append(Choice(trajectory.id, f"{trajectory.title}: {words}"))
    return tuple(made)


def with_choices(one: Plan, other: Plan, keys: Sequence[str]) -> Plan:
    """`one` with only these choices of `other`; the agreements of a card come along with it."""
    cards = [card for card in one.cards if card.card not in keys]
    stops = [stop for stop in one.stops if stop.trajectory not in keys]
    agreed = [a for a in one.agreements if a.card not in keys]
    own = [card for card in one.blank if card.id not in keys]
    return replace(
        one,
        blank=tuple(sorted((*own, *(b for b in other.blank if b.id in keys)), key=lambda b: b.id)),
        cards=(*cards, *(card for card in other.cards if card.card in keys)),
        stops=(*stops, *(stop for stop in other.stops if stop.trajectory in keys)),
        agreements=(*agreed, *(a for a in other.agreements if a.card in keys)),
    )


def explained_by(
    casus: Casus, state: State, one: ComparedPlan, mixed: Forecast, other: ComparedPlan, months: int
) -> str:
    """How far two choices bring plan `one` towards plan `other`: goals first, then all parties together."""
    parts = []
    texts = {goal.id: goal.text for goal in casus.household.goals}
    for goal in state.goals:
        shares = [{g.id: g.plan for g in f.goals}.get(goal) for f in (one.forecast, mixed, other.forecast)]
        counts = [lives_of(share) for share in shares if share is not None]
        if len(counts) == len(shares) and counts[0] != counts[2]:
            parts.append(
                tr(
                    "{goal} Van {was} naar {now} van 20; deze twee alleen: {alone}.",
                    goal=texts[goal],
                    was=counts[0],
                    now=counts[2],
                    alone=counts[1],
                )
            )
    step = _step(casus, (one, other), months)
    shown = (party_amounts(casus, f.at(months), step) for f in (one.forecast, mixed, other.forecast))
    was, alone, now = (format_eur(amounts.society_eur) for amounts in shown)
    parts.append(tr("Samen van {was} naar {now}; deze twee alleen: {alone}.", was=was, now=now, alone=alone))
    return " ".join(parts)


def _step(casus: Casus, plans: Sequence[ComparedPlan], months: int) -> int:
    """One rounding step for all plans: the coarsest of their own tables."""
    return max(party_amounts(casus, each.forecast.at(months)).step_eur for each in plans)


# rows


def _rooms(
    casus: Casus, state: State, plans: Sequence[ComparedPlan], months: int, everything: bool
) -> tuple[ComparedRow, ...]:
    houses = [
        house_state(casus, state, forecast=each.forecast, months=months, everything=everything)
        for each in plans
    ]
    rows = []
    for domain in TABLE_ORDER:
        cells = tuple(_room_cell(house, domain) for house in houses)
        room = houses[0].room(domain) if houses else None
        # After a life was lived this is one life's end; the columns are means of many.
        told = mark("nu {level}") if not state.life else mark("jullie leven: {level}")
        now = (
            tr(told, level=tr(LEVEL_WORDS[room.level]))
            if room is not None and room.level is not None
            else tr(NOT_ASKED)
        )
        title = room.name if room is not None else ""
        level = room.level if room is not None else None
        rows.append(ComparedRow(domain.value, title, now, cells, level_now=level))
    return tuple(rows)


def _room_cell(house: HouseState, domain: LifeDomain) -> ComparedCell:
    room = house.room(domain)
    if room.expected is None:
        return ComparedCell(room.word or tr(NOT_ASKED), None)
    words = tr(LEVEL_WORDS[room.expected])
    low, high = room.low or room.expected, room.high or room.expected
    ends = tr(LEVEL_WORDS[low]), tr(LEVEL_WORDS[high])
    spread = tr("{low} tot {high}", low=ends[0], high=ends[1]) if low != high else ""
    return ComparedCell(words, float(room.expected), spread, float(low), float(high))


def _goals(
    casus: Casus, state: State, plans: Sequence[ComparedPlan], behind: Forecast | None
) -> tuple[ComparedRow, ...]:
    wanted = {goal.id: goal for goal in casus.household.goals}
    lanes = [forecast for forecast in (behind, *(each.forecast for each in plans)) if forecast is not None]
    told = {goal.id: goal.reference for lane in lanes[:1] for goal in lane.goals}
    rows = []
    for goal in state.goals or tuple(wanted):
        results = [{g.id: g for g in each.forecast.goals}.get(goal) for each in plans]
        shares = [None if found is None else found.plan for found in results]
        without = told.get(goal)
        cells = tuple(
            ComparedCell(tr("nog niet te zeggen"), None)
            if share is None
            else ComparedCell(
                tr("{count} van {lives}", count=lives_of(share), lives=LIVES),
                float(lives_of(share)),
                "",
                0.0,
                float(LIVES),
            )
            for share in shares
        )
        reference = (
            ""
            if without is None
            else tr("zonder plan {count} van {lives}", count=lives_of(without), lives=LIVES)
        )
        rows.append(ComparedRow(goal, wanted[goal].text, reference, cells))
    return tuple(rows)


def _parties(casus: Casus, plans: Sequence[ComparedPlan], months: int, step: int) -> tuple[ComparedRow, ...]:
    """Every party with money in any of the plans, in the order of the library, then all together."""
    at = [each.forecast.at(months) for each in plans]
    shown = [party_amounts(casus, result, step) for result in at]
    here = frozenset[str]().union(*(with_money(result) for result in at))
    rows = []
    for party in casus.library.parties:
        if party.id not in here and not party.always_shown:
            continue
        balances = [next((b for b in result.parties if b.id == party.id), None) for result in at]
        cells = tuple(
            _money_cell(balance, amounts, fine=each.forecast.fine)
            for balance, amounts, each in zip(balances, shown, plans, strict=True)
        )
        rows.append(ComparedRow(party.id, party.name, format_eur(0.0), cells))
    together = tuple(
        _money_cell(result.society, amounts, fine=each.forecast.fine)
        for result, amounts, each in zip(at, shown, plans, strict=True)
    )
    return (*rows, ComparedRow("society", tr("Samen"), format_eur(0.0), together))


def _money_cell(balance: Balance | None, amounts: PartyAmounts, *, fine: bool) -> ComparedCell:
    """The mean in words, with the amounts between which 18 of 20 lives lie (p5 to p95)."""
    if balance is None:
        return ComparedCell(format_eur(0.0), 0.0, "", 0.0, 0.0)
    spread, step = balance.difference, amounts.step_eur
    shown = balance_amount(balance, amounts, fine=fine)
    low, high = format_eur(spread.p5, step), format_eur(spread.p95, step)
    words = tr("{low} tot {high}", low=low, high=high) if low != high else ""
    value = float(amounts.of(balance.id)) if shown.sign else 0.0
    return ComparedCell(shown.words, value, words, spread.p5, spread.p95)


def _burden(casus: Casus, plans: Sequence[ComparedPlan]) -> tuple[ComparedRow, ...]:
    used = [budgets(casus, each.plan) for each in plans]
    load = tuple(
        ComparedCell(
            tr(
                "{load} van {capacity}",
                load=round_half_away(b.load_peak, 1),
                capacity=round_half_away(b.capacity, 1),
            ),
            b.load_peak,
            "",
            0.0,
            b.capacity,
        )
        for b in used
    )
    hours = tuple(
        ComparedCell(
            tr("{used} van {limit} uur", used=f"{b.hours_used:.0f}", limit=f"{b.hours_limit:.0f}"),
            b.hours_used,
            "",
            0.0,
            b.hours_limit,
        )
        for b in used
    )
    return (
        ComparedRow("load", tr("Draagkracht, zwaarste maand"), "", load, more_is_better=False),
        ComparedRow("hours", tr("Uren van het team"), "", hours, more_is_better=False),
    )


# which plan is beaten


def _beaten_by(rows: Sequence[ComparedRow], place: int, count: int) -> int | None:
    """The first plan that is nowhere worse than this one and somewhere better; None when there is none."""
    for other in range(count):
        if other != place and _beats(rows, other, place):
            return other
    return None


def _beats(rows: Sequence[ComparedRow], one: int, other: int) -> bool:
    """At least as good on every row both plans have a value for, and better on one."""
    better = False
    for row in rows:
        mine, yours = row.cells[one].value, row.cells[other].value
        if mine is None or yours is None or mine == yours:
            continue
        if (mine > yours) is not row.more_is_better:
            return False
        better = True
    return better
