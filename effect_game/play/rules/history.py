"""What is allowed of the journal itself: back, again, and going on in a copy."""

from typing import Any

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.rules.limits import (
    Rule,
)
from effect_game.play.state import State


def _undo(_: Casus, state: State, __: Any) -> None:
    if state.undo_depth == 0:
        raise UserError("undo.floor", tr("Verder terug kan niet: wat getoond is, blijft getoond."))


def _redo(_: Casus, state: State, __: Any) -> None:
    if state.redo_depth == 0:
        raise UserError("undo.nothing", tr("Er is niets om opnieuw te doen."))


def _branch(_: Casus, __: State, ___: Any) -> None:
    """A branch may begin anywhere: its row repeats what was computed with and changes nothing."""


RULES: dict[type, Rule] = {
    r.Undo: _undo,
    r.Redo: _redo,
    r.Branch: _branch,
}
