"""What is known by now, with its source; and the rooms as estimated beside the rooms as heard."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play.state import State
from effect_game.play.views_heard import RoomCompare, compare_words, not_heard_words, room_compare
from effect_game.play.views_intake import (
    Answer,
    FactItem,
    QuestionItem,
    after_question,
    contradictions,
    facts_known,
    last_answer,
    waiting_for_consent,
)
from effect_game.ui.art.house import RoomThumbnail
from effect_game.ui.art.staircase import draw_staircase, staircase_width
from effect_game.ui.art.style import style_of_theme
from effect_game.ui.screens.house_views import room_view
from effect_game.ui.screens.intake_area import FoldingArea
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.card_rows import ContradictionCard, ContradictionSide, FactRow, FactView
from effect_game.ui.widgets.cards import VoiceBubble, icon_line
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.panel import Notice, NoticeKind, Panel
from effect_game.ui.widgets.text import Text
from effect_game.ui.widgets.tips import plain_tip

_SOURCE_ICONS = {
    "brief": "letter",
    "dossier": "list",
    "school": "school",
    "instantie": "house",
    "gezien": "eye",
}


def source_icon(kind: str) -> str:
    """The icon of a source; someone who says it is the ordinary case."""
    return _SOURCE_ICONS.get(kind, "talk")


class KnownPanel(Panel):
    """Facts with their source, newest first; contradictions side by side; what nobody asked.

    `asked` carries the question after a contradiction, `consent_wanted` the id of a consent.
    """

    asked = Signal(object)
    consent_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Wat we nu weten"), parent=parent)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(4, 0, 8, 0)
        self._column.setSpacing(4)
        self.area = FoldingArea(self._page, 90)
        self.area.setObjectName("facts_area")
        self.area.setAccessibleName(tr("Wat we nu weten, lijst"))
        self.body.addWidget(self.area, 1)
        self.unheard = Notice("", NoticeKind.NIGHT)
        self.unheard.setObjectName("not_heard")
        self.body.addWidget(self.unheard)

    def fill(self, casus: Casus, state: State) -> None:
        """Show what a state knows."""
        clear(self._column)
        facts = facts_known(casus, state)
        pairs = contradictions(casus, state)
        count = len(facts) + 2 * len(pairs)
        self.set_remark(
            tr("1 feit, met bron") if count == 1 else tr("{count} feiten, elk met bron", count=count)
        )
        answer = last_answer(casus, state)
        if answer is not None and not answer.person:
            self._column.addWidget(_outside(answer))
        if answer is not None and answer.after:
            after = Notice(answer.after, NoticeKind.INFO, quiet=True)
            after.setObjectName("after_answer")
            self._column.addWidget(after)
        waiting = waiting_for_consent(casus, state)
        self._add(waiting)
        for pair in pairs:
            self._column.addWidget(self._contradiction(pair, after_question(casus, state, pair)))
        self._add(tuple(fact for fact in facts if fact not in waiting))
        self._column.addStretch(1)
        words = not_heard_words(casus, state)
        self.unheard.setVisible(bool(words))
        if words:
            self.unheard.set_notice(words, NoticeKind.NIGHT)
        self.area.verticalScrollBar().setValue(0)

    def _add(self, facts: tuple[FactItem, ...]) -> None:
        for fact in facts:
            self._column.addWidget(fact_row(fact))
            if fact.stays:
                self._column.addWidget(self._stays(fact))

    def set_open(self, open_list: bool) -> None:
        """Show the whole list without a scroll bar of its own."""
        self.area.set_open(open_list)

    def _contradiction(self, pair: tuple[FactItem, FactItem], after: QuestionItem | None) -> QWidget:
        first, second = (
            ContradictionSide(fact.text, fact.source, source_icon(fact.source_kind), fact.spoken)
            for fact in pair
        )
        open_now = after is not None and not after.shut
        words = tr("Vraag na, {hours}", hours=after.hours) if after is not None and open_now else ""
        card = ContradictionCard(pair[0].id, (first, second), ask_text=words)
        card.setObjectName(f"contradiction_{pair[0].id}")
        if after is not None and open_now:
            card.ask_button.setObjectName(f"ask_{after.id}")
            card.ask_button.setAccessibleName(f"{words}, {after.asked}: {after.text}")
            card.ask_button.setToolTip(plain_tip(f"{after.asked}: {after.text}"))
            wanted, key = (self.consent_wanted, after.consent) if after.consent else (self.asked, after.id)
            card.ask_button.clicked.connect(partial(wanted.emit, key))
        return card

    def _stays(self, fact: FactItem) -> QWidget:
        """That a fact stays at this table, with the yes that can be asked for."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(theme().px(130), 0, 0, 4)
        words = tr("Blijft aan deze tafel. {stays}", stays=fact.stays)
        row.addWidget(icon_line("lock", words, role="dense2", tone="ink_2"), 1)
        if fact.consent:
            button = Button(tr("Vraag toestemming"), ButtonKind.SMALL)
            button.setObjectName(f"consent_{fact.id}")
            button.clicked.connect(partial(self.consent_wanted.emit, fact.consent))
            row.addWidget(button)
        return line


