"""Own prices of a municipality on the command line: `--prices FILE`."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from effect_game.domain.household import Casus
from effect_game.domain.problems import Problem

PRICES_HELP = "bestand met eigen prijzen van een gemeente (docs/prijslijst.md)"


def with_own_prices(casus: Casus, path: Path | None, folder: Path) -> Casus:
    """The casus with a trainer's prices, checked against the whole library beside its folder.

    Raises ContentError with all problems of the file, or of the library when that cannot be read.
    """
    from effect_game.content.content_error import ContentError
    from effect_game.content.load import library_folder, read_library
    from effect_game.content.price_overrides import apply_overrides, load_overrides

    if path is None:
        return casus
    shelf = library_folder(folder)
    library, problems = read_library(shelf)
    if library is None:
        raise ContentError(shelf.name, problems)
    return replace(casus, library=apply_overrides(casus.library, load_overrides(path, library)))


def own_price_problems(path: Path | None) -> list[Problem]:
    """What is wrong in a file of own prices, by the library that is shipped; nothing without a file."""
    from effect_game.content.load import LIBRARY, read_library
    from effect_game.content.price_overrides import read_overrides
    from effect_game.resources import scenarios_dir

    if path is None:
        return []
    library, problems = read_library(scenarios_dir() / LIBRARY)
    return list(problems if library is None else read_overrides(path, library)[1])


def used_prices(casus: Casus) -> list[dict[str, Any]]:
    """Own prices this household reaches, each beside the national one it stands in for; JSON values."""
    return [
        {
            "price": price.id,
            "place": price.place,
            "central": price.central,
            "national": price.replaces.central,
        }
        for price in casus.library.prices
        if price.replaces is not None
    ]


def own_price_lines(casus: Casus) -> list[str]:
    """One line that says whose prices were used; none for the national list."""
    own = [price for price in casus.library.prices if price.replaces is not None]
    if not own:
        return []
    count = "1 eigen prijs" if len(own) == 1 else f"{len(own)} eigen prijzen"
    return [f"Met {count} van {own[0].place} in plaats van de landelijke prijslijst."]
