"""`export`: documents of .effect files, the same as the window makes them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from effect_game.documents.drawing import Drawer


def add_export(commands: Any, common: Any, drawer: Drawer | None) -> None:
    """Add the command. drawer: draws the charts; without one the documents have no pictures."""
    from effect_game.documents.formats import FORMATS
    from effect_game.domain.language import LANGUAGES

    def export(arguments: argparse.Namespace) -> int:
        return _export(arguments, drawer)

    parser = commands.add_parser("export", help="maak documenten van een casus")
    parser.add_argument(
        "files", metavar="BESTAND", type=Path, nargs="+", help="een .effect-bestand, mag vaker"
    )
    parser.add_argument(
        "--format",
        metavar="SOORT",
        choices=list(FORMATS),
        action="append",
        help="welk document, mag vaker; zonder: alle. Keuze: " + ", ".join(FORMATS),
    )
    parser.add_argument("--out", metavar="MAP", type=Path, required=True, help="de map voor de documenten")
    parser.add_argument("--replace", action="store_true", help="vervang wat er al staat")
    parser.add_argument("--language", metavar="TAAL", choices=list(LANGUAGES), default="nl", help="nl of en")
    parser.add_argument(
        "--csv", metavar="TAAL", choices=["nl", "en"], default="", help="komma of punt: nl of en"
    )
    words = "alleen voor dit document; het spel bewaart het niet"
    for name, what in (
        ("name", "jouw naam"),
        ("trainer", "wie begeleidt"),
        ("accreditation", "accreditatie-ID"),
    ):
        parser.add_argument(f"--{name}", metavar="TEKST", type=_line, default="", help=f"{what}, {words}")
    common(parser, export)


def _line(text: str) -> str:
    """One line that fits on a document."""
    from effect_game.documents.wishes import MOST_TYPED

    line = " ".join(text.split())
    if len(line) > MOST_TYPED:
        raise argparse.ArgumentTypeError(f"maak het korter, hooguit {MOST_TYPED} tekens")
    return line


def _export(arguments: argparse.Namespace, drawer: Drawer | None) -> int:
    from effect_game.cli.catalogue import roots
    from effect_game.cli.main import say
    from effect_game.content.language import language
    from effect_game.documents.formats import FORMATS, Stage, make_all
    from effect_game.documents.opened import open_run
    from effect_game.documents.wishes import Wishes
    from effect_game.domain.language import use

    use(language(arguments.language))
    wanted = list(dict.fromkeys(arguments.format or FORMATS))
    wishes = Wishes(arguments.name, arguments.accreditation, arguments.trainer, arguments.csv)
    weighed = any(FORMATS[name].weighs for name in wanted)
    shown = drawer if any(FORMATS[name].pictures for name in wanted) else None
    runs = [
        open_run(path, shown, weighed=weighed, wishes=wishes, roots=roots(arguments))
        for path in arguments.files
    ]
    told = list(make_all(runs, wanted, arguments.out, lambda there: arguments.replace))
    made = [str(path) for each in told if each.stage is Stage.WRITTEN for path in each.paths]
    missing = [each for each in told if each.words]
    say(arguments, {"files": made, "missing": {each.format: each.words for each in missing}}, made)
    for each in missing:
        print(f"{each.format}: {each.words}", file=sys.stderr)
    return 3 if any(each.ours for each in told) else 1 if missing else 0
