"""Pieces of Terugblik: counted dots, a goal, a room of the strip, an exhibit, the line to write on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.play.rules.limits import LIVES, MAX_TEXT
from effect_game.play.views_debrief import RoomStrip
from effect_game.play.views_debrief_goals import GoalOutcome
from effect_game.play.views_exhibits import Exhibit
from effect_game.ui.art.house import RoomThumbnail
from effect_game.ui.art.house_boards import fitting, write
from effect_game.ui.art.house_data import RoomView
from effect_game.ui.art.staircase import draw_staircase, staircase_width
from effect_game.ui.art.style import style_of_theme
from effect_game.ui.screens.house_views import room_view
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.forms import Field
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import IconLabel
from effect_game.ui.widgets.text import Text, VoiceText
from effect_game.ui.widgets.tips import plain_tip

_DOT, _SMALLEST_DOT = 35, 15
_STAIRS = 10.5
"""Size of the steps beside a level word where seven rooms share a line."""


class CountDots(QWidget):
    """Twenty dots of which some are filled, as large as there is place for; the words stand below it."""

    def __init__(self, filled: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = filled
        self.setAccessibleName(tr("{count} van {lives}", count=filled, lives=LIVES))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(10 * _DOT + 2), theme().px(2 * _DOT + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(10 * _SMALLEST_DOT + 2), theme().px(2 * _SMALLEST_DOT + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(float(theme().px(_DOT)), (self.width() - 2) / 10, (self.height() - 2) / 2)
        size = step * 0.74
        painter.setPen(QPen(theme().colour("action"), 1.4))
        for place in range(LIVES):
            on = place < self._filled
            painter.setBrush(theme().colour("action") if on else Qt.BrushStyle.NoBrush)
            x, y = 1 + (place % 10) * step, 1 + (place // 10) * step
            painter.drawEllipse(QRectF(x, y, size, size))
        painter.end()


class GoalCard(StyledFrame):
    """One chosen goal: reached or not in this life, and the two counts of twenty."""

    def __init__(self, goal: GoalOutcome) -> None:
        super().__init__(FrameStyle("voice_soft", "", 0))
        self.setObjectName(f"goal_{goal.goal}")
        self.setAccessibleName(f"{goal.text} {goal.lived_words}. {goal.count_words} {goal.luck_words}")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(Text(tr("Doel {number}, {who}", number=goal.number, who=goal.who), "dense2"))
        column.addWidget(VoiceText(goal.text))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel("check" if goal.lived else "minus", "ink_1", 22))
        line.addWidget(Text(goal.lived_words, "title", wrap=True), 1)
        add_layout(column, line)
        counts = [(tr("zonder plan"), goal.without_plan)]
        if goal.planned:
            column.addWidget(Text(goal.luck_words, "dense2", wrap=True))
            counts.insert(0, (tr("met dit plan"), goal.with_plan))
        for words, count in counts:
            if count is not None:
                column.addStretch(1)
                add_layout(column, self._count(words, count))
        if goal.with_plan is None or goal.without_plan is None:
            column.addWidget(Text(goal.count_words, "dense2", wrap=True))
        column.addStretch(1)

    @staticmethod
    def _count(words: str, count: int) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Text(tr("{count} van de {lives}", count=count, lives=LIVES), "strong"))
        head.addWidget(Text(words, "body2"), 1)
        add_layout(column, head)
        column.addWidget(CountDots(count))
        return column


class GoalLine(QWidget):
    """A goal at the end: what came of it in this life, in one glance."""

    def __init__(self, goal: GoalOutcome) -> None:
        super().__init__()
        self.setObjectName(f"end_goal_{goal.goal}")
        self.setAccessibleName(f"{goal.text} {goal.lived_words}. {goal.count_words}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        mark = IconLabel("check" if goal.lived else "minus", "ink_1", 24, drop=2)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(VoiceText(goal.text))
        words.addWidget(Text(f"{goal.who}: {goal.lived_words}. {goal.count_words}", "body2", wrap=True))
        add_layout(row, words, 1)


class LevelLine(QWidget):
    """A staircase with its word, as on the board of a room."""

    def __init__(self, room: RoomView, *, quiet: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._quiet = room, quiet
        self.setAccessibleName(room.sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(100), theme().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style, room = style_of_theme(), self._room
        rect = QRectF(self.rect()).adjusted(0, 0, 0, -theme().px(3))
        size = float(theme().px(_STAIRS))
        base = rect.center().y() + size * 0.45
        draw_staircase(
            painter, style, 0.0, base, size, room.level or 0, room.expected, room.low, room.high, self._quiet
        )
        left = staircase_width(size) + theme().px(5)
        painter.setPen(style.colour("ink_2" if self._quiet else "ink_1"))
        box = QRectF(left, rect.top(), rect.width() - left, rect.height())
        write(painter, box, room.word, fitting(room.word, theme().px(14), box.width()))
        painter.end()


class RoomColumn(QWidget):
    """One room of the strip: picture of now, its name, start, now with where most lives end."""

    def __init__(self, strip: RoomStrip) -> None:
        super().__init__()
        domain = strip.life_domain.value
        self.setObjectName(f"room_{domain}")
        now, start = room_view(strip.now), room_view(strip.start)
        words = tr("{never}, telde mee", never=strip.never) if strip.never else strip.expected_words
        self.setAccessibleName(
            tr(
                "{name}: start {start}, nu {now}, {expected}",
                name=now.name,
                start=start.word,
                now=now.sentence,
                expected=words,
            )
        )
        self.setToolTip(plain_tip(f"{now.name}, {words}"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        picture = RoomThumbnail(now)
        picture.setObjectName(f"thumbnail_{domain}")
        picture.setFixedHeight(theme().px(38))
        column.addWidget(picture)
        column.addWidget(Text(now.short_name, "dense_strong", wrap=True))
        if strip.never:
            column.addWidget(Text(strip.never, "caption", tone="attention", wrap=True))
        else:
            column.addWidget(LevelLine(start, quiet=True))
        column.addWidget(LevelLine(now, quiet=False))
        column.addStretch(1)


class ExhibitFrame(StyledFrame):
    """One exhibit: icon, title, its sentences, perhaps a voice."""

    def __init__(self, exhibit: Exhibit) -> None:
        super().__init__(FrameStyle("panel", "action" if exhibit.first else "edge", 1.0 + exhibit.first, 12))
        self.setObjectName(f"exhibit_{exhibit.key}")
        self.setAccessibleName(f"{exhibit.title}. {' '.join(exhibit.sentences)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(4)
        column.addWidget(icon_line(exhibit.icon, exhibit.title, role="strong"))
        for sentence in exhibit.sentences:
            column.addWidget(Text(sentence, "body", wrap=True))
        if exhibit.quote:
            column.addWidget(VoiceText(exhibit.quote, small=True))
            column.addWidget(Text(exhibit.who, "dense2"))


class ReflectionField(Field):
    """One line in own words with a counter; too long is an error, nothing is cut off."""

    submitted = Signal()
    skipped = Signal()

    def __init__(self, part: int, label: str) -> None:
        super().__init__(label)
        self._column.removeWidget(self.label)
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.row.addWidget(IconLabel("talk", "info", 20))
        self.row.addWidget(self.label, 2)
        self.edit = QLineEdit()
        self.edit.setObjectName(f"reflection_{part}")
        self.edit.textChanged.connect(self._typed)
        self.edit.returnPressed.connect(self.submitted)
        self.row.addWidget(self.edit, 5)
        self.label_for(self.edit)
        self.counter = Text("", "caption")
        self.row.addWidget(self.counter)
        self.skip = Button(tr("Overslaan"))
        self.skip.setObjectName(f"skip_{part}")
        self.skip.clicked.connect(self.skipped)
        self.row.addWidget(self.skip)
        self._count()

    def value(self) -> str:
        """What is written, without spaces around it."""
        return self.edit.text().strip()

    def check(self) -> bool:
        over = len(self.value()) - MAX_TEXT
        self.set_error(tr("Dit is {over} tekens te lang. Maak het korter.", over=over) if over > 0 else "")
        return over <= 0

    def _typed(self) -> None:
        self._count()
        self._edited()

    def _count(self) -> None:
        self.counter.setText(tr("{count} van {most} tekens", count=len(self.value()), most=MAX_TEXT))
