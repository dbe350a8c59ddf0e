"""`effect-game sensitivity`: what matters most in the result of a plan, as JSON or as a table."""

import argparse
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from effect_game.play.sensitivity_result import Bar, BreakEvenValue, Sensitivity

SHOWN_BARS = 15
SHOWN_BREAK_EVEN = 5
_LABEL = 58

_PERSPECTIVES = {"society": "samenleving", "public_purse": "publieke kas"}

Common = Callable[[argparse.ArgumentParser, Callable[[argparse.Namespace], int]], None]


def add_sensitivity(commands: Any, common: Common) -> None:
    """Put the command on the parser; nothing heavy is imported until it runs."""
    from effect_game.cli.main import PLAN_HELP, SCENARIO_HELP, SEED_HELP

    parser = commands.add_parser("sensitivity", help="laat zien welk getal het meeste uitmaakt")
    parser.add_argument("scenario", metavar="HUISHOUDEN", help=SCENARIO_HELP)
    parser.add_argument("--plan", metavar="PLAN", help=PLAN_HELP)
    parser.add_argument(
        "--runs", metavar="N", type=int, default=512, help="aantal mogelijke levens per getal; zonder: 512"
    )
    parser.add_argument("--seed", metavar="N", type=int, default=1, help=SEED_HELP)
    parser.add_argument(
        "--months", metavar="N", type=int, default=120, help="looptijd in maanden; zonder: 120"
    )
    parser.add_argument(
        "--known",
        metavar="WAT",
        default="truth",
        help="wat er bekend is: truth (alles), start, of een .effect-bestand; zonder: truth",
    )
    common(parser, sensitivity)


def sensitivity(arguments: argparse.Namespace) -> int:
    from effect_game import __version__
    from effect_game.cli.catalogue import roots
    from effect_game.cli.main import say
    from effect_game.cli.simulate import EMPTY_PLAN, check_numbers, read_known
    from effect_game.content.canonical import content_hash
    from effect_game.content.catalogue import find_casus
    from effect_game.content.load import load_casus
    from effect_game.content.plans import load_plan
    from effect_game.domain.journal import LAW
    from effect_game.play.forecast import Forecaster
    from effect_game.play.rules import check_hours
    from effect_game.play.sensitivity import SensitivityRequest
    from effect_game.play.sensitivity import sensitivity as study

    check_numbers(arguments, runs=(2, 10_000))
    folder = find_casus(arguments.scenario, roots(arguments))
    casus = load_casus(folder)
    plan = load_plan(casus, folder, arguments.plan or EMPTY_PLAN)
    check_hours(casus, plan)
    known = read_known(arguments.known, casus)
    request = SensitivityRequest(
        plan=plan,
        seed=arguments.seed,
        runs=arguments.runs,
        months=arguments.months,
        found=known.found,
        everything=known.everything,
    )
    result = study(Forecaster(casus), request)
    data = {
        "scenario": casus.household.id,
        "content_hash": content_hash(casus),
        "version": __version__,
        "law": LAW,
        "known": known.label,
        "price_year": casus.library.money.price_year,
        **result_json(result),
    }
    say(arguments, data, [f"{casus.household.title}: {plan.title}", *_lines(result)])
    return 0


def result_json(result: "Sensitivity") -> dict[str, Any]:
    """All of a study as JSON values; a number that cannot be computed is null."""
    ratios = [
        {
            "perspective": perspective,
            "denominator": ratio.denominator.value,
            "numerator_eur": ratio.numerator_eur,
            "denominator_eur": ratio.denominator_eur,
            "value": ratio.value,
        }
        for perspective, ratio in result.ratios
    ]
    return {
        **asdict(result),
        "bars": [{**asdict(bar), "kind": bar.kind.value} for bar in result.bars],
        "break_even": [{**asdict(value), "kind": value.kind.value} for value in result.break_even],
        "ratios": ratios,
    }


def _lines(result: "Sensitivity") -> list[str]:
    from effect_game.play.dutch_numbers import format_eur, rounding_step_eur

    spread = format_eur(result.society_se_eur, signed=False)
    lines = [
        f"Verschil voor de samenleving: {format_eur(result.society_eur)}, standaardfout {spread}.",
        f"Gerekend over {result.runs} levens en {result.months} maanden.",
        "",
    ]
    if result.bars:
        step = rounding_step_eur([bar.swing_se_eur for bar in result.bars[:SHOWN_BARS]])
        lines.append(f"Wat maakt het meeste uit? (op {format_eur(step, signed=False)} afgerond)")
        heads = f"{'laag':>10}{'hoog':>10}{'bij laag':>13}{'bij hoog':>13}{'scheelt':>12}{'fout':>9}"
        lines.append(f"  {'':<{_LABEL}}{heads}")
        lines += [_bar_line(bar, step) for bar in result.bars[:SHOWN_BARS]]
        lines.append("  Een getal zonder teken is een duw in logit: boven nul is vaker of beter.")
        rest = len(result.bars) - SHOWN_BARS
        lines += [f"  En {rest} getallen die minder uitmaken."] if rest > 0 else []
    else:
        lines.append("Geen enkel getal maakt verschil.")
    lines += ["", "Wanneer is het verschil nul?", *_break_even_lines(result)]
    lines += ["", "Wat levert een euro hulp op?", *_ratio_lines(result)]
    lines += ["", "Niet weten of toeval?", _loops_line(result)]
    if result.without_marginal:
        lines += [
            "",
            f"Zonder marginale prijs, dus op de gemiddelde: {len(result.without_marginal)} prijzen.",
        ]
    return lines


