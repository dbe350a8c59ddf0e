"""The controls of Leven: what stands in the footer in every phase, the play button and the pages."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from effect_game.domain.language import mark, tr
from effect_game.play.rules.life import another_round
from effect_game.play.views_life import Phase
from effect_game.ui.controller import Controller
from effect_game.ui.screens.life_panels import ScrollColumn
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.screen import FooterButton, ScreenFooter

_LEAST = 190
"""Pixels a page has at least at 100% text; in a screen that scrolls it is as high as what is in it."""
_NO_HURRY = mark("Kies wat jullie doen, of ga door en laat het rusten.")


class PlayButton(Button):
    """Plays and pauses; leaves the arrow keys to the screen, where they step."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Right:
            event.ignore()
            return
        super().keyPressEvent(event)


class Pages(QStackedWidget):
    """Only the page in sight counts: a hidden one still has the height of the text size it was hidden at."""

    def __init__(self) -> None:
        super().__init__()
        self.set_scrolled(False)

    def set_scrolled(self, scrolled: bool) -> None:
        """Whether the whole screen scrolls: then nothing in it has a scroll bar of its own."""
        self.setMinimumHeight(0 if scrolled else theme().px(_LEAST))
        for column in self.findChildren(ScrollColumn):
            column.set_open(scrolled)

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()


def life_footer(controller: Controller, phase: Phase | None, *, on_voices: bool, waits: bool) -> ScreenFooter:
    """One main action per phase. `on_voices`: what happened is in sight; `waits`: it can be responded to."""
    if phase is Phase.PREDICT or phase is None:
        reason = tr("Voorspel eerst welke kamer het eerst achteruitgaat.")
        return ScreenFooter(tr("Volgende maand"), main_enabled=False, main_reason=reason)
    if phase is Phase.MOMENT and on_voices:
        return ScreenFooter(tr("Naar de evaluatie"), note=tr(_NO_HURRY) if waits else "")
    if phase is Phase.MOMENT:
        return ScreenFooter(tr("Verder"), note=tr("Andere hulp loopt door zoals afgesproken."))
    if phase is Phase.OVER:
        return _at_the_end(controller)
    skip = FooterButton("skip", tr("Naar het volgende moment"), "flag")
    # A press that is not heard would be worse than a button that says it is busy.
    reason = tr("wordt bijgewerkt") if controller.waiting else ""
    note = tr(_NO_HURRY) if waits else ""
    return ScreenFooter(
        tr("Volgende maand"), main_enabled=not reason, main_reason=reason, secondary=(skip,), note=note
    )


def _at_the_end(controller: Controller) -> ScreenFooter:
    """Go on with the same life while there is another round; else, or when that is enough, look back."""
    reason = tr("De terugblik wordt bijgewerkt.") if controller.waiting else ""
    if another_round(controller.casus, controller.state):
        debrief = FooterButton("debrief", tr("Naar de terugblik"), "eye", reason)
        words = tr("Plan ronde {round}", round=controller.state.round + 1)
        return ScreenFooter(words, main_enabled=not reason, main_reason=reason, secondary=(debrief,))
    return ScreenFooter(tr("Naar de terugblik"), main_enabled=not reason, main_reason=reason)
