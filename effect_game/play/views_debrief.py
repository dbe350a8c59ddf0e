"""What Terugblik shows in numbers: rooms, money per party, lives, plan A beside plan B.

Everything is read from the recorded figures; nothing is simulated again.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import LifeDomain
from effect_game.kba.balance import SOCIETY
from effect_game.kba.shown import jars
from effect_game.play.budgets import team_hours
from effect_game.play.exhibits import SMALLEST_SHIFT_EUR
from effect_game.play.figures import Figures
from effect_game.play.rules.limits import LIVES, lives_of
from effect_game.play.state import State, intensity_at, plan_of
from effect_game.play.views_debrief_money import amount_at, step_at
from effect_game.play.views_money import (
    PartyRow,
    ShownAmount,
    party_table,
)
from effect_game.play.views_rooms import (
    LEVEL_WORDS,
    TABLE_ORDER,
    RoomState,
    house_state,
    in_sentence,
    known_cells,
    levels_now,
    start_levels,
    start_rooms,
)
from effect_game.play.views_table import since_words

FEWER_AGREEMENTS = mark("Dezelfde kaarten. Niet elke afspraak kwam er, of later dan gedacht.")
OTHER_AGREEMENTS = mark("Dezelfde kaarten. De afspraken werden anders dan gedacht.")


@dataclass(frozen=True, slots=True)
class RoomStrip:
    """A room at the start, now (the last lived month) and expected. `never`: that nobody asked about it, or
    not about whoever it is lowest for; '' when the house showed it."""

    life_domain: LifeDomain
    start: RoomState
    now: RoomState
    never: str = ""

    @property
    def change(self) -> int:
        """Steps up (positive) or down in the months that were lived."""
        return (self.now.level or 0) - (self.start.level or 0)

    @property
    def expected_words(self) -> str:
        """Between which words most lives (16 of 20) are after those months."""
        if self.now.expected is None or self.now.low is None or self.now.high is None:
            return ""
        if self.now.low == self.now.high:
            return tr("verwacht: {level}", level=tr(LEVEL_WORDS[self.now.expected]))
        low, high = tr(LEVEL_WORDS[self.now.low]), tr(LEVEL_WORDS[self.now.high])
        return tr("verwacht: {low} tot {high}", low=low, high=high)


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """A party or society in the comparison. key: a party id or 'society'; one amount per plan."""

    key: str
    name: str
    amounts: tuple[ShownAmount, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Plans side by side: column titles, then rows of words per column; people first, then money."""

    columns: tuple[str, ...]
    people: tuple[tuple[str, ...], ...]
    money: tuple[MoneyRow, ...]
    differences: tuple[str, ...]
    lower_when_asked: str = ""
    """Why a goal comes true less often with everything asked; '' when none does."""


def unpriced_words(casus: Casus, state: State) -> str:
    """What matters and stands nowhere in euros, the team's own hours first; '' when there is nothing."""
    items = [in_sentence(casus, item.text) for item in casus.household.unpriced]
    own = mark("{hours} uur van het team zelf")
    own = mark("{hours} uur van het team zelf in alle rondes samen") if state.round > 1 else own
    if hours := round(team_hours(casus, state)):
        items.insert(0, tr(own, hours=hours))
    return tr("Niet in euro’s, wel van belang: {items}.", items=", ".join(items)) if items else ""


def room_strips(casus: Casus, state: State, figures: Figures) -> tuple[RoomStrip, ...]:
    """The seven rooms in the order of lists, all open now; the lowest of the household."""
    start = house_state(casus, state, levels=start_levels(casus), everything=True)
    now = house_state(casus, state, forecast=figures.final, months=figures.months, everything=True)
    order = [domain for domain in TABLE_ORDER if now.room(domain).level is not None]
    return tuple(
        RoomStrip(domain, start.room(domain), now.room(domain), _never_asked(casus, state, now.room(domain)))
        for domain in order
    )


def _never_asked(casus: Casus, state: State, room: RoomState) -> str:
    """About the room, or about the person it is lowest for: then the house never showed this level."""
    known, levels = known_cells(casus, state), levels_now(casus, state)
    cells = [cell for cell in start_rooms(casus.household) if cell[0] is room.life_domain]
    if not any(cell in known for cell in cells):
        return tr("nooit gevraagd")
    if any(cell in known and levels[cell] == room.level for cell in cells):
        return ""
    return tr("nooit gevraagd bij {who}", who=room.lowest_person)


