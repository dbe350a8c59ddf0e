"""One exhibit with its title, its message and its question: on the projector and in a participant's own
screen.

view = ExhibitView()                      follows the theme of the application
view = ExhibitView(tokens=LIGHT)          has a theme of its own, as the projector
view.show_exhibit(exhibit)                shows it, and tells a screen reader its summary
view.show_join(card)                      how to join; None = waiting
view.set_euros(False)                     the euros are shut in whatever is shown
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from effect_game.classroom.exhibits import (
    CHOICES,
    DebriefExhibit,
    Estimates,
    Exhibit,
    Head,
    HouseExhibit,
    JoinCard,
    Notice,
    Points,
    TwoPlans,
    WaterfallExhibit,
    WhatIfExhibit,
    without_euros,
)
from effect_game.domain.language import tr
from effect_game.ui.art.picture import Picture
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.projector.page import Sign, areas, draw_header, draw_side
from effect_game.ui.projector.picture_estimates import EstimatesPicture
from effect_game.ui.projector.picture_house import ProjectorHouse
from effect_game.ui.projector.picture_money import ChangesPicture, WaterfallPicture
from effect_game.ui.projector.picture_points import PointsPicture
from effect_game.ui.projector.picture_rows import ToldPicture, TwoPlansPicture
from effect_game.ui.projector.picture_words import JoinPicture, NoticePicture, waiting_words
from effect_game.ui.screens.money_pictures import TableDialog, tables_of
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import Tokens
from effect_game.ui.widgets.text import announce

LINES, COLUMNS = 1080.0, 1920.0
_SMALLEST_SHARE = 0.47
"""Of the projector's letters: 15 pixels, the text of the window at 100%."""
_MOST_LARGER = 1.25
"""On a participant's screen letters are large already; beyond this a page does not hold its words."""
Place = tuple[float, float]


