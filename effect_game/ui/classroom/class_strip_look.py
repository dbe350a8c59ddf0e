"""'Kijk mee op dit scherm': what the projector shows, at the size and in the colours of this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from effect_game.classroom.exhibits import Exhibit, Points, exhibit_of
from effect_game.classroom.groups import GroupRun
from effect_game.classroom.state import ClassState
from effect_game.classroom.views_projector_plans import place_of
from effect_game.domain.forecast import Forecast
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.panel import Notice, NoticeKind

_NOTHING = mark("Op het grote scherm staat nu niets. Wat de trainer straks toont, komt ook hier.")
_WIDE, _HIGH, _AROUND = 1120, 560, 140
"""Pixels at 100% text, and pixels; what the window has to have around the page, at 100% text."""


class LookDialog(Dialog):
    """One page, that of the projector; `follow` shows what there is now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Op het grote scherm"), parent, width=_WIDE)
        # Not at the top: its pictures come in when somebody looks.
        from effect_game.ui.projector.exhibit_view import ExhibitView

        self.setObjectName("look_dialog")
        self.told = Notice(tr(_NOTHING), NoticeKind.INFO)
        self.view = ExhibitView()
        self.view.setMinimumHeight(min(_HIGH, parent.window().height() - theme().px(_AROUND)))
        self.body.addWidget(self.told)
        self.body.addWidget(self.view, 1)
        self.add_close()

    def follow(self, state: ClassState, *, euros: bool, mine: GroupRun | None, now: Forecast | None) -> None:
        """What stands on the projector now. mine: the casus of this group, now: the forecast of its plan;
        only here its own point is marked."""
        words = "" if state.view else tr(_NOTHING)
        if state.view and state.exhibit is not None:
            try:
                self.view.set_euros(euros)
                exhibit = exhibit_of(state.view, state.exhibit)
                self.view.show_exhibit(exhibit, _own_place(exhibit, mine, now))
            except UserError as problem:
                words = problem.message
        self.told.setVisible(bool(words))
        self.view.setVisible(not words)
        if words:
            self.told.set_notice(words, NoticeKind.INFO)


def _own_place(exhibit: Exhibit, mine: GroupRun | None, now: Forecast | None) -> tuple[float, float] | None:
    if mine is None or not isinstance(exhibit, Points):
        return None
    try:
        return place_of(mine, exhibit.x.key, exhibit.y.key, now)
    except KeyError:
        # A newer trainer may show a dimension that is not known here.
        return None
