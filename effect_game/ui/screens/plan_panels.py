"""The upper half of the Plan screen: the house, the aims and the jars."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.domain.vocabulary import HORIZONS_MONTHS
from effect_game.play.views_money import years_words
from effect_game.play.views_plan import GoalView
from effect_game.ui.art.house import House
from effect_game.ui.art.jars import Jars
from effect_game.ui.art.jars_data import JarsView
from effect_game.ui.euros import cover_whole
from effect_game.ui.screens.money_pictures import add_table_key
from effect_game.ui.theme import fonts
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_PANEL
from effect_game.ui.widgets.chips import Chip, ChipGroup, Option, SegmentedToggle
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import BusyLine, Panel
from effect_game.ui.widgets.text import Aside, Text, VoiceText

ALL = "all"
_PANEL = FrameStyle("panel", "edge", 1.0, RADIUS_PANEL)
START_HORIZON_MONTHS = 36
JARS_LOW, HOUSE_LOW, LINE_LOW, CHART_LOW, CHART_TIGHT = 104, 260, 180, 72, 52


def give_way(picture: QWidget, lowest_px: int) -> None:
    """Let a picture shrink to `lowest_px` at 100% text (0: it keeps the height it wants)."""
    policy = picture.sizePolicy()
    wanted = QSizePolicy.Policy.Ignored if lowest_px else QSizePolicy.Policy.Preferred
    policy.setVerticalPolicy(wanted)
    picture.setSizePolicy(policy)
    picture.setMinimumHeight(theme().px(lowest_px))


def polish(widget: QWidget) -> None:
    """Give new labels their fonts now: a height that is asked for before that is a guess."""
    for child in widget.findChildren(QWidget):
        child.ensurePolished()


def name_choices(group: ChipGroup | SegmentedToggle, prefix: str, keys: Sequence[str]) -> None:
    """Give every chip or segment a stable object name."""
    for key in keys:
        group.button(key).setObjectName(f"{prefix}_{key}")


class _Number(QWidget):
    """A number in a ring, before a goal."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(22), theme().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("ink_1"), 1.4))
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        painter.setFont(theme().caption(fonts.SEMIBOLD))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


MOST_BESIDE_TITLE = 5
"""People whose chips fit beside the title."""
MOST_ON_SKY, SKY_CHIP = 6, 96
"""Chips that fit on the sky right of the roof, and how wide one may be at 100% text."""


