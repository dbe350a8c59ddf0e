"""`class`: documents of a class that was kept."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any


def add_class(commands: Any, common: Any) -> None:
    """Add the command."""
    from effect_game.documents.class_papers import CLASS_PAPERS
    from effect_game.domain.language import LANGUAGES

    parser = commands.add_parser("class", help="maak verslag, werkblad en beleidssignaal van een les")
    parser.add_argument("file", metavar="LES", type=Path, help="het .sqlite-bestand van de les")
    parser.add_argument(
        "--format",
        metavar="SOORT",
        choices=list(CLASS_PAPERS),
        action="append",
        help="welk document, mag vaker; zonder: alle. Keuze: " + ", ".join(CLASS_PAPERS),
    )
    parser.add_argument("--out", metavar="MAP", type=Path, required=True, help="de map voor de documenten")
    parser.add_argument("--replace", action="store_true", help="vervang wat er al staat")
    parser.add_argument("--language", metavar="TAAL", choices=list(LANGUAGES), default="nl", help="nl of en")
    common(parser, _class)


def _class(arguments: argparse.Namespace) -> int:
    from effect_game.classroom.played import read_class
    from effect_game.cli.main import say
    from effect_game.content.language import language
    from effect_game.documents.class_papers import CLASS_PAPERS, write_class
    from effect_game.domain.language import use

    use(language(arguments.language))
    played = read_class(arguments.file)
    wanted = list(dict.fromkeys(arguments.format or CLASS_PAPERS))
    paths = [str(path) for path in write_class(played, wanted, arguments.out, replace=arguments.replace)]
    say(arguments, {"files": paths}, paths)
    return 0
