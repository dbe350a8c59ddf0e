"""`effect-game calibrate`: simulated rates beside the published ones, as a list, JSON or the page in docs."""

import argparse
from pathlib import Path
from typing import Any

from effect_game.cli.question import Common
from effect_game.domain.problems import UserError


def add_calibrate(commands: Any, common: Common) -> None:
    """Put the command on the parser; nothing heavy is imported until it runs."""
    parser = commands.add_parser("calibrate", help="vergelijk het model met gepubliceerde cijfers")
    parser.add_argument(
        "--write", metavar="BESTAND", type=Path, help="schrijf het verslag als Markdown naar dit bestand"
    )
    common(parser, calibrate)


def calibrate(arguments: argparse.Namespace) -> int:
    """Every comparison; those outside their range are what it reports, not a failure."""
    from effect_game.cli.catalogue import roots
    from effect_game.cli.main import say
    from effect_game.content.catalogue import household_folders
    from effect_game.content.load import shipped_library
    from effect_game.play.calibration import rate_comparisons
    from effect_game.play.calibration_costs import household_comparisons
    from effect_game.play.calibration_report import as_data, page, summary_lines

    folders, library = roots(arguments), shipped_library()
    if library.calibration is None:
        raise UserError("calibrate.library", "In de bibliotheek staat niets om mee te vergelijken.")
    comparisons = [
        *rate_comparisons(library),
        *household_comparisons(household_folders(folders[1:]), library),
    ]
    if arguments.write is not None:
        try:
            arguments.write.write_text(page(library, comparisons), encoding="utf-8")
        except OSError as fault:
            raise UserError(
                "calibrate.write", f"'{arguments.write}' kan niet geschreven worden. Kies een andere plek."
            ) from fault
    say(arguments, as_data(comparisons), summary_lines(comparisons))
    return 0
