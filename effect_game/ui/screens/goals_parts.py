"""Parts of the third step: the spoken goals, what happens without this plan."""

from functools import partial

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.play.rules.limits import LIVES, MAX_GOALS
from effect_game.play.state import State
from effect_game.play.views_goals import (
    EventItem,
    GoalCount,
    GoalItem,
    events_without_plan,
    goals_offered,
    goals_without_plan,
    horizon_words,
)
from effect_game.ui.art.portrait import Portrait
from effect_game.ui.screens.house_views import person_view
from effect_game.ui.screens.intake_known import clear
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.card_rows import Divider
from effect_game.ui.widgets.cards import PressCard, icon_line
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import BusyLine, IconLabel, Panel
from effect_game.ui.widgets.text import Text, VoiceText


class GoalCard(PressCard):
    """A goal as somebody said it; checked = one of the goals of the plan."""

    def __init__(self, item: GoalItem, parent: QWidget | None = None) -> None:
        super().__init__(f"{item.person.name}: {item.text}", parent=parent)
        self.item = item
        self.setCheckable(True)
        self.setObjectName(f"goal_{item.id}")
        self.setAccessibleDescription(f"nummer {item.rank} voor dit huishouden")
        row = QHBoxLayout()
        row.setSpacing(12)
        portrait = Portrait(person_view(item.person))
        portrait.setFixedSize(portrait.sizeHint())
        portrait.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(portrait, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(VoiceText(item.text))
        words.addWidget(Text(item.person.name, "dense2"))
        row.addLayout(words, 1)
        self._tick = IconLabel("check", "action", 22)
        self._tick.setSizePolicy(self._tick.sizePolicy())
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.show_choice(item.chosen)

    def show_choice(self, chosen: bool) -> None:
        """Show whether this goal is chosen, without a signal."""
        blocked = self.blockSignals(True)
        self.setChecked(chosen)
        self.blockSignals(blocked)
        keep = self._tick.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(keep)
        self._tick.setVisible(chosen)
        self.update()


class GoalsPanel(Panel):
    """All goals in the household's own order; `toggled` carries a goal id."""

    toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Over een jaar, in eigen woorden", parent=parent)
        self.body.addWidget(
            Text("Kies er hooguit drie. De volgorde is die van het huishouden zelf.", "body2", wrap=True)
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.body.addLayout(self._column)
        self.body.addStretch(1)
        self._cards: dict[str, GoalCard] = {}

    def fill(self, casus: Casus, state: State) -> None:
        """Show the goals and which are chosen; the cards stay, so that the focus stays."""
        items = goals_offered(casus, state)
        if tuple(self._cards) != tuple(item.id for item in items):
            clear(self._column)
            self._cards = {item.id: GoalCard(item) for item in items}
            for key, card in self._cards.items():
                card.clicked.connect(partial(self.toggled.emit, key))
                self._column.addWidget(card)
        for item in items:
            self._cards[item.id].show_choice(item.chosen)
        self.set_info(f"{len(state.goals)} van {min(MAX_GOALS, len(items))} gekozen")

    def first_card(self) -> QWidget | None:
        """The goal that is wanted most."""
        return next(iter(self._cards.values()), None)


class CountBar(QWidget):
    """Twenty small dots of which some are filled: how many of 20 lives; the words stand beside it."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self.setAccessibleName(f"{count} van {LIVES}")
        self.setFixedHeight(theme().px(10))
        self.setMinimumWidth(theme().px(LIVES * 7))

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


class LaneCard(StyledFrame):
    """Something that happens without this plan, with its count; night when nobody knows the cause."""

    def __init__(self, item: EventItem, parent: QWidget | None = None) -> None:
        style = FrameStyle("night", "", 0, 10) if item.dark else FrameStyle("panel", "control", 1.25, 10)
        super().__init__(style, parent)
        tone = "on_night" if item.dark else ""
        self.setObjectName(f"lane_{item.id}")
        self.setAccessibleName(f"{item.title}, {item.count_words}")
        self.setToolTip(item.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(10)
        row.addWidget(IconLabel(item.icon, tone or "ink_2", 20, drop=1), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(item.title, "dense_strong", tone=tone, wrap=True))
        words.addWidget(Text(item.count_words, "dense2", tone=tone))
        if not item.dark:
            words.addWidget(CountBar(item.count))
        words.addStretch(1)
        row.addLayout(words, 1)


class ReferencePanel(Panel):
    """What 20 possible lives show without this plan: events, and goals that come true all the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Zonder dit plan", remark="de gewone hulp gaat door", parent=parent)
        self.busy = BusyLine()
        self.add_to_header(self.busy)
        self._before = QWidget()
        column = QVBoxLayout(self._before)
        column.setContentsMargins(0, 0, 0, 0)
        frame = StyledFrame(FrameStyle("inset", "control", 1.25, dashed=True))
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(16, 16, 16, 16)
        words = "Hier komt wat er in 20 mogelijke levens gebeurt als jullie niets aan de hulp veranderen."
        inner.addWidget(icon_line("eye", words, role="body2", tone="ink_2"))
        column.addWidget(frame)
        column.addStretch(1)
        self.body.addWidget(self._before, 1)
        self._after = QWidget()
        after = QVBoxLayout(self._after)
        after.setContentsMargins(0, 0, 0, 0)
        after.setSpacing(8)
        self._goals = QVBoxLayout()
        self._goals.setSpacing(4)
        self._lane = QGridLayout()
        self._lane.setSpacing(8)
        after.addWidget(Text("Zo vaak komt een doel vanzelf uit", "strong"))
        after.addLayout(self._goals)
        after.addWidget(Divider())
        self._lane_title = Text("", "strong")
        after.addWidget(self._lane_title)
        after.addLayout(self._lane)
        after.addStretch(1)
        self.body.addWidget(self._after, 1)
        self._columns = 3

    def fill(self, casus: Casus, state: State) -> None:
        """Before the reveal a place with one sentence; after it goals first, then events."""
        shown = state.reference is not None
        self._before.setVisible(not shown)
        self._after.setVisible(shown)
        self._lane_title.setText(f"Dit gebeurt {horizon_words(casus)}, in {LIVES} mogelijke levens")
        clear(self._goals)
        clear(self._lane)
        for goal in goals_without_plan(casus, state):
            self._goals.addWidget(_goal_line(goal))
        self._events = events_without_plan(casus, state)
        for place, item in enumerate(self._events):
            self._lane.addWidget(LaneCard(item), place // self._columns, place % self._columns)
        for column in range(3):
            self._lane.setColumnStretch(column, 1 if column < self._columns else 0)

    def set_columns(self, columns: int) -> None:
        """How many cards stand beside each other; counts from the next `fill`."""
        self._columns = columns


def _goal_line(goal: GoalCount) -> QWidget:
    line = QWidget()
    line.setObjectName(f"without_{goal.id}")
    line.setAccessibleName(f"{goal.text} {goal.count_words}")
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    words = (
        VoiceText(goal.text, quoted=False, small=True)
        if goal.chosen
        else Text(goal.text, "dense2", wrap=True)
    )
    row.addWidget(words, 1)
    row.addWidget(CountBar(goal.count))
    count = Text(goal.count_words, "dense_strong" if goal.chosen else "dense2")
    count.setMinimumWidth(theme().px(64))
    count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(count)
    return line