def _outside(answer: Answer) -> QWidget:
    bubble = VoiceBubble(answer.words, answer.who)
    bubble.setObjectName("outside_answer")
    return bubble


def fact_row(fact: FactItem) -> QWidget:
    """A fact with where it is about and its source; what somebody said stands in quotation marks."""
    words = f"“{fact.text}”" if fact.spoken else fact.text
    row = FactRow(FactView(fact.domain, words, fact.source, source_icon(fact.source_kind)))
    row.setObjectName(fact.id)
    return row


class Stairs(QWidget):
    """The staircase sign beside its word; `quiet` for an estimate."""

    def __init__(self, level: int, *, quiet: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level, self._quiet = level, quiet
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        size = theme().px(14)
        return QSize(round(staircase_width(size)) + 2, size + theme().px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = style_of_theme()
        draw_staircase(painter, style, 1, self.height() - 2, theme().px(14), self._level, quiet=self._quiet)
        painter.end()


class ComparePanel(Panel):
    """Seven rooms: picture, name, what was estimated, what was heard. `opened` carries a life domain."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Eerst geschat, nu bekend"), parent=parent)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        add_layout(self.body, self._grid)
        self.body.addStretch(1)
        self._rooms: tuple[RoomCompare, ...] = ()
        self._narrow, self._scale = False, 1.0

    def fill(self, casus: Casus, state: State) -> None:
        """Show the rooms of a state."""
        self._rooms = room_compare(casus, state)
        self.set_info(compare_words(self._rooms))
        self._build()

    def set_narrow(self, narrow: bool) -> None:
        """Rooms under each other instead of beside each other; their pictures grow with the text."""
        if (narrow, theme().text_scale) != (self._narrow, self._scale):
            self._narrow, self._scale = narrow, theme().text_scale
            self._build()

    def _build(self) -> None:
        clear(self._grid)
        place = self._place_row if self._narrow else self._place_column
        if not self._narrow:
            self._grid.addWidget(Text(tr("geschat"), "dense2"), 2, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Text(tr("bekend"), "dense_strong"), 3, 0, Qt.AlignmentFlag.AlignTop)
        for number, room in enumerate(self._rooms):
            place(number, room)
        for column in range(8):
            self._grid.setColumnStretch(column, 1 if (not self._narrow and column) or column == 3 else 0)

    def _place_column(self, number: int, room: RoomCompare) -> None:
        column, top = number + 1, Qt.AlignmentFlag.AlignTop
        picture = RoomThumbnail(room_view(room.heard))
        picture.setMinimumSize(64, 46)
        picture.setMaximumHeight(66)
        self._grid.addWidget(picture, 0, column)
        name = Text(room.name, "dense_strong", wrap=True)
        name.setToolTip(plain_tip(room.heard.name))
        self._grid.addWidget(name, 1, column, top)
        self._grid.addWidget(_level(room.guessed, room.guessed_word, quiet=True), 2, column, top)
        self._grid.addWidget(_level(room.heard.level, room.heard_word, quiet=False), 3, column, top)

    def _place_row(self, number: int, room: RoomCompare) -> None:
        picture = RoomThumbnail(room_view(room.heard))
        picture.setFixedSize(theme().px(60), theme().px(44))
        self._grid.addWidget(picture, number, 0)
        self._grid.addWidget(Text(room.name, "dense_strong", wrap=True), number, 1)
        # A room without a level says itself that it was not estimated, or not asked.
        guessed, heard = room.guessed_word, room.heard_word
        if room.guessed is not None:
            guessed = tr("geschat: {word}", word=guessed)
        if room.heard.level is not None:
            heard = tr("bekend: {word}", word=heard)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(_level(room.guessed, guessed, quiet=True), number, 2, middle)
        self._grid.addWidget(_level(room.heard.level, heard, quiet=False), number, 3, middle)


def _level(level: int | None, word: str, *, quiet: bool) -> QWidget:
    """Staircase above its word, or a question mark when there is no level."""
    if level is None:
        return icon_line("help", word, role="dense2" if quiet else "dense_strong")
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Stairs(level, quiet=quiet))
    column.addWidget(Text(word, "dense2" if quiet else "dense_strong", wrap=True))
    return frame
