"""Entry of the command line: parse, run one command, say it in plain text or JSON.

Exit codes: 0 fine, 1 the user can act (one Dutch sentence on stderr), 2 wrong usage, 3 our mistake.
"""

import argparse
import json
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, NoReturn

from effect_game import __version__
from effect_game.domain.problems import UserError

Command = Callable[[argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    """argparse with Dutch first words; wrong usage exits with 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"Zo werkt deze opdracht niet: {message}\n{self.format_usage()}")


class _ExitCode:
    """Turns what goes wrong inside into an exit code and words on stderr."""

    value = 0

    def __enter__(self) -> "_ExitCode":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if isinstance(error, UserError):
            self.value = 1
            _say_problem(error)
        elif isinstance(error, Exception) and not isinstance(error, BrokenPipeError):
            self.value = 3
            traceback.print_exception(kind, error, trace)
            print("Dit is een fout van €ffect, niet van u. Meld deze tekst bij de makers.", file=sys.stderr)
        return isinstance(error, Exception)


def run(argv: Sequence[str]) -> int:
    """Run one command and return its exit code; only wrong usage leaves by SystemExit(2)."""
    # One process, small matrices: BLAS threads only get in each other's way.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    arguments = _parser().parse_args(list(argv))
    command: Command = arguments.command
    with _ExitCode() as code:
        code.value = command(arguments)
    return code.value


def _say_problem(problem: UserError) -> None:
    print(problem.message, file=sys.stderr)
    for detail in problem.problems:
        if str(detail) != problem.message:
            print(f"  {detail}", file=sys.stderr)


def say(arguments: argparse.Namespace, data: Any, lines: Sequence[str]) -> None:
    """Print a result: `data` as JSON with --json, else `lines`."""
    if arguments.json:
        print(json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False))
    else:
        print("\n".join(lines))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="effect-game", description="€ffect zonder venster.")
    parser.add_argument("--version", action="version", version=f"effect-game {__version__}")
    commands = parser.add_subparsers(metavar="OPDRACHT", required=True, parser_class=_Parser)
    _add_list(commands)
    _add_simulate(commands)
    _add_plans(commands)
    _add_autoplay(commands)
    _add_lint(commands)
    _add_replay(commands)
    return parser


def _common(parser: argparse.ArgumentParser, command: Command) -> None:
    parser.add_argument("--json", action="store_true", help="antwoord als JSON")
    parser.add_argument(
        "--scenarios", type=Path, action="append", default=[], help="extra map met huishoudens"
    )
    parser.set_defaults(command=command)


def _add_list(commands: Any) -> None:
    from effect_game.cli.catalogue import list_households

    parser = commands.add_parser("list", help="toon de huishoudens")
    _common(parser, list_households)


def _add_simulate(commands: Any) -> None:
    def simulate(arguments: argparse.Namespace) -> int:
        from effect_game.cli.simulate import simulate as command

        return command(arguments)

    parser = commands.add_parser("simulate", help="reken een plan door")
    parser.add_argument("scenario", help="naam of map van een huishouden")
    parser.add_argument("--plan", help="naam of bestand van een plan; zonder: het lege plan")
    parser.add_argument("--runs", type=int, default=2000, help="aantal mogelijke levens")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--months", type=int, default=120, help="looptijd in maanden, 1 tot 120")
    parser.add_argument("--known", default="truth", help="truth, start of een .effect-bestand")
    _common(parser, simulate)


def _add_plans(commands: Any) -> None:
    from effect_game.cli.catalogue import list_plans

    parser = commands.add_parser("plans", help="toon de meegeleverde plannen")
    parser.add_argument("scenario")
    _common(parser, list_plans)


def _add_autoplay(commands: Any) -> None:
    def autoplay(arguments: argparse.Namespace) -> int:
        from effect_game.cli.journals import autoplay as command

        return command(arguments)

    parser = commands.add_parser("autoplay", help="speel een casus zonder venster")
    parser.add_argument("scenario")
    parser.add_argument("--plan", default=None)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True, help="bestand dat gemaakt wordt (.effect)")
    _common(parser, autoplay)


def _add_lint(commands: Any) -> None:
    from effect_game.cli.catalogue import lint_content

    parser = commands.add_parser("lint", help="controleer huishoudens en bibliotheek")
    parser.add_argument("paths", nargs="*", type=Path)
    _common(parser, lint_content)


def _add_replay(commands: Any) -> None:
    def replay(arguments: argparse.Namespace) -> int:
        from effect_game.cli.journals import replay as command

        return command(arguments)

    parser = commands.add_parser("replay", help="speel een bestand na en vergelijk")
    parser.add_argument("file", type=Path)
    _common(parser, replay)