def rooms_summary(rooms: tuple[RoomStrip, ...]) -> str:
    """'Sinds de start beter op 3 van de 7', and that it counts what nobody asked. Never a sum."""
    better = sum(1 for room in rooms if room.change > 0)
    lower = sum(1 for room in rooms if room.change < 0)
    equal = len(rooms) - better - lower
    parts = [
        tr("Sinds de start beter op {better} van de {count}", better=better, count=len(rooms)),
        tr("gelijk op {equal}", equal=equal),
        tr("lager op {lower}", lower=lower),
    ]
    if any(room.never for room in rooms):
        parts.append(tr("ook wat niemand vroeg"))
    return ", ".join(parts)


def merged_rows(casus: Casus, forecast: Forecast, months: int) -> tuple[PartyRow, ...]:
    """The table of parties in the groups of the jars: at most eight and what has no jar.

    Shown euros of a group are the sums of its parties' shown euros, so that everything adds up. A group of
    which nothing is left to show stays out; the table of all parties has it.
    """
    rows = {row.id: row for row in party_table(casus, forecast, months).rows}
    groups = [(jar.id, jar.name, jar.parties) for jar in jars(forecast.at(months), casus.library.parties)]
    grouped = {party for _, _, parties in groups for party in parties}
    loose = [(row.id, row.name, (row.id,)) for row in rows.values() if row.id not in grouped]
    made = [
        _merged(key, name, [rows[party] for party in parties if party in rows])
        for key, name, parties in (*groups, *loose)
    ]
    told = [row for row in made if row.pays_eur or row.gains_eur or row.difference_eur]
    # Of as much, a party with a jar goes first: who pays most is then the same everywhere.
    jarless = {key for key, _, _ in loose}
    return tuple(sorted(told, key=lambda row: (row.difference_eur, row.id in jarless, row.name)))


def _merged(key: str, name: str, rows: list[PartyRow]) -> PartyRow:
    words = {row.cashable for row in rows}
    return PartyRow(
        id=key,
        name=rows[0].name if len(rows) == 1 else name,
        pays_eur=sum(row.pays_eur for row in rows),
        gains_eur=sum(row.gains_eur for row in rows),
        difference_eur=sum(row.difference_eur for row in rows),
        cashable=words.pop() if len(words) == 1 else tr("deels"),
        nearly_equal=all(row.nearly_equal for row in rows),
    )


def played_words(month: int | None) -> str:
    """When the played life was earned back."""
    return tr("jullie leven: niet") if month is None else tr("jullie leven: maand {month}", month=month)


def comparison(casus: Casus, state: State, figures: Figures, months: int) -> Comparison:
    """Plan A as predicted, plan B as it became, and plan B had everything been asked."""
    forecasts = [(tr("Zo werd het"), figures.final), (tr("Met alles gevraagd"), figures.everything)]
    if figures.plan_a is not None:
        forecasts.insert(0, (tr("Zoals voorspeld (plan A)"), figures.plan_a))
        forecasts[1] = (tr("Zoals het werd (plan B)"), figures.final)
    columns = (tr("Zonder plan"), *(title for title, _ in forecasts))
    texts = {goal.id: goal.text for goal in casus.household.goals}
    people = [
        (texts[goal], *_goal_counts(goal, [forecast for _, forecast in forecasts])) for goal in state.goals
    ]
    return Comparison(
        columns,
        tuple(people),
        tuple(_money_rows(casus, figures, [forecast for _, forecast in forecasts], months)),
        plan_differences(casus, state),
        _lower_when_asked(state, figures),
    )


def _lower_when_asked(state: State, figures: Figures) -> str:
    """Asking does no harm: the same plan is counted on how things really stood."""
    final, everything = (
        {goal.id: lives_of(goal.plan) for goal in forecast.goals if goal.plan is not None}
        for forecast in (figures.final, figures.everything)
    )
    if all(everything[goal] >= final[goal] for goal in state.goals if goal in final and goal in everything):
        return ""
    return tr(
        "‘Met alles gevraagd’ rekent met hetzelfde plan en met hoe het echt was. Een lager getal komt niet "
        "van vragen: het stond er slechter voor dan wat jullie wisten."
    )


def _goal_counts(goal: str, forecasts: list[Forecast]) -> Iterator[str]:
    results = [next(g for g in forecast.goals if g.id == goal) for forecast in forecasts]
    last = results[-1].reference if len(results) == 1 else results[-2].reference
    for share in (last, *(result.plan for result in results)):
        yield "" if share is None else tr("{count} van {lives}", count=lives_of(share), lives=LIVES)


