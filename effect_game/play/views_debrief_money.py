"""Amounts of Terugblik: one rounding per horizon, so that the same amount reads the same on every tab."""

from collections.abc import Container, Iterable
from dataclasses import dataclass

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.kba.balance import SOCIETY
from effect_game.kba.shown import REST, jars
from effect_game.play.digits import round_half_away, rounding_step_eur
from effect_game.play.figures import Figures
from effect_game.play.party_amounts import party_amounts, shown_parties, step_of
from effect_game.play.state import State
from effect_game.play.views_life_starts import known_beforehand
from effect_game.play.views_money import SURE_WHEN_FINE, ShownAmount, balance_amount, shown_amount
from effect_game.play.views_rooms import and_words

ALL_LIVES = mark("De bedragen zijn het gemiddelde van alle levens, ook waarin dat wel begint.")
ALL_LIVES_OF_MORE = mark("De bedragen zijn het gemiddelde van alle levens, ook waarin die wel beginnen.")
_SAME_EUR = 0.5
"""Amounts closer than this are one and the same, recorded in two places."""


@dataclass(frozen=True, slots=True)
class UsualCost:
    """What a party pays on average without a plan, less what it receives: whole shown euros, above zero."""

    party: str
    name: str
    amount_eur: int


def usual_costs(casus: Casus, forecast: Forecast, months: int) -> tuple[UsualCost, ...]:
    """Who clearly pays more than it receives when nobody changes anything, most first; the household too."""
    costs = [
        # Each by its own error: nothing adds up here, and a small payer must not vanish beside a large one.
        UsualCost(b.id, casus.said(b.name), round_half_away(each.mean, rounding_step_eur([each.se])))
        for b in forecast.at(months).parties
        if (each := b.reference).mean >= SURE_WHEN_FINE * each.se
    ]
    return tuple(sorted((c for c in costs if c.amount_eur > 0), key=lambda c: (-c.amount_eur, c.name)))


def step_at(casus: Casus, figures: Figures, months: int) -> int:
    """The rounding step of the table of parties of what came about, in euros."""
    return step_of(shown_parties(casus, figures.final.at(months)))


def amount_at(casus: Casus, forecast: Forecast, months: int, key: str, step_eur: int) -> ShownAmount:
    """The amount of a party or society as the table of parties shows it."""
    result = forecast.at(months)
    balance = result.society if key == SOCIETY else next(b for b in result.parties if b.id == key)
    return balance_amount(balance, party_amounts(casus, result, step_eur), fine=True)


def recorded_words(
    casus: Casus, figures: Figures, months: int, keys: Iterable[str], amount_eur: float
) -> str:
    """An amount recorded at the prediction, of one party or of several together, in words.

    Where plan A holds the same amount, it is the sum of what is shown for its parties.
    """
    step, keys = step_at(casus, figures, months), tuple(keys)
    shown = round_half_away(amount_eur, step)
    if figures.plan_a is not None:
        means = {b.id: b.difference.mean for b in figures.plan_a.at(months).parties}
        table = party_amounts(casus, figures.plan_a.at(months), step)
        known = all(key in table.by_id for key in keys)
        if known and abs(sum(means[key] for key in keys) - amount_eur) < _SAME_EUR:
            shown = table.of(*keys)
    return _sum_words(shown)


def final_words(casus: Casus, figures: Figures, months: int, keys: Iterable[str]) -> str:
    """What came about for a party or several together: the sum of what the table shows for them."""
    table = party_amounts(casus, figures.final.at(months), step_at(casus, figures, months))
    return _sum_words(table.of(*keys))


def _sum_words(shown_eur: int) -> str:
    made = shown_amount(float(shown_eur), 0.0, 1, fine=True)
    return f"{made.amount}, {made.word}" if made.amount else made.word


def party_words(casus: Casus, forecast: Forecast, months: int, party: str) -> str:
    """A party by name and, when the shelf showed it together with others, of which jar it is a part."""
    name = next(p.name for p in casus.library.parties if p.id == party)
    for jar in jars(forecast.at(months), casus.library.parties):
        if party in jar.parties and len(jar.parties) > 1:
            where = (
                tr("op de plank bij de rest")
                if jar.id == REST
                else tr("een deel van het potje {name}", name=jar.name)
            )
            return f"{name} ({where})"
    return name


def averaged_words(casus: Casus, state: State, figures: Figures, cards: Container[str] | None = None) -> str:
    """Why there is money of a card that did not begin in the life that was played; '' when all began.

    cards: ids of those that are spoken of; None for all that lie.
    """
    if not figures.lived.started and not figures.starts:
        return ""  # a casus from before it was recorded what began
    began = {card for month, card in figures.lived.started if month <= figures.months}
    titles = {card.id: card.title for card in casus.household.cards}
    idle = [
        titles[laid.card]
        for laid in state.cards
        if laid.card not in began
        and (cards is None or laid.card in cards)
        and known_beforehand(casus, state, laid) is None
    ]
    if not idle:
        return ""
    names = and_words([f"‘{title}’" for title in idle])
    began_not = (
        tr("{cards} begon in jullie leven niet.", cards=names)
        if len(idle) == 1
        else tr("{cards} begonnen in jullie leven niet.", cards=names)
    )
    return f"{began_not} {tr(ALL_LIVES if len(idle) == 1 else ALL_LIVES_OF_MORE)}"