class ExhibitView(QWidget):
    """The page: painted words around a picture that takes the focus and has a table twin (T)."""

    def __init__(self, parent: QWidget | None = None, *, tokens: Tokens | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exhibit_view")
        self._tokens = tokens
        self._exhibit: Exhibit | None = None
        self._join: JoinCard | None = None
        self._own: Place | None = None
        self._euros = True
        self._picture: Picture = JoinPicture(None, self._art(), self)
        table = QShortcut(QKeySequence("T"), self)
        table.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        table.activated.connect(self.open_table)
        theme().changed.connect(self._restyle)
        self._renew()

    # what is shown

    @property
    def exhibit(self) -> Exhibit | None:
        """What is in sight, without euros while these are shut; None while waiting."""
        if self._exhibit is None or self._euros:
            return self._exhibit
        return without_euros(self._exhibit)

    @property
    def picture(self) -> Picture:
        """The picture in sight."""
        return self._picture

    def show_exhibit(self, exhibit: Exhibit, own: Place | None = None) -> None:
        """Show an exhibit. own: where the plan of whoever looks stands among points, never on the
        projector."""
        if (exhibit, own) == (self._exhibit, self._own):
            return
        self._exhibit, self._own = exhibit, own
        self._renew()
        announce(self, self.summary())

    def show_join(self, card: JoinCard | None) -> None:
        """Show how to join, or (None) that something will come here."""
        self._exhibit, self._own, self._join = None, None, card
        self._renew()

    def set_euros(self, shown: bool) -> None:
        """Open or shut the euros; what is shown stays."""
        if shown is not self._euros:
            self._euros = shown
            self._renew()

    def set_tokens(self, tokens: Tokens | None) -> None:
        """Another theme for this view; None follows the application."""
        self._tokens = tokens
        self._restyle()

    def summary(self) -> str:
        """Everything on the page in words, with the question."""
        head = self._head()
        return f"{self._picture.summary()} {head.question}".strip()

    def open_table(self) -> None:
        """The table twin of the picture."""
        TableDialog(self._head().title, tables_of([self._picture]), self).open()

    # making

    def _art(self) -> ArtStyle:
        plain = min(self.width() / COLUMNS, self.height() / LINES)
        share = max(plain, min(_SMALLEST_SHARE * theme().text_scale, plain * _MOST_LARGER))
        return ArtStyle(self._tokens or theme().tokens, share, theme().reduced_motion)

    def _head(self) -> Head:
        shown = self.exhibit
        if shown is not None:
            return shown.head
        if self._join is not None:
            return Head(tr("Doe mee"), "", "", "")
        return Head(tr("In de klas"), waiting_words(), "", waiting_words())

    def _renew(self) -> None:
        """Another picture in the same place; the focus stays where it was."""
        focused = self._picture.hasFocus()
        old, shown = self._picture, self.exhibit
        if shown is None:
            self._picture = JoinPicture(self._join, self._art(), self)
        elif isinstance(shown, Points):
            self._picture = PointsPicture(shown, self._art(), self._own, self)
        else:
            self._picture = _PICTURES[type(shown)](shown, self._art(), self)
        self._picture.setObjectName("exhibit_picture")
        old.hide()
        old.deleteLater()
        self._tell()
        self._place()
        self._picture.show()
        if focused:
            self._picture.setFocus()

    def _tell(self) -> None:
        self.setAccessibleName(self._head().title)
        self.setAccessibleDescription(self.summary())

    def _restyle(self) -> None:
        self._picture.set_art(self._art())
        self._place()

    # geometry and painting

    def _whole(self) -> bool:
        """Whether the picture has the whole width: nothing is said beside it."""
        return self.exhibit is None or isinstance(self.exhibit, Notice)

    def _place(self) -> None:
        parts = areas(self._picture.art, self.width(), self.height())
        room = parts.picture.united(parts.side) if self._whole() else parts.picture
        self._picture.setGeometry(room.toAlignedRect())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Letters grow with the page."""
        super().resizeEvent(event)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, message and question around the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        art = self._picture.art
        painter.fillRect(QRectF(self.rect()), art.colour("ground"))
        parts, head = areas(art, self.width(), self.height()), self._head()
        draw_header(painter, art, parts.header, head.title, head.household)
        if not self._whole():
            draw_side(painter, art, parts.side, head, self._legend())
        painter.end()

    def _legend(self) -> tuple[Sign, ...]:
        shown = self.exhibit
        if isinstance(shown, HouseExhibit):
            return _house_legend(shown)
        if isinstance(shown, Estimates) and (shown.ranges or shown.answers):
            groups = Sign("dot", tr("een groep"))
            if shown.unit != CHOICES and any(each.low != each.high for each in shown.ranges):
                groups = Sign("range", tr("een groep: van laag tot hoog"))
            return (groups, Sign("diamond", tr("zo werd het"))) if shown.revealed else (groups,)
        if isinstance(shown, Points) and shown.places:
            return (Sign("dot", tr("een plan; een getal telt plannen")),)
        if isinstance(shown, WhatIfExhibit) and any(each.differs for each in shown.changes):
            return Sign("old", tr("zo was het")), Sign("range", tr("zo wordt het"))
        return ()


def _house_legend(shown: HouseExhibit) -> tuple[Sign, ...]:
    """Only the signs that are in the house."""
    before = dict(shown.before)
    levels = [
        (before[room.life_domain], room.level) for room in shown.now.rooms if room.life_domain in before
    ]
    signs = [Sign("solid", tr("zo was het"))] if levels else []
    if any(now is not None and now > was for was, now in levels):
        signs.append(Sign("added", tr("erbij gekomen")))
    if any(now is not None and now < was for was, now in levels):
        signs.append(Sign("lost", tr("eraf gegaan")))
    return tuple(signs)


_PICTURES: dict[type[Any], Callable[[Any, ArtStyle, QWidget], Picture]] = {
    Notice: NoticePicture,
    HouseExhibit: ProjectorHouse,
    Estimates: EstimatesPicture,
    TwoPlans: TwoPlansPicture,
    WaterfallExhibit: WaterfallPicture,
    WhatIfExhibit: ChangesPicture,
    DebriefExhibit: ToldPicture,
}