def _money_rows(casus: Casus, figures: Figures, forecasts: list[Forecast], months: int) -> Iterator[MoneyRow]:
    """The largest payer and gainer of what came about, and society, all with one rounding step."""
    result = figures.final.at(months)
    with_jar = {party.id for party in casus.library.parties if party.has_jar}
    balances = sorted(
        (b for b in result.parties if b.id in with_jar), key=lambda b: (b.difference.mean, b.id)
    )
    ends = (balances[0], balances[-1]) if balances else ()
    wanted = list(dict.fromkeys(b.id for b in ends if abs(b.difference.mean) >= SMALLEST_SHIFT_EUR))
    step = step_at(casus, figures, months)
    names = {party.id: party.name for party in casus.library.parties} | {SOCIETY: tr("Samen")}
    for key in (*wanted, SOCIETY):
        shown = tuple(amount_at(casus, forecast, months, key, step) for forecast in forecasts)
        yield MoneyRow(key, names[key], shown)


def plan_differences(casus: Casus, state: State) -> tuple[str, ...]:
    """What changed between the plan as predicted and the plan as it became, in words."""
    if state.plan_a is None:
        return ()
    # Own cards that were thrown away since are still in the plan as predicted.
    titles = {own.id: own.title for own in state.plan_a.blank}
    titles |= {card.id: card.title for card in casus.household.cards}
    stops = {t.id: t.stop_title or t.title for t in casus.household.trajectories}
    before, after = state.plan_a, plan_of(state)
    made = list(_card_differences(before, after, titles))
    old, new = {s.trajectory for s in before.stops}, {s.trajectory for s in after.stops}
    made += [tr("Erbij: {title}.", title=stops[key]) for key in sorted(new - old)]
    made += [tr("Eraf: {title}.", title=stops[key]) for key in sorted(old - new)]
    same_cards = not made
    kept = {card.card for card in after.cards}
    made += _agreement_differences(casus, before, after, {key: titles[key] for key in kept})
    if same_cards and (made or set(before.agreements) != set(after.agreements)):
        less = any(agreement not in after.agreements for agreement in before.agreements)
        made.insert(0, tr(FEWER_AGREEMENTS) if less else tr(OTHER_AGREEMENTS))
    return tuple(made)


def _agreement_differences(casus: Casus, before: Plan, after: Plan, titles: dict[str, str]) -> Iterator[str]:
    """Agreements that did not come, came later, cover another share, or came on top of what was assumed."""
    names = {party.id: party.name for party in casus.library.parties}
    assumed = {(a.party, a.card, a.what): a for a in before.agreements if a.card in titles}
    real = {(a.party, a.card, a.what): a for a in after.agreements if a.card in titles}
    for key in dict.fromkeys(
        (party, card) for party, card, what in assumed if (party, card, what) not in real
    ):
        yield tr(
            "{title}: geen ja ({party}). Die kaart begon niet.", title=titles[key[1]], party=names[key[0]]
        )
    for (party, card, what), made in real.items():
        thought = assumed.get((party, card, what))
        about = f"{titles[card]}: {names[party]}"
        if thought is None:
            yield tr("{about} zei meer toe dan gedacht.", about=about)
        elif made.weeks_until_yes > thought.weeks_until_yes:
            yield tr(
                "{about} zei ja {when}, later dan gedacht.",
                about=about,
                when=since_words(made.from_month, made.weeks),
            )
        elif made.share != thought.share:
            yield tr("{about} betaalt een ander deel dan gedacht.", about=about)


def _card_differences(before: Plan, after: Plan, titles: dict[str, str]) -> Iterator[str]:
    old, new = {c.card: c for c in before.cards}, {c.card: c for c in after.cards}
    for key in new:
        if key not in old:
            yield tr("Erbij: {title}.", title=titles[key])
    for key in old:
        if key not in new:
            yield tr("Eraf: {title}.", title=titles[key])
            continue
        for change in new[key].changes:
            if change not in old[key].changes and change.intensity != intensity_at(
                new[key], change.month - 1
            ):
                title, month = titles[key], change.month
                yield (
                    tr("{title}: gestopt vanaf maand {month}.", title=title, month=month)
                    if change.intensity is None
                    else tr(
                        "{title}: naar {intensity} vanaf maand {month}.",
                        title=title,
                        intensity=tr(change.intensity),
                        month=month,
                    )
                )
        if (old[key].start_month, old[key].intensity) != (new[key].start_month, new[key].intensity):
            yield tr(
                "{title}: begint in maand {month}, {intensity}.",
                title=titles[key],
                month=new[key].start_month,
                intensity=tr(new[key].intensity),
            )
