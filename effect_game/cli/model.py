"""`effect-game model`: run a published multi-state model from its file, as JSON or as a short table."""

import argparse
import math
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from effect_game.cli.question import check_seed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from effect_game.domain.markov_rows import Prepared
    from effect_game.play.published import Outcome, StreamResult

NOT_TO_COMPUTE = "niet te berekenen"
_MOST_DECIMALS = 6


def model(arguments: argparse.Namespace) -> int:
    from effect_game.cli.main import say
    from effect_game.content.model_file import load_model
    from effect_game.play.published import evaluate_exact, evaluate_runs

    check_seed(arguments.seed)
    prepared = load_model(arguments.file)
    if arguments.exact:
        outcome = evaluate_exact(prepared)
    else:
        outcome = evaluate_runs(prepared, arguments.runs, arguments.seed)
    say(arguments, result_json(outcome), _lines(prepared, outcome))
    return 0


def result_json(outcome: "Outcome") -> dict[str, Any]:
    """The whole answer; what cannot be computed is null."""
    return {
        "strategies": [
            {
                "name": each.name,
                "streams": {name: asdict(stream) for name, stream in each.streams.items()},
                "trace": [list(row) for row in each.trace],
            }
            for each in outcome.strategies
        ],
        "increments": [
            {
                "name": each.name,
                "against": each.against,
                "streams": {name: asdict(stream) for name, stream in each.streams.items()},
                "ratios": dict(each.ratios),
            }
            for each in outcome.increments
        ],
        "runs": outcome.runs,
        "seed": outcome.seed,
    }


def _lines(prepared: "Prepared", outcome: "Outcome") -> list[str]:
    file = prepared.file
    how = "verwacht, zonder toeval" if outcome.runs is None else f"{outcome.runs} levens"
    lines = [f"{file.title} ({file.cycles} cycli, {how})", f"Bron: {file.source}"]
    labels = {stream.name: f"  {stream.name} ({stream.unit_name})" for stream in file.streams}
    labels |= {ratio.name: f"  {ratio.name}" for ratio in file.ratios}
    width = max(len(label) for label in labels.values())
    for each in outcome.strategies:
        lines += ["", *_table(each.name, each.streams, labels, width)]
    for change in outcome.increments:
        lines += ["", *_table(f"{change.name} min {change.against}", change.streams, labels, width)]
        lines += [f"{labels[name]:<{width}}{_number(value):>42}" for name, value in change.ratios.items()]
    return [*lines, "", *(f"Let op: {note}" for note in _notes(prepared))]


def _table(
    title: str, streams: "Mapping[str, StreamResult]", labels: dict[str, str], width: int
) -> list[str]:
    heading = f"{title:<{width}}{'niet contant':>21}{'contant':>21}{'standaardfout':>20}"
    rows = [
        f"{labels[name]:<{width}}{_number(one.undiscounted, one.se):>21}"
        f"{_number(one.discounted, one.se):>21}{_number(one.se, one.se):>20}"
        for name, one in streams.items()
    ]
    return [heading, *rows]


def _number(value: float | None, error: float | None = None) -> str:
    """Dutch: points between thousands, a comma before decimals. As many decimals as the error allows.

    Without an error two decimals, or more when a small number would otherwise read as nothing.
    """
    if value is None:
        return NOT_TO_COMPUTE
    # Adding zero takes the sign off a zero.
    text = f"{round(value, decimals := _decimals(value, error)) + 0.0:,.{decimals}f}"
    return text.translate(str.maketrans(",.", ".,"))


def _decimals(value: float, error: float | None) -> int:
    if error:
        return min(_MOST_DECIMALS, max(0, -math.floor(math.log10(error))))
    if not value:
        return 2
    return min(_MOST_DECIMALS, max(2, 1 - math.floor(math.log10(abs(value)))))


def _notes(prepared: "Prepared") -> list[str]:
    """Counting rules that do not count exactly the horizon; fine to reproduce a print, not for real work."""
    from effect_game.kba.streams import counting_rule

    cycles = prepared.file.cycles
    notes = []
    for stream in prepared.file.streams:
        total = counting_rule(stream.counting, cycles, stream.weights).total
        if abs(total - cycles) > 1e-9:
            notes.append(
                f"de gewichten van {stream.name} tellen op tot {_number(total)} cycli in plaats van {cycles}."
            )
    return notes
