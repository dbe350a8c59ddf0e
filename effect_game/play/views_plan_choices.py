"""What choices about a laid card change, before one is made: intensity, and who carries it out. No Qt."""

from dataclasses import replace

from effect_game.domain.language import mark, tr
from effect_game.domain.plan import PlanCard
from effect_game.domain.vocabulary import Intensity
from effect_game.play.budgets import has_intensities, hours_of, own_hours_factor
from effect_game.play.card_prices import card_price
from effect_game.play.digits import format_number, round_half_away
from effect_game.play.state import State, plan_of
from effect_game.play.views_plan_cards import CardBook, price_words, team_hours_words

LOAD_NOTE = mark("Wat het van mensen vraagt, blijft bij alle drie gelijk.")
ONCE_NOTE = mark("Hier wordt eenmalig voor betaald. Lichter of intensiever is er niet.")


def intensity_notes(book: CardBook, state: State, laid: PlanCard) -> tuple[tuple[Intensity, str], ...]:
    """Per intensity what it asks of the team, costs and does; the load on people is the same in all of them.

    The price stays shut as long as it must be estimated first. Empty for
    a card that knows no lighter or heavier.
    """
    if not has_intensities(book.casus, book.cards[laid.card]):
        return ()
    return tuple((each, _intensity_note(book, state, laid, each)) for each in Intensity)


def _intensity_note(book: CardBook, state: State, laid: PlanCard, intensity: Intensity) -> str:
    card, casus = book.cards[laid.card], book.casus
    planned = replace(laid, intensity=intensity, changes=())
    parts = [team_hours_words(hours_of(casus, planned, plan_of(state), state.first_month))]
    if not card.estimate_price or card.id in dict(state.prices_shown):
        parts.append(price_words(card_price(casus, card.id, laid.duration_months, intensity).paid.mean_eur))
    dose = casus.library.dynamics.intensity_dose[intensity]
    strong = tr("werkt {times} keer zo sterk", times=format_number(dose, 1))
    return ", ".join([*parts, tr("werkt gewoon") if dose == 1 else strong])


def executor_notes(book: CardBook, state: State, laid: PlanCard) -> tuple[tuple[str, str], ...]:
    """Per executor what their being chosen does to the hours of the team; '' when it makes no difference."""
    card = book.cards[laid.card]
    executors = dict.fromkeys((card.executor, *card.executors))
    return tuple((each, _executor_note(book, state, replace(laid, executor=each))) for each in executors)


def _executor_note(book: CardBook, state: State, laid: PlanCard) -> str:
    more = round_half_away(100 * (own_hours_factor(book.casus, laid, state.role) - 1), 1)
    return tr("{more}% meer uren: jullie voeren regie", more=more) if more else ""
