"""What the ladder above the team means for a plan, in words: who decides, how long, what is left. No Qt."""

from dataclasses import dataclass, replace

from effect_game.content.custom_budget import Purchase, budget_eur, purchases
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.plan import Plan, PlanCard
from effect_game.play.digits import format_eur, price_step_eur, round_half_away
from effect_game.play.views_lengths import weeks_words
from effect_game.play.views_rooms import in_sentence

_DAYS_IN_WEEK = 7


@dataclass(frozen=True, slots=True)
class BudgetView:
    """The maatwerkbudget of the household beside what the plan takes of it, in euros and in a sentence."""

    budget_eur: float
    used_eur: float
    sentence: str


@dataclass(frozen=True, slots=True)
class BudgetUse:
    """The maatwerkbudget looked back on. `unused`: titles of cards it could have paid and that were not laid.

    lesson: what practice shows, with the title of its source.
    """

    view: BudgetView
    unused: tuple[str, ...]
    sentence: str
    lesson: str
    source: str


def decided_in(weeks: float) -> str:
    """'dezelfde dag', '2 dagen', '3 weken': how long a decision takes."""
    days = round_half_away(weeks * _DAYS_IN_WEEK, 1)
    if days < 1:
        return tr("dezelfde dag")
    if days < _DAYS_IN_WEEK:
        return tr("1 dag") if days == 1 else tr("{days} dagen", days=days)
    return weeks_words(round_half_away(weeks, 1))


def decision_note(casus: Casus, plan: Plan, planned: PlanCard) -> str:
    """Who decides about a card that is paid out of the maatwerkbudget; '' for every other card.

    The card counts as laid in `plan`, as `planned` says.
    """
    others = tuple(each for each in plan.cards if each.card != planned.card)
    bought = purchases(casus, (*others, planned)).get(planned.card)
    if bought is None or bought.rung is None:
        return ""
    ladder = casus.library.ladder
    place = ladder.index(bought.rung)
    if place == 0:
        return tr(
            "Dit beslist het team zelf: {rung}, tot {amount}.",
            rung=in_sentence(casus, bought.rung.name),
            amount=_ceiling(casus, 0),
        )
    words = tr(
        "Boven {amount} beslist een ander: {rung}. Dat duurt {weeks}.",
        amount=_ceiling(casus, place - 1),
        rung=in_sentence(casus, bought.rung.name),
        weeks=decided_in(bought.rung.weeks.central),
    )
    return f"{words} {_reason(bought)}".strip()


def _ceiling(casus: Casus, place: int) -> str:
    ceiling = casus.library.ladder[place].up_to_eur
    assert ceiling is not None
    return _euro(ceiling.central)


def _reason(bought: Purchase) -> str:
    """Why it is not the card's own amount that decides, when something was bought before it."""
    if bought.together_eur - bought.cost_eur < 1.0:
        return ""
    return tr(
        "Met wat al uit het maatwerkbudget gaat, is het samen {amount}.", amount=_euro(bought.together_eur)
    )


def budget_view(casus: Casus, plan: Plan, years: range = range(1)) -> BudgetView | None:
    """What a plan takes of the maatwerkbudget of these years (counted from 0, one per round).

    None when nothing here could be paid out of it.
    """
    budget = budget_eur(casus.library.ladder) * len(years)
    if not budget or not any(card.from_budget for card in casus.household.cards):
        return None
    bought = [each for each in purchases(casus, plan.cards).values() if each.year in years]
    used = sum(each.cost_eur for each in bought if each.inside)
    left = budget - used
    sentence = tr(
        "Maatwerkbudget: {used} van {budget} gebruikt, {left} over.",
        used=_euro(used),
        budget=_euro(budget),
        left=_euro(left),
    )
    return BudgetView(budget, used, sentence)


def budget_use(casus: Casus, plan: Plan, rounds: int = 1) -> BudgetUse | None:
    """The maatwerkbudget of all rounds looked back on; None when it could have paid nothing more."""
    view = budget_view(casus, plan, range(rounds))
    if view is None:
        return None
    laid = {each.card for each in plan.cards}
    unused = tuple(
        card.title
        for card in casus.household.cards
        if card.from_budget and card.id not in laid and _fits(casus, plan, card.id)
    )
    if not unused:
        return None
    left = tr("Het maatwerkbudget bleef ongebruikt.") if not view.used_eur else view.sentence
    sources = {source.id: source.title for source in casus.library.sources}
    told = next((rung for rung in reversed(casus.library.ladder) if rung.budget and rung.lesson), None)
    return BudgetUse(
        view=view,
        unused=unused,
        sentence=" ".join((left, tr("Dit had eruit gekund: {cards}.", cards=", ".join(unused)))),
        lesson=told.lesson if told is not None else "",
        source=sources.get(told.lesson_source or "", "") if told is not None else "",
    )


def _fits(casus: Casus, plan: Plan, card: str) -> bool:
    """Whether the budget would have paid this card beside the plan."""
    more = replace(plan, cards=(*plan.cards, PlanCard(card=card)))
    return purchases(casus, more.cards)[card].inside


def _euro(amount_eur: float) -> str:
    return format_eur(amount_eur, price_step_eur(amount_eur), signed=False)
