"""`effect-game account`: the accountability of the model, written from the content."""

import argparse
from pathlib import Path
from typing import Any

from effect_game.cli.question import Common
from effect_game.domain.problems import UserError


def add_account(commands: Any, common: Common) -> None:
    """Put the command on the parser; nothing heavy is imported until it runs."""
    parser = commands.add_parser("account", help="schrijf de verantwoording: elk getal met zijn bron")
    parser.add_argument(
        "--out", metavar="BESTAND", type=Path, help="bestand dat geschreven wordt; zonder: het scherm"
    )
    common(parser, account)


def account(arguments: argparse.Namespace) -> int:
    from effect_game.cli.main import say

    text = shipped_account()
    if arguments.out is None:
        say(arguments, {"text": text}, text.splitlines())
        return 0
    try:
        arguments.out.write_text(text, encoding="utf-8")
    except OSError as fault:
        raise UserError(
            "account.out", f"{arguments.out} kan niet geschreven worden. Kies een andere map of naam."
        ) from fault
    say(arguments, {"file": str(arguments.out)}, [f"{arguments.out} geschreven."])
    return 0


def shipped_account() -> str:
    """The accountability of all that is shipped, with what was measured of each household."""
    from effect_game.content.account import account as written
    from effect_game.content.catalogue import household_folders
    from effect_game.content.load import load_casus, shipped_library
    from effect_game.content.plans import load_plan, plan_names
    from effect_game.play.casus_check import CHECK_RUNS
    from effect_game.play.casus_check_cache import read_kept
    from effect_game.play.casus_check_page import mix_page

    found = []
    for folder in household_folders():
        casus = load_casus(folder)
        plans = {name: load_plan(casus, folder, name) for name in plan_names(folder)}
        found.append((casus, read_kept(folder, casus, plans, CHECK_RUNS)))
    mixes = mix_page((casus.household, figures) for casus, figures in found)
    return written(shipped_library(), [casus for casus, _ in found], mixes)
