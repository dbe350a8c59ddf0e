"""Start of the program: the window or the command line, whichever the arguments ask for."""

import multiprocessing
import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from effect_game.documents.drawing import Drawing
    from effect_game.domain.forecast import Forecast
    from effect_game.domain.household import Casus
    from effect_game.play.state import State
    from effect_game.play.views_sensitivity import SensitivityView

_WINDOW_OPTIONS = frozenset({"--scenarios", "--store", "--selftest"})
_NO_SCREEN = (
    "€ffect heeft een beeldscherm nodig, maar er is geen scherm gevonden. "
    "Start het spel op een computer met een bureaublad, of gebruik de opdrachtregel: effect-game list"
)


def wants_window(argv: Sequence[str]) -> bool:
    """True when `argv` is empty or starts with an option of the window; commands go to the command line."""
    return not argv or argv[0].partition("=")[0] in _WINDOW_OPTIONS


def has_screen(platform: str, environ: Mapping[str, str]) -> bool:
    """True when Qt can expect a screen; only on Linux can a desktop be absent."""
    if not platform.startswith("linux"):
        return True
    return any(environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


def draw(
    casus: "Casus", state: "State", forecast: "Forecast | None", weighed: "SensitivityView | None"
) -> "Mapping[str, Drawing]":
    """The charts of a casus, drawn without a screen; none where the libraries of a desktop are absent."""
    try:
        from effect_game.ui.drawings import draw_charts
    except ImportError:
        return {}
    return draw_charts(casus, state, forecast, weighed)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with `argv` (default: the process's own arguments) and return its exit code."""
    multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not wants_window(arguments):
        from effect_game.cli.main import run as run_command

        return run_command(arguments, draw)
    if not has_screen(sys.platform, os.environ):
        print(_NO_SCREEN, file=sys.stderr)
        return 1
    from effect_game.ui.app import run as run_window

    return run_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
