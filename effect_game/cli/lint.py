"""`effect-game lint`: check households and library, and with --simulate by living in them."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from effect_game.cli.catalogue import roots
from effect_game.cli.own_prices import PRICES_HELP, own_price_problems
from effect_game.cli.question import Common
from effect_game.domain.problems import Problem, Severity, UserError

if TYPE_CHECKING:
    from effect_game.content.findings import Finding
    from effect_game.domain.household import Casus
    from effect_game.domain.plan import Plan
    from effect_game.play.casus_check import Progress
    from effect_game.play.casus_check_result import CheckFigures

PROCESSES = 2
"""Beside this one; more would not be faster on the smallest machine we test on."""


def add_lint(commands: Any, common: Common) -> None:
    """Put the command on the parser; nothing heavy is imported until it runs."""
    parser = commands.add_parser("lint", help="controleer huishoudens en bibliotheek")
    parser.add_argument(
        "paths", metavar="MAP", nargs="*", type=Path, help="huishouden of map; zonder: alles wat er is"
    )
    parser.add_argument(
        "--simulate", action="store_true", help="reken ook door wat veranderd is en bewaar dat als check.json"
    )
    parser.add_argument(
        "--table", action="store_true", help="toon wat er doorgerekend is, per plan (met bewaarde cijfers)"
    )
    parser.add_argument("--prices", metavar="BESTAND", type=Path, help=PRICES_HELP)
    common(parser, lint_content)


def lint_content(arguments: argparse.Namespace) -> int:
    from effect_game.cli.main import say
    from effect_game.content.lint import lint

    desk = _Desk(simulate=arguments.simulate)
    own = own_price_problems(arguments.prices)
    # A file of own prices alone is checked in an instant.
    paths = arguments.paths or ([] if arguments.prices is not None else list(roots(arguments)))
    problems = [*own, *lint(paths, desk.simulated)]
    if arguments.table and not desk.figures:
        raise UserError(
            "lint.no_figures", "Er zijn geen doorgerekende cijfers om te tonen. Voeg --simulate toe."
        )
    found: Any = [_json(problem) for problem in problems]
    lines = [_line(problem) for problem in problems] or ["Geen opmerkingen."]
    if arguments.table:
        from effect_game.cli.lint_table import table_lines
        from effect_game.content.canonical import plain

        tables = {folder: table_lines(*figures) for folder, figures in desk.figures.items()}
        lines = [line for folder, table in tables.items() for line in ("", folder, *table)] + ["", *lines]
        found = {"problems": found, "figures": {f: plain(figures[1]) for f, figures in desk.figures.items()}}
    say(arguments, found, lines)
    return 1 if any(p.severity is Severity.ERROR for p in problems) else 0


def _line(problem: Problem) -> str:
    """With what `accepted` asks for, when it can be accepted."""
    named = f" [{problem.code}, {problem.about}]" if problem.about else ""
    return f"{problem.severity.value}: {problem}{named}"


def _json(problem: Problem) -> dict[str, Any]:
    return {
        "severity": problem.severity.value,
        "file": problem.file,
        "line": problem.line,
        "code": problem.code,
        "about": problem.about,
        "message": problem.message,
        "remedy": problem.remedy,
    }


class _Desk:
    """Figures by simulation: the kept ones, or new ones when they are asked for. By folder name."""

    def __init__(self, *, simulate: bool) -> None:
        self._simulate = simulate
        self.figures: dict[str, tuple[Casus, CheckFigures]] = {}

    def simulated(
        self, folder: Path, casus: "Casus", plans: "Mapping[str, Plan]"
    ) -> "Sequence[Finding] | None":
        """What lint asks per household."""
        from effect_game.play.casus_check import CHECK_RUNS, check_casus, measure
        from effect_game.play.casus_check_cache import read_kept, write_kept

        figures = read_kept(folder, casus, plans, CHECK_RUNS)
        if figures is None and self._simulate:
            processes = min(PROCESSES, os.cpu_count() or 1)
            figures = measure(
                casus, plans, runs=CHECK_RUNS, processes=processes, progress=_progress(folder.name)
            )
            write_kept(folder, casus, plans, figures)
        if figures is None:
            return None
        self.figures[folder.name] = (casus, figures)
        return check_casus(casus, plans, figures=figures)


def _progress(name: str) -> "Progress | None":
    """Tells on a terminal how far it is; elsewhere nothing."""
    if not sys.stderr.isatty():
        return None

    def tell(share: float) -> None:
        end = "\n" if share >= 1.0 else ""
        print(f"\r{name} doorrekenen: {share:4.0%}", end=end, file=sys.stderr, flush=True)

    return tell