class HousePanel(Panel):
    """The house with person chips; the chips come when there is room for them in the order of opening."""

    person_chosen = Signal(object)

    def __init__(self, people: Sequence[tuple[str, str]]) -> None:
        super().__init__(tr("Het huis"), padding=2)
        self._header.setContentsMargins(14, 0, 12, 0)
        options = [Option(ALL, tr("Gezin") if len(people) > 1 else tr("Huis"), "people")]
        options += [Option(key, name) for key, name in people]
        self._many = len(options)
        self.chips = ChipGroup(tr("Wie zie je in het huis?"), options, chosen=ALL)
        self.chips.setObjectName("person_chips")
        name_choices(self.chips, "person_chip", [option.key for option in options])
        self.chips.chosen.connect(self.person_chosen)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        # Their place is there before they are: the house keeps its size, so it is not drawn again.
        policy.setRetainSizeWhenHidden(True)
        self.chips.setSizePolicy(policy)
        self._header.setStretch(2, 0)
        self._header.addWidget(self.chips, 1)
        # Many names take the whole line; the house under them says what it is.
        self._titled = len(people) <= MOST_BESIDE_TITLE
        self.title_label.setVisible(self._titled)
        self._line = QSpacerItem(0, 0)
        self._header.addSpacerItem(self._line)
        self._keep_line()
        theme().changed.connect(self._keep_line)
        self.house = House()
        self.house.setObjectName("house")
        self.house.installEventFilter(self)
        self.body.addWidget(self.house, 1)
        self._on_sky = False

    def _keep_line(self) -> None:
        """The line is as high as the chips, whether they are there yet or not.

        Not by a least height of the title: a label remembers that in its hint, also when it becomes less.
        """
        self._line.changeSize(0, self.chips.sizeHint().height())
        self._header.invalidate()

    def show_chips(self, shown: bool) -> None:
        """Chips belong to a later stage of the first plan; before it the house is only to be looked at."""
        self._keep_place(kept=self._titled or shown)
        self.chips.setVisible(shown)
        self.title_label.setVisible((self._titled or not shown) and not self._on_sky)
        self.house.setFocusPolicy(Qt.FocusPolicy.StrongFocus if shown else Qt.FocusPolicy.NoFocus)

    def _keep_place(self, *, kept: bool) -> None:
        """Hidden names that fill the line would push the title away: then the title holds their place."""
        policy = self.chips.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.chips.setSizePolicy(policy)

    def set_low(self, low: bool) -> None:
        """In a low window the chips move onto the sky beside the roof, when they are few and short."""
        widest = max(chip.sizeHint().width() for chip in self.chips.findChildren(Chip))
        on_sky = low and self._many <= MOST_ON_SKY and widest <= theme().px(SKY_CHIP)
        self.title_label.setVisible((self._titled or self.chips.isHidden()) and not on_sky)
        self._outer.setContentsMargins(2, 0 if on_sky else 10, 2, 0)
        self._outer.setSpacing(0 if on_sky else 8)
        if on_sky != self._on_sky:
            self._on_sky = on_sky
            shown = not self.chips.isHidden()
            self._header.removeWidget(self.chips)
            self.chips.setParent(self.house if on_sky else self)
            self.chips.flow.set_lines(gap=5 if on_sky else 10, align_right=on_sky)
            if not on_sky:
                self._header.addWidget(self.chips, 1)
            self.chips.setVisible(shown)
        self._place_chips()

    def _place_chips(self) -> None:
        if self._on_sky:
            widest = max(chip.sizeHint().width() for chip in self.chips.findChildren(Chip))
            high = self.chips.heightForWidth(widest)
            self.chips.setGeometry(self.house.width() - widest - 6, 6, widest, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Chips on the sky stay in their corner."""
        if event.type() == QEvent.Type.Resize:
            self._place_chips()
        return super().eventFilter(watched, event)


def _uncounted(goals: tuple[GoalView, ...]) -> tuple[GoalView, ...]:
    return tuple(replace(goal, counts="") for goal in goals)


def _goal_name(goal: GoalView) -> str:
    return tr(
        "Doel {number}: {text} {counts}", number=goal.number, text=goal.text, counts=goal.counts
    ).strip()


class AimsPanel(StyledFrame):
    """What the household wants, in its own words, above all money."""

    def __init__(self) -> None:
        super().__init__(_PANEL)
        self.setAccessibleName(tr("Doelen van dit huishouden"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 7, 10, 6)
        self._row.setSpacing(10)
        self._shown: tuple[tuple[GoalView, ...], str] | None = None
        self._counts: list[tuple[QWidget, Text]] = []
        theme().changed.connect(self._again)

    def _again(self) -> None:
        """Another text size: the widths in here belong to the old one."""
        if self._shown is not None:
            shown, self._shown = self._shown, None
            self.show_goals(*shown)

    def set_low(self, low: bool) -> None:
        """A little less air in a low window."""
        self._row.setContentsMargins(14, 4 if low else 7, 10, 3 if low else 6)

    def show_goals(self, goals: tuple[GoalView, ...], lead: str) -> None:
        """Replace the goals; `lead` is the short title at the left."""
        if (goals, lead) == self._shown:
            return
        before, self._shown = self._shown, (goals, lead)
        if before is not None and (_uncounted(before[0]), before[1]) == (_uncounted(goals), lead):
            # Other lives, the same goals: only the counts are written again.
            for goal, (box, counts) in zip(goals, self._counts, strict=True):
                box.setAccessibleName(_goal_name(goal))
                counts.setText(goal.counts)
                counts.setVisible(bool(goal.counts))
            return
        self._counts = []
        clear(self._row)
        title = Text(lead, "dense_strong", wrap=True)
        title.setFixedWidth(theme().px(96))
        self._row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        for goal in goals:
            self._row.addWidget(self._goal(goal), 1)

    def _goal(self, goal: GoalView) -> QWidget:
        box = QWidget()
        box.setObjectName(f"goal_{goal.id}")
        box.setAccessibleName(_goal_name(goal))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Number(goal.number), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(VoiceText(goal.text, quoted=False, small=True))
        counts = Text(goal.counts, "caption", wrap=True, parent=box)
        column.addWidget(counts)
        counts.setVisible(bool(goal.counts))
        self._counts.append((box, counts))
        column.addStretch(1)
        add_layout(row, column, 1)
        return box


class JarsPanel(StyledFrame):
    """The jars with the horizon toggle. While the lids are shut nothing in it can be pressed."""

    horizon_chosen = Signal(int)
    explain_requested = Signal(str)
    table_requested = Signal()

    def __init__(self) -> None:
        super().__init__(_PANEL)
        self.setAccessibleName(tr("De potjes"))
        cover_whole(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 14, 6)
        column.setSpacing(2)
        header = QHBoxLayout()
        header.setSpacing(10)
        header.addWidget(Text(tr("De potjes"), "title"))
        self._remark = Aside(tr("gemiddeld verschil"), "dense2")
        header.addWidget(self._remark)
        header.addStretch(1)
        options = [Option(str(months), years_words(months)) for months in HORIZONS_MONTHS]
        self.busy = BusyLine(keeps_room=False)
        header.addWidget(self.busy)
        self.horizons = SegmentedToggle(tr("Over hoeveel jaar?"), options, chosen=str(START_HORIZON_MONTHS))
        self.horizons.setObjectName("horizons")
        name_choices(self.horizons, "horizon", [option.key for option in options])
        self.horizons.chosen.connect(self._chosen)
        header.addWidget(self.horizons)
        add_layout(column, header)
        self.jars = Jars()
        self.jars.setObjectName("jars")
        self.jars.explain_requested.connect(self._explain)
        add_table_key(self.jars, self.table_requested.emit)
        column.addWidget(self.jars, 1)
        self._shut, self._wrapping = True, False
        theme().changed.connect(self._keep_words)

    def set_wrapping(self, wrapping: bool) -> None:
        """Jars over more rows when the screen may grow; else they shrink to one row."""
        self._remark.setVisible(not wrapping)
        policy = self.jars.sizePolicy()
        policy.setHeightForWidth(wrapping)
        self.jars.setSizePolicy(policy)
        give_way(self.jars, 0 if wrapping else JARS_LOW)
        self._wrapping = wrapping
        self._keep_words()

    def _keep_words(self) -> None:
        """The glass gives way, never the words under it."""
        if not self._wrapping:
            self.jars.setMinimumHeight(self.jars.lowest_height())

    def show_jars(self, view: JarsView) -> None:
        """Show other amounts, or lids that open."""
        self._shut = view.shut
        self.horizons.setVisible(not view.shut)
        focus = Qt.FocusPolicy.NoFocus if view.shut else Qt.FocusPolicy.StrongFocus
        self.jars.setFocusPolicy(focus)
        self.jars.set_view(view)
        self._keep_words()

    def _chosen(self, key: object) -> None:
        self.horizon_chosen.emit(int(str(key)))

    def _explain(self, key: str) -> None:
        if not self._shut:
            self.explain_requested.emit(key)
