"""Life in a year and the goals as spoken: rank, person, words, when it came true, how often without plan."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play.rules.limits import LIVES, MAX_GOALS
from effect_game.play.state import State
from effect_game.play.views_goals import GoalItem, YearAheadItem, goals_offered, year_ahead
from effect_game.ui.art.portrait import Portrait
from effect_game.ui.screens.house_views import person_view
from effect_game.ui.theme import fonts
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.cards import PressCard
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import IconLabel, Panel
from effect_game.ui.widgets.text import Text, VoiceText, bind_count
from effect_game.ui.widgets.tips import plain_tip


class RankRing(QWidget):
    """The place of a goal in the household's own order."""

    def __init__(self, rank: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rank = rank
        self.setAccessibleName(tr("nummer {rank} voor dit huishouden", rank=rank))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(26), theme().px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(theme().colour("voice"), 1.5))
        painter.drawEllipse(rect)
        painter.setFont(theme().dense(fonts.SEMIBOLD))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(self._rank))
        painter.end()


class CountBar(QWidget):
    """Twenty small dots of which some are filled: how many of 20 lives; the words stand beside it."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self.setAccessibleName(tr("{count} van {lives}", count=count, lives=LIVES))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(LIVES * 7), theme().px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, size = theme().px(7), theme().px(5)
        for place in range(LIVES):
            centre = QPointF(place * step + size / 2 + 1, self.height() / 2)
            filled = place < self._count
            painter.setPen(QPen(theme().colour("action" if filled else "control"), 1))
            painter.setBrush(theme().colour("action") if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, size / 2, size / 2)
        painter.end()


class GoalCard(PressCard):
    """A goal as somebody said it; checked = one of the goals of the plan."""

    def __init__(self, item: GoalItem, parent: QWidget | None = None) -> None:
        super().__init__(f"{item.person.name}: {item.text}", parent=parent)
        self.setCheckable(True)
        self.setObjectName(f"goal_{item.id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout()
        row.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        side = QVBoxLayout()
        side.setSpacing(2)
        side.addWidget(RankRing(item.rank), 0, Qt.AlignmentFlag.AlignHCenter)
        portrait = Portrait(person_view(item.person))
        # Its own size, also after another size of the text.
        portrait.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        portrait.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        side.addWidget(portrait, 0, Qt.AlignmentFlag.AlignHCenter)
        side.addStretch(1)
        add_layout(row, side)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(VoiceText(item.text))
        self._name = item.person.name
        self._condition = Text("", "caption", tone="ink_2", wrap=True)
        words.addWidget(self._condition)
        self._without = QWidget()
        self._without.setObjectName(f"without_{item.id}")
        self._count = QHBoxLayout(self._without)
        self._count.setContentsMargins(0, 3, 0, 0)
        self._count.setSpacing(8)
        words.addWidget(self._without)
        words.addStretch(1)
        add_layout(row, words, 1)
        self._tick = IconLabel("check", "action", 22)
        keep = self._tick.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(keep)
        row.addWidget(self._tick, 0, top)
        add_layout(self.body, row)
        self.show_item(item)

    def show_item(self, item: GoalItem, *, roomy: bool = True) -> None:
        """Show whether it is chosen, when it came true, and its count; without a signal.

        Where there is little room the condition gives way to the count.
        """
        blocked = self.blockSignals(True)
        self.setChecked(item.chosen)
        self.blockSignals(blocked)
        self._tick.setVisible(item.chosen)
        self._condition.setText(f"{self._name}. {item.condition}")
        self._condition.setVisible(item.count is None or roomy)
        self.setToolTip(plain_tip(item.condition))
        clear(self._count)
        told = tr("nummer {rank} voor dit huishouden. {condition}", rank=item.rank, condition=item.condition)
        if item.count is not None:
            self._count.addWidget(CountBar(item.count))
            count = bind_count(item.count_words)
            words = tr("{name}, zonder dit plan {count}", name=self._name, count=count)
            self._count.addWidget(Text(words, "dense2", wrap=True), 1)
            without = tr("Zonder dit plan {count}.", count=item.count_words)
            told = f"{told} {without}"
            self._without.setAccessibleName(f"{item.text} {item.count_words}")
        self._without.setVisible(item.count is not None)
        self.setAccessibleDescription(told)
        self.update()


class YearAheadQuote(StyledFrame):
    """How somebody of the household would like life to be in a year, above the goals."""

    def __init__(self, item: YearAheadItem, parent: QWidget | None = None) -> None:
        super().__init__(FrameStyle("voice_soft", "", 0), parent)
        self.setObjectName("year_ahead")
        self.setAccessibleName(f"{item.who}: {item.text}")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(12)
        portrait = Portrait(person_view(item.person))
        portrait.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(portrait)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(item.who, "dense2", wrap=True))
        words.addWidget(VoiceText(item.text))
        add_layout(row, words, 1)


class GoalsPanel(Panel):
    """All goals in the household's own order; `toggled` carries a goal id."""

    toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Wat zij willen, in eigen woorden"),
            remark=tr(
                "kies er hooguit {most}. De volgorde is van hen: 1 willen zij het liefst", most=MAX_GOALS
            ),
            parent=parent,
        )
        self._ahead = QVBoxLayout()
        add_layout(self.body, self._ahead)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        add_layout(self.body, self._grid)
        self.body.addStretch(1)
        self._cards: dict[str, GoalCard] = {}
        self._columns = 3
        self.roomy = True

    def fill(self, casus: Casus, state: State) -> None:
        """Show the goals and which are chosen; the cards stay, so that the focus stays."""
        items = goals_offered(casus, state)
        if tuple(self._cards) != tuple(item.id for item in items):
            self._fill_ahead(casus)
            clear(self._grid)
            self._cards = {item.id: GoalCard(item) for item in items}
            for key, card in self._cards.items():
                card.clicked.connect(partial(self.toggled.emit, key))
            self._place()
        for item in items:
            self._cards[item.id].show_item(item, roomy=self.roomy)
        most = min(MAX_GOALS, len(items))
        self.set_info(tr("{count} van {most} gekozen", count=len(state.goals), most=most))

    def _fill_ahead(self, casus: Casus) -> None:
        clear(self._ahead)
        item = year_ahead(casus)
        if item is not None:
            self._ahead.addWidget(YearAheadQuote(item))

    def set_columns(self, columns: int) -> None:
        """How many goals stand beside each other."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        for place, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, place // self._columns, place % self._columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def first_card(self) -> QWidget | None:
        """The goal that is wanted most."""
        return next(iter(self._cards.values()), None)
