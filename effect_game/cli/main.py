"""Entry of the command line: parse, run one command, say it in plain text or JSON.

Exit codes: 0 fine, 1 the user can act (one Dutch sentence on stderr), 2 wrong usage, 3 our mistake.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
import traceback
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn

from effect_game import __version__
from effect_game.cli.question import PLAN_HELP, SCENARIO_HELP, SEED_HELP, add_question
from effect_game.domain.problems import UserError

if TYPE_CHECKING:
    from effect_game.documents.drawing import Drawer

Command = Callable[[argparse.Namespace], int]


INTERRUPTED = 130
"""What a shell expects of a program that was stopped with Ctrl-C."""

_DUTCH = (
    (r"the following arguments are required: (.*)", r"hier ontbreekt {0}"),
    (r"unrecognized arguments: (.*)", r"{0} is hier niet bekend"),
    (r"argument (.*): invalid choice: (.*) \(choose from (.*)\)", r"{1} bestaat niet; kies uit {2}"),
    (r"argument (.*): invalid int value: (.*)", r"{1} is geen heel getal voor {0}"),
    (r"argument (.*): expected one argument", r"achter {0} ontbreekt iets"),
    (r"argument (.*): not allowed with argument (.*)", r"{0} en {1} kunnen niet samen"),
    (r"ambiguous option: (.*) could match (.*)", r"{0} kan meer betekenen: {1}"),
    (r"argument (.*): ignored explicit argument (.*)", r"achter {0} hoort niets, er staat {1}"),
)
"""What argparse reports, as Dutch words."""


class _Help(argparse.HelpFormatter):
    """Usage in Dutch."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Gebruik: " if prefix is None else prefix)

    def add_argument(self, action: argparse.Action) -> None:
        super().add_argument(action)
        # argparse forgets that commands stand a step deeper: the longest would push its words away.
        deeper = [len(part.metavar or part.dest) for part in self._iter_indented_subactions(action)]
        reach = self._current_indent + self._indent_increment
        self._action_max_length = max([self._action_max_length, *(length + reach for length in deeper)])


class _Parser(argparse.ArgumentParser):
    """argparse in Dutch; wrong usage exits with 2. An option is always written out in full."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, formatter_class=_Help, add_help=False, allow_abbrev=False)
        self._positionals.title = "wat erbij hoort"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg en stop")

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"Zo werkt deze opdracht niet: {_in_dutch(message)}.\n{self.format_usage()}")


def _in_dutch(message: str) -> str:
    for pattern, words in _DUTCH:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            return words.format(*found.groups())
    return message


class _ExitCode:
    """Turns what goes wrong inside into an exit code and words on stderr."""

    value = 0

    def __enter__(self) -> _ExitCode:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if isinstance(error, KeyboardInterrupt):
            self.value = INTERRUPTED
            return True
        if isinstance(error, UserError):
            self.value = 1
            _say_problem(error)
        elif isinstance(error, Exception) and not isinstance(error, BrokenPipeError):
            self.value = 3
            traceback.print_exception(kind, error, trace)
            print("Dit is een fout van €ffect, niet van u. Meld deze tekst bij de makers.", file=sys.stderr)
        return isinstance(error, Exception)


def run(argv: Sequence[str], drawer: Drawer | None = None) -> int:
    """Run one command and return its exit code; only wrong usage leaves by SystemExit(2).

    drawer: draws the charts of a casus, which only Qt can; without one documents have no pictures.
    """
    # One process, small matrices: BLAS threads only get in each other's way.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    _speak_utf8()
    arguments = _parser(drawer).parse_args(list(argv))
    command: Command = arguments.command
    with _ExitCode() as code:
        code.value = command(arguments)
    return code.value


def _speak_utf8() -> None:
    """A Windows console or a bare C locale may not know '€'; what we print must never fail on that."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


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


