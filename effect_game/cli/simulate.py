"""`effect-game simulate`: one plan against the reference, as JSON or as a short table."""

import argparse
from dataclasses import asdict, replace
from typing import Any

from effect_game.cli.own_prices import own_price_lines, used_prices
from effect_game.cli.question import Known, Question, read_question
from effect_game.domain.forecast import Balance, Forecast
from effect_game.domain.household import Casus
from effect_game.domain.plan import Agreement, Plan
from effect_game.domain.vocabulary import Z95


def simulate(arguments: argparse.Namespace) -> int:
    from effect_game.cli.main import say
    from effect_game.play.forecast import Forecaster

    question = read_question(arguments, runs=(1, 100_000))
    casus, plan = question.casus, question.request.plan
    forecast = Forecaster(casus).forecast(question.request)
    data = {
        **question.about(),
        "seed": forecast.seed,
        "runs": forecast.runs,
        "months": forecast.months,
        "price_year": casus.library.money.price_year,
        "discount_rate": casus.library.money.discount_rate,
        "known": question.known.label,
        "agreements_assumed": _assumed(plan, question.known),
        **result_json(casus, forecast),
        **({} if arguments.prices is None else {"own_prices": used_prices(casus)}),
    }
    say(arguments, data, _lines(question, forecast))
    return 0


def _assumed(plan: Plan, known: Known) -> list[dict[str, Any]]:
    """Agreements of the plan that the casus does not confirm: same terms, from that month or sooner."""
    return [asdict(a) for a in plan.agreements if not any(_confirms(made, a) for made in known.agreements)]


def _confirms(made: Agreement, written: Agreement) -> bool:
    same_terms = made == replace(written, from_month=made.from_month, weeks=made.weeks)
    return same_terms and made.weeks_until_yes <= written.weeks_until_yes


def result_json(casus: Casus, forecast: Forecast) -> dict[str, Any]:
    """The part of the JSON that the forecast decides, at its horizon."""
    result = forecast.at(forecast.months)
    at_horizon = [room for room in forecast.rooms if room.month == forecast.months]
    return {
        "parties": [_balance(balance) for balance in result.parties],
        "society": _balance(result.society),
        "public_purse": _balance(result.public_purse),
        "cheaper_share": result.cheaper_share,
        "break_even_month": forecast.break_even_month,
        "cumulative": [asdict(point) for point in forecast.cumulative],
        "levels": [
            {
                "person": room.person,
                "life_domain": room.life_domain.value,
                "reference": room.reference,
                "plan": room.plan,
                "better": room.better,
                "worse": room.worse,
            }
            for room in at_horizon
        ],
        "events": [
            {"id": e.id, "name": e.name, "reference": e.reference, "plan": e.plan} for e in forecast.events
        ],
        "unpriced": [{"id": item.id, "text": item.text} for item in casus.household.unpriced],
        "goals": [asdict(goal) for goal in forecast.goals],
    }


def _balance(balance: Balance) -> dict[str, Any]:
    return {
        "id": balance.id,
        "name": balance.name,
        "reference": asdict(balance.reference),
        "plan": asdict(balance.plan),
        "difference": asdict(balance.difference),
    }


def _lines(question: Question, forecast: Forecast) -> list[str]:
    casus, plan = question.casus, question.request.plan
    result = forecast.at(forecast.months)
    goals = [
        f"  {goal.text.rstrip('.')}: zonder plan {_count(goal.reference)}, met plan {_count(goal.plan)}"
        for goal in forecast.goals
    ]
    when = f"maand {forecast.break_even_month}" if forecast.break_even_month else "niet"
    return [
        f"{casus.household.title}: {plan.title} ({forecast.runs} levens, {forecast.months} maanden)",
        *own_price_lines(casus),
        *question.against,
        "Verschil met zonder dit plan, gemiddeld. De partijen tellen op tot de samenleving:",
        *(_balance_line(balance) for balance in (*result.parties, result.society)),
        "Daarvan, al meegeteld bij de partijen:",
        _balance_line(result.public_purse),
        "  Het getal na ± is de rekenfout door een beperkt aantal levens (95%); niet wat wij niet weten.",
        f"Gemiddeld terugverdiend: {when}. Goedkoper in {20 * result.cheaper_share:.0f} van de 20 levens.",
        "Doelen:",
        *goals,
    ]


def _balance_line(balance: Balance) -> str:
    """An amount rounded to what its error allows; no amount when it cannot be told from zero."""
    from effect_game.play.digits import NEARLY_EQUAL, format_eur, rounding_step_eur

    mean, margin = balance.difference.mean, Z95 * balance.difference.se
    told = NEARLY_EQUAL
    if mean and abs(mean) >= margin:
        told = format_eur(mean, rounding_step_eur([balance.difference.se]))
    return f"  {balance.name:<26}{told:>16}  ± {format_eur(margin, signed=False)}"


def _count(share: float | None) -> str:
    return "buiten de looptijd" if share is None else f"{20 * share:.0f} van de 20"