def _bar_line(bar: "Bar", step: int) -> str:
    from effect_game.play.dutch_numbers import format_eur

    label = bar.label if len(bar.label) < _LABEL else f"{bar.label[: _LABEL - 3]}…"
    low, high = _value(bar.low_value, bar.unit, bar.kind), _value(bar.high_value, bar.unit, bar.kind)
    return (
        f"  {label:<{_LABEL}}{low:>10}{high:>10}{format_eur(bar.low_eur, step):>13}"
        f"{format_eur(bar.high_eur, step):>13}{format_eur(bar.swing_eur, step, signed=False):>12}"
        f"{format_eur(bar.swing_se_eur, signed=False):>9}"
    )


def _value(value: float, unit: str, kind: str) -> str:
    """A number as its unit is read: a share in percent, a price in euros, a switch as off or on."""
    from effect_game.play.dutch_numbers import MINUS, NO_BREAK_SPACE

    if kind == "switch":
        return "aan" if value else "uit"
    share = kind == "discount" or unit == "kans per maand"
    size = abs(value) * 100 if share else abs(value)
    text = f"{size:,.{0 if size >= 100 else 1 if share else 2}f}".translate(str.maketrans(",.", ".,"))
    sign = MINUS if value < 0 and text.strip("0,.") else ""
    if kind == "price":
        return f"{sign}€{NO_BREAK_SPACE}{text}"
    return f"{sign}{text}%" if share else f"{sign}{text}"


def _break_even_lines(result: "Sensitivity") -> list[str]:
    prices = [value for value in result.break_even if value.kind == "price" and value.value is not None]
    prices.sort(key=_far)
    cards = [value for value in result.break_even if value.kind != "price"]
    lines = [_break_even_line(value) for value in (*prices[:SHOWN_BREAK_EVEN], *cards)]
    return lines or ["  Het verschil is altijd nul."]


def _far(value: "BreakEvenValue") -> float:
    """How many times the price has to change, up or down."""
    if not value.value or not value.current:
        return float("inf")
    return max(value.value / value.current, value.current / value.value)


def _break_even_line(value: "BreakEvenValue") -> str:
    if value.kind == "price":
        at, now = (_value(number or 0.0, value.unit, "price") for number in (value.value, value.current))
        where = "binnen de marge" if value.within else "buiten de marge"
        return f"  {value.label}: bij {at} per {value.unit}; nu {now}, dus {where}."
    if value.value is None:
        return f"  {value.label}: niet te bereiken, ook niet zonder werking of met twee keer zoveel."
    return f"  {value.label}: bij {_value(value.value, value.unit, 'factor')} keer de werking van nu."


def _ratio_lines(result: "Sensitivity") -> list[str]:
    from effect_game.play.dutch_numbers import format_eur

    lines = []
    for perspective, ratio in result.ratios:
        cost = format_eur(ratio.denominator_eur, signed=False)
        told = "geen getal, want de hulp kost per saldo niets meer" if ratio.value is None else ""
        if ratio.value is not None:
            told = (
                f"{_value(ratio.value, '', 'factor')} euro per euro extra kosten van de hulp (samen {cost})"
            )
        lines.append(f"  Voor de {_PERSPECTIVES[perspective]}: {told}.")
    return lines


def _loops_line(result: "Sensitivity") -> str:
    loops = result.loops
    if loops.not_known_share is None or loops.prices_share is None or loops.share_se is None:
        return "  Het verschil is in elk leven gelijk."
    known, prices, chance = (
        f"{round(100 * max(0.0, share or 0.0))}%"
        for share in (loops.not_known_share, loops.prices_share, loops.chance_share)
    )
    error = round(100 * 1.96 * loops.share_se)
    return (
        f"  Van de verschillen tussen levens komt {known} doordat wij getallen niet zeker weten "
        f"(prijzen: {prices}) en {chance} door toeval (marge {error} procentpunt)."
    )