def _parser(drawer: Drawer | None) -> argparse.ArgumentParser:
    from effect_game.cli.account import add_account
    from effect_game.cli.calibrate import add_calibrate
    from effect_game.cli.class_papers import add_class
    from effect_game.cli.explain import add_explain
    from effect_game.cli.export import add_export
    from effect_game.cli.lesson import add_lesson
    from effect_game.cli.lint import add_lint
    from effect_game.cli.sensitivity import add_sensitivity

    parser = _Parser(prog="effect-game", description="€ffect zonder venster.")
    parser.add_argument(
        "--version", action="version", version=f"effect-game {__version__}", help="toon de versie en stop"
    )
    commands = parser.add_subparsers(
        metavar="OPDRACHT", title="opdrachten", required=True, parser_class=_Parser
    )
    _add_list(commands)
    _add_simulate(commands)
    add_explain(commands, _common)
    add_sensitivity(commands, _common)
    _add_plans(commands)
    _add_autoplay(commands)
    add_lint(commands, _common)
    _add_replay(commands)
    add_export(commands, _common, drawer)
    add_class(commands, _common)
    add_lesson(commands, _common)
    _add_model(commands)
    add_account(commands, _common)
    add_calibrate(commands, _common)
    return parser


def _common(parser: argparse.ArgumentParser, command: Command) -> None:
    parser.add_argument("--json", action="store_true", help="antwoord als JSON")
    parser.add_argument(
        "--scenarios",
        metavar="MAP",
        type=Path,
        action="append",
        default=[],
        help="extra map met huishoudens; mag vaker",
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
    add_question(parser, runs=2000)
    _common(parser, simulate)


def _add_plans(commands: Any) -> None:
    from effect_game.cli.catalogue import list_plans

    parser = commands.add_parser("plans", help="toon de meegeleverde plannen")
    parser.add_argument("scenario", metavar="HUISHOUDEN", help=SCENARIO_HELP)
    _common(parser, list_plans)


def _add_autoplay(commands: Any) -> None:
    def autoplay(arguments: argparse.Namespace) -> int:
        from effect_game.cli.journals import autoplay as command

        return command(arguments)

    parser = commands.add_parser("autoplay", help="speel een casus zonder venster")
    parser.add_argument("scenario", metavar="HUISHOUDEN", help=SCENARIO_HELP)
    parser.add_argument("--plan", metavar="PLAN", help=PLAN_HELP)
    parser.add_argument("--seed", metavar="N", type=int, default=1, help=SEED_HELP)
    parser.add_argument(
        "--mode", metavar="ZWAARTE", help="basis of verdieping; zonder: de zwaarste die er is"
    )
    parser.add_argument(
        "--out", metavar="BESTAND", type=Path, required=True, help="bestand dat gemaakt wordt (.effect)"
    )
    _common(parser, autoplay)


def _add_replay(commands: Any) -> None:
    def replay(arguments: argparse.Namespace) -> int:
        from effect_game.cli.journals import replay as command

        return command(arguments)

    parser = commands.add_parser("replay", help="speel een bestand na en vergelijk")
    parser.add_argument("file", metavar="BESTAND", type=Path, help="een .effect-bestand")
    words = "reken dezelfde keuzes uit met de wet van nu en bewaar dat als nieuw .effect-bestand"
    parser.add_argument("--recalculate", metavar="NIEUW", type=Path, help=words)
    _common(parser, replay)


def _add_model(commands: Any) -> None:
    def model(arguments: argparse.Namespace) -> int:
        from effect_game.cli.model import model as command

        return command(arguments)

    parser = commands.add_parser("model", help="reken een gepubliceerd model door (docs/modelformaat.md)")
    parser.add_argument("file", metavar="BESTAND", type=Path, help="een modelbestand (.yaml)")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--exact", action="store_true", help="verwachte waarden, zonder toeval")
    way.add_argument("--runs", metavar="N", type=int, default=2000, help="aantal levens; zonder: 2000")
    parser.add_argument("--seed", metavar="N", type=int, default=1, help=SEED_HELP)
    parser.add_argument("--json", action="store_true", help="antwoord als JSON")
    parser.set_defaults(command=model)
