"""What a party gains or adds in the plan as it lies, beside what step Plan says of it. Without Qt."""

from dataclasses import dataclass

from effect_game.domain.forecast import Forecast, HorizonResult
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.kba.shown import jars
from effect_game.play import negotiation
from effect_game.play.digits import format_eur
from effect_game.play.party_amounts import PARTY_STEP_EUR, party_amounts
from effect_game.play.rules.limits import LIVES, MIDDLE_LIVES
from effect_game.play.state import State
from effect_game.play.views_money import ShownAmount, balance_amount, shown_amount, years_words


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the plan with its yes means for a party: an amount to explain, and a spread in lives.

    on_plan: why step Plan shows another amount for the same, '' where it does not.
    """

    months: int
    amount: ShownAmount
    spread: str
    on_plan: str = ""


def meaning(casus: Casus, forecast: Forecast, party: str, *, beside_plan: bool = False) -> Meaning:
    """The party's difference in the plan as it lies, at the horizon nearest to its own, not beyond it
    when that can be. 18 of 20 lives lie between the 5 and 95% points. beside_plan: whether the plan is still
    the one that step Plan showed, so that its amount can be told beside it."""
    own = negotiation.counterpart(casus, party).horizon_months
    held = [result.months for result in forecast.horizons]
    months = max((m for m in held if m <= own), default=min(held))
    spread = next(b for b in forecast.at(months).parties if b.id == party).difference
    low, high = format_eur(spread.p5, PARTY_STEP_EUR), format_eur(spread.p95, PARTY_STEP_EUR)
    words = tr(
        "In {count} van de {lives} levens ligt hun verschil tussen {low} en {high}.",
        count=MIDDLE_LIVES,
        lives=LIVES,
        low=low,
        high=high,
    )
    if low == high:
        words = tr(
            "In minstens {count} van de {lives} levens is hun verschil {amount}.",
            count=MIDDLE_LIVES,
            lives=LIVES,
            amount=low,
        )
    shown = shown_amount(spread.mean, spread.se, PARTY_STEP_EUR, fine=forecast.fine)
    result = forecast.at(months)
    told = _on_the_plan(casus, result, party, shown, fine=forecast.fine) if beside_plan else ""
    return Meaning(months, shown, words, told)


def _on_the_plan(casus: Casus, result: HorizonResult, party: str, shown: ShownAmount, *, fine: bool) -> str:
    """Why Plan shows another amount for the same; '' where it shows this one, or none of this party alone."""
    amounts = party_amounts(casus, result)
    jar = next((jar for jar in jars(result, casus.library.parties) if party in jar.parties), None)
    balance = next(b for b in result.parties if b.id == party)
    told = balance_amount(balance, amounts, fine=fine).amount
    alone = jar is not None and len(jar.parties) == 1
    if not (alone and shown.amount and told) or told == shown.amount:
        return ""
    return tr(
        "Op Plan staat na {years} {amount}. Daar zijn bedragen afgerond op {step}, zodat alles optelt.",
        years=years_words(result.months),
        amount=told,
        step=format_eur(amounts.step_eur, signed=False),
    )


def meaning_words(view: Meaning, name: str) -> str:
    """Who keeps or adds what, in one sentence."""
    return tr("{party}, gemiddeld na {years}:", party=name, years=years_words(view.months))


def own_view(casus: Casus, state: State, party: str, shown_months: int = 0) -> str:
    """What the last offer was worth within the party's own horizon, '' before the first answer.

    '' too when `shown_months`, the horizon that is in sight already, is their own.
    """
    exchanges = state.talk(party).exchanges
    if not exchanges:
        return ""
    months = negotiation.counterpart(casus, party).horizon_months
    if months == shown_months:
        return ""
    return tr(
        "Zij kijken {years} vooruit: gemiddeld {amount}.",
        years=years_words(months),
        amount=format_eur(exchanges[-1].answer.net_eur, PARTY_STEP_EUR),
    )
