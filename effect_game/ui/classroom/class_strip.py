"""The strip above the screens while a group takes part in a class: the line, the lesson, help, messages."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.classroom.rows import Offered
from effect_game.classroom.views_member import LINE_WORDS, LineState, StripView
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import Mode
from effect_game.play.step_names import WEIGHT_NAMES
from effect_game.ui.classroom.told_card import ToldCard
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.panel import IconLabel, Notice, NoticeKind
from effect_game.ui.widgets.text import Aside, Text, announce
from effect_game.ui.widgets.tips import plain_tip

_ICONS = {
    LineState.SEEKING: ("clock", "info"),
    LineState.ONLINE: ("link", "ok"),
    LineState.AWAY: ("clock", "attention"),
    LineState.SHUT: ("triangle", "attention"),
    LineState.NO_NETWORK: ("box", "info"),
    LineState.OVER: ("check", "ok"),
}
APART = mark(
    "Deze casus ging op een andere laptop anders verder, en die volgt de trainer. Speel samen verder op die "
    "laptop. Wat hier staat, blijft hier bewaard."
)
_NARROW = 900
"""Of the strip, in pixels of 100% text: below it words are short, and the lesson is in 'De les'."""


class ClassStrip(QWidget):
    """Calm and low. `help_pressed`, `lesson_pressed`, `look_pressed`, `read_pressed`, `trouble_pressed`;
    `chair_pressed`: to answer as the party of another group; `watch_pressed`: the task sheet of an observer;
    `begin_wanted` carries the Offered that is to be played, `ready_wanted` one with a ready-made
    plan; `resized` after another height."""

    help_pressed = Signal()
    lesson_pressed = Signal()
    look_pressed = Signal()
    read_pressed = Signal()
    chair_pressed = Signal()
    watch_pressed = Signal()
    trouble_pressed = Signal()
    begin_wanted = Signal(object)
    ready_wanted = Signal(object)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("class_strip")
        self.setAccessibleName(tr("De les"))
        self._view: StripView | None = None
        self._offers: tuple[tuple[Offered, str], ...] = ()
        self._ready: frozenset[Offered] = frozenset()
        self._asked = ""
        self._icon = IconLabel("clock", "info", 18)
        self.line = Text("", "dense_strong")
        self.line.setObjectName("class_line")
        self.where = Aside("", "dense2")
        self.where.setObjectName("class_where")
        self.trouble = self._button("class_trouble", tr("Wat nu?"), "help", self.trouble_pressed)
        self.watch = self._button("class_watch", tr("Taakblad"), "eye", self.watch_pressed)
        self.look = self._button("class_look", tr("Kijk mee op dit scherm"), "screen", self.look_pressed)
        self.hand = self._button("class_help", tr("Vraag hulp"), "hand", self.help_pressed)
        self.lesson = self._button("class_lesson", tr("De les"), "list", self.lesson_pressed)
        self.message = Notice("", NoticeKind.INFO, icon="talk")
        self.message.setObjectName("class_message")
        read = self._button("class_read", tr("Gelezen"), "check", self.read_pressed)
        self.message.add_button(read)
        self.chair = Notice("", NoticeKind.INFO, icon="swap")
        self.chair.setObjectName("class_chair")
        self.chair.add_button(
            self._button("class_chair_answer", tr("Geef antwoord"), "talk", self.chair_pressed)
        )
        self.card = ToldCard()
        self.apart = Notice(tr(APART), NoticeKind.ATTENTION)
        self.apart.setObjectName("class_apart")
        self._arrange()
        theme().changed.connect(self._fit)

    def _button(self, name: str, words: str, icon: str, pressed: object) -> Button:
        button = Button(words, ButtonKind.SMALL, icon=icon)
        button.setObjectName(name)
        button.clicked.connect(pressed)
        return button

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 3, 14, 4)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.line)
        row.addWidget(self.where)
        row.addStretch(1)
        for button in (self.trouble, self.watch, self.look, self.hand, self.lesson):
            row.addWidget(button)
        add_layout(column, row)
        self._offer_line = QWidget()
        self._offer_flow = FlowLayout(self._offer_line)
        column.addWidget(self._offer_line)
        column.addWidget(self.message)
        column.addWidget(self.chair)
        column.addWidget(self.card)
        column.addWidget(self.apart)
        shut = (self.trouble, self.watch, self.look, self.message, self.chair, self.apart, self._offer_line)
        for each in shut:
            each.hide()

    def show_view(self, view: StripView, *, trouble: bool) -> None:
        """trouble: there is something to tell about the line."""
        before, self._view = self._view, view
        if view == before and self.trouble.isHidden() is not trouble:
            return
        icon, tone = _ICONS[view.line]
        self._icon.set_icon(icon, tone)
        self.line.setText(tr(LINE_WORDS[view.line]))
        self.where.setText(view.where)
        self.look.setVisible(view.look)
        self.trouble.setVisible(trouble)
        self.hand.setVisible(view.asks_help is not None)
        self.message.setVisible(bool(view.told))
        self._fit()
        self._tell(before, view)

    def show_apart(self, apart: bool) -> None:
        """apart: the casus in play went another way on another laptop."""
        if apart and self.apart.isHidden():
            announce(self, tr(APART), urgent=True)
        self.apart.setVisible(apart)

    def show_chair(self, words: str) -> None:
        """What is asked of this group as the party of another; '' = nothing."""
        if words == self._asked:
            return
        self._asked = words
        self.chair.setVisible(bool(words))
        if words:
            self.chair.set_notice(words, NoticeKind.INFO)
            announce(self, words)

    def show_offers(
        self, offers: tuple[tuple[Offered, str], ...], ready: frozenset[Offered] = frozenset()
    ) -> None:
        """The households of this lesson that can be begun, with their titles. ready: those who come late can
        begin with a plan that lies there."""
        if (offers, ready) == (self._offers, self._ready):
            return
        self._offers, self._ready = offers, ready
        for old in self._offer_line.findChildren(QWidget):
            self._offer_flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._offer_line.setVisible(bool(offers))
        if offers:
            self._offer_flow.addWidget(Text(tr("Deze les speelt:"), "dense_strong"))
        for offered, title in offers:
            weight = tr(WEIGHT_NAMES[Mode(offered.mode)])
            button = Button(f"{title}, {weight}", ButtonKind.SMALL_MAIN, icon_after="arrow")
            button.setObjectName(f"class_begin_{offered.household}")
            button.clicked.connect(partial(self.begin_wanted.emit, offered))
            self._offer_flow.addWidget(button)
            if offered in ready:
                late = Button(tr("Of met een kant-en-klaar plan"), ButtonKind.SMALL, icon="box")
                late.setObjectName(f"class_ready_{offered.household}")
                late.setAccessibleName(tr("{title}, met een kant-en-klaar plan", title=title))
                late.clicked.connect(partial(self.ready_wanted.emit, offered))
                self._offer_flow.addWidget(late)

    def _tell(self, before: StripView | None, view: StripView) -> None:
        """A message is said by the reader of the screen at once, the line when it changes."""
        if view.told and (before is None or before.told != view.told):
            words = tr("De trainer: {words}", words=view.told)
            self.message.set_notice(words, NoticeKind.INFO)
            announce(self, words, urgent=True)
        if before is not None and before.line is not view.line:
            announce(self, tr("De les: {line}", line=tr(LINE_WORDS[view.line])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.resized.emit()

    def _fit(self) -> None:
        view = self._view
        narrow = self.width() / theme().text_scale < _NARROW
        self.where.setVisible(not narrow)
        self.look.set_words(tr("Kijk mee") if narrow else tr("Kijk mee op dit scherm"))
        if view is not None:
            raised, short = tr("Hulp is gevraagd. Niet meer nodig?"), tr("Hulp gevraagd")
            words = (short if narrow else raised) if view.asks_help else tr("Vraag hulp")
            self.hand.set_words(words)
            self.hand.setAccessibleName(raised if view.asks_help else tr("Vraag hulp"))
            self.hand.setToolTip(plain_tip(raised if view.asks_help else ""))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("inset"))
        painter.setPen(QPen(theme().colour("edge"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
