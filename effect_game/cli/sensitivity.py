"""`effect-game sensitivity`: what matters most in the result of a plan, as JSON or as a table."""

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from effect_game.cli.question import Common, add_question, read_question

if TYPE_CHECKING:
    from effect_game.play.sensitivity_result import Sensitivity

DEFAULT_RUNS = 512


def add_sensitivity(commands: Any, common: Common) -> None:
    """Put the command on the parser; nothing heavy is imported until it runs."""
    parser = commands.add_parser("sensitivity", help="laat zien welk getal het meeste uitmaakt")
    add_question(parser, runs=DEFAULT_RUNS, lives="aantal mogelijke levens per getal")
    common(parser, sensitivity)


def sensitivity(arguments: argparse.Namespace) -> int:
    from effect_game.cli.main import say
    from effect_game.cli.sensitivity_text import lines
    from effect_game.play.forecast import Forecaster
    from effect_game.play.sensitivity import sensitivity as study

    question = read_question(arguments, runs=(2, 10_000))
    casus, request = question.casus, question.request
    result = study(Forecaster(casus), request)
    data = {
        **question.about(),
        "known": question.known.label,
        "price_year": casus.library.money.price_year,
        **result_json(result),
    }
    title = f"{casus.household.title}: {request.plan.title}"
    say(arguments, data, [title, *question.against, *lines(result)])
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
