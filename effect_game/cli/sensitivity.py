"""`effect-game sensitivity`: what matters most in the result of a plan, as JSON or as a table."""

import argparse
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from effect_game.play.sensitivity_result import Sensitivity

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
    from effect_game.cli.sensitivity_text import lines
    from effect_game.cli.simulate import EMPTY_PLAN, check_numbers, read_known
    from effect_game.content.canonical import content_hash
    from effect_game.content.catalogue import find_casus
    from effect_game.content.load import load_casus
    from effect_game.content.plans import load_plan
    from effect_game.domain.journal import LAW
    from effect_game.play.forecast import Forecaster
    from effect_game.play.rules import check_hours
    from effect_game.play.sensitivity import sensitivity as study
    from effect_game.play.sensitivity_lives import SensitivityRequest

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
    say(arguments, data, [f"{casus.household.title}: {plan.title}", *lines(result)])
    return 0


def result_json(result: "Sensitivity") -> dict[str, Any]:
    """All of a study as JSON values; a number that cannot be computed is null."""
    ratios = [
        {
            "perspective": each.perspective,
            "denominator": each.ratio.denominator.value,
            "numerator_eur": each.ratio.numerator_eur,
            "denominator_eur": each.ratio.denominator_eur,
            "new_help_eur": each.new_help_eur,
            "ended_help_eur": each.ended_help_eur,
            "value": each.ratio.value,
        }
        for each in result.ratios
    ]
    return {
        **asdict(result),
        "bars": [{**asdict(bar), "kind": bar.kind.value} for bar in result.bars],
        "contributions": [{**asdict(each), "kind": each.kind.value} for each in result.contributions],
        "break_even": [{**asdict(value), "kind": value.kind.value} for value in result.break_even],
        "ratios": ratios,
    }
