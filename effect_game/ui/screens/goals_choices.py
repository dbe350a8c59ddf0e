"""What is weighed against, and what the plan is read by: cards to choose from, from verdieping on."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.aims import Aim
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play import rows as r
from effect_game.play.aims import AIMS, offered_aims
from effect_game.play.personal_data import personal_data_warning
from effect_game.play.rules.limits import MAX_TEXT
from effect_game.play.state import State
from effect_game.play.views_references import ReferenceItem, references_offered
from effect_game.ui.widgets.cards import PressCard, icon_line
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.number_fields import ChoiceField
from effect_game.ui.widgets.paint import FrameStyle
from effect_game.ui.widgets.panel import IconLabel, Notice, NoticeKind, Panel
from effect_game.ui.widgets.text import Text
from effect_game.ui.widgets.write_field import WriteField

NEVER_WEIGHS = mark("Een eigen zin telt nergens mee. In de terugblik lezen jullie hem terug.")


class AimCard(PressCard):
    """One aim; checked = one of the three."""

    def __init__(self, aim: Aim, parent: QWidget | None = None) -> None:
        super().__init__(aim.title, parent=parent)
        self.setCheckable(True)
        self.setAccessibleDescription(aim.text)
        self.setObjectName(f"aim_{aim.id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout()
        row.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(IconLabel(aim.icon, "ink_2", 20, drop=1), 0, top)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(aim.title, "strong", wrap=True))
        words.addWidget(Text(aim.text, "dense2", wrap=True))
        add_layout(row, words, 1)
        self._tick = IconLabel("check", "action", 20)
        keep = self._tick.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(keep)
        self._tick.setVisible(False)
        row.addWidget(self._tick, 0, top)
        add_layout(self.body, row)
        self.toggled.connect(self._tick.setVisible)


class AimsPanel(Panel):
    """Nine aims, three of which are chosen; what is picked is only kept once there are three."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Waar meten jullie dit plan straks aan af?"),
            remark=tr("kies er precies drie; het verandert geen getal, wel wat jullie eerst lezen"),
            parent=parent,
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        add_layout(self.body, self._grid)
        self.body.addStretch(1)
        self._cards: dict[str, AimCard] = {}
        self._columns = 3

    def fill(self, casus: Casus, state: State) -> None:
        """The aims of this household; what was kept is checked."""
        aims = offered_aims(casus)
        if tuple(self._cards) != tuple(aim.id for aim in aims):
            clear(self._grid)
            self._cards = {aim.id: AimCard(aim) for aim in aims}
            for card in self._cards.values():
                card.clicked.connect(self._picked)
            self._place()
            for key, card in self._cards.items():
                card.setChecked(key in state.aims)
        self._count()

    def chosen(self) -> tuple[str, ...]:
        """Picked now, in order of the list."""
        return tuple(key for key, card in self._cards.items() if card.isChecked())

    def set_columns(self, columns: int) -> None:
        """How many stand beside each other."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    def first_card(self) -> QWidget | None:
        return next(iter(self._cards.values()), None)

    def forget(self) -> None:
        """Another casus: nothing is picked."""
        clear(self._grid)
        self._cards = {}

    def _picked(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        count = len(self.chosen())
        self.set_info(
            tr("{count} van {aims} gekozen", count=count, aims=AIMS)
            if count <= AIMS
            else tr("{count} gekozen, dat is te veel", count=count)
        )

    def _place(self) -> None:
        for place, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, place // self._columns, place % self._columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)


class ReferenceCard(PressCard):
    """One reference with what speaks for and against it; checked = this is what we weigh against."""

    def __init__(self, item: ReferenceItem, parent: QWidget | None = None) -> None:
        super().__init__(item.title, parent=parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setObjectName(f"reference_{item.id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        spoken = [item.text]
        spoken += [
            tr("Voor: {text}", text=each.text) if each.speaks_for else tr("Tegen: {text}", text=each.text)
            for each in item.arguments
        ]
        self.setAccessibleDescription(" ".join(spoken))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(item.icon, "ink_2", 20, drop=1), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(item.title, "title", wrap=True), 1)
        self._tick = IconLabel("check", "action", 22)
        keep = self._tick.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(keep)
        head.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        add_layout(self.body, head)
        self.body.addWidget(Text(item.text, "body2", wrap=True))
        for speaks_for, words in ((True, tr("Hiervoor pleit")), (False, tr("Hiertegen pleit"))):
            self.body.addSpacing(4)
            self.body.addWidget(Text(words, "dense_strong"))
            for each in item.arguments:
                if each.speaks_for is speaks_for:
                    self.body.addWidget(icon_line("plus" if speaks_for else "minus", each.text))
        self.body.addStretch(1)
        self.show_item(item)

    def show_item(self, item: ReferenceItem) -> None:
        """Chosen or not, and whether that can still change; without a signal."""
        blocked = self.blockSignals(True)
        # The one that is chosen cannot be let go of by hand; taking the choice back does that.
        self.setAutoExclusive(False)
        self.setChecked(item.chosen)
        self.setAutoExclusive(True)
        self.blockSignals(blocked)
        self._tick.setVisible(item.chosen)
        locked = item.fixed and not item.chosen
        self.setEnabled(not locked)
        self.set_frame_style(FrameStyle(dashed=locked))


class ReferenceChoicePanel(Panel):
    """Two or three references side by side, and why this one. `chosen` carries the whole decision."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Waarmee vergelijken jullie dit plan?"),
            remark=tr("wat gebeurt er zonder jullie plan: dat is zelf ook een keuze"),
            parent=parent,
        )
        self._columns = Columns(gap=8)
        self.body.addWidget(self._columns)
        self._defence = QWidget()
        self._why = Columns(self._defence, gap=12)
        inside = QVBoxLayout(self._defence)
        inside.setContentsMargins(0, 4, 0, 0)
        inside.addWidget(self._why)
        self.body.addWidget(self._defence)
        self.body.addStretch(1)
        self._cards: dict[str, ReferenceCard] = {}
        self._reasons: ChoiceField | None = None
        self._own: WriteField | None = None
        self._sides: tuple[QWidget, ...] = ()
        self._private = Notice("", NoticeKind.ATTENTION, quiet=True)
        self._private.setObjectName("own_defence_private")
        self._reasons_of = ""

    def fill(self, casus: Casus, state: State) -> None:
        """The cards stay, so that the focus stays."""
        items = references_offered(casus, state)
        if tuple(self._cards) != tuple(item.id for item in items):
            self.forget()
            for item in items:
                card = ReferenceCard(item)
                card.clicked.connect(partial(self._choose, item.id))
                self._cards[item.id] = card
                self._columns.add(card, 1)
        for item in items:
            self._cards[item.id].show_item(item)
        mine = next((item for item in items if item.chosen), None)
        self._defence.setVisible(mine is not None)
        if mine is not None and mine.id != self._reasons_of:
            self._ask_why(mine, state.own_defence)
        if mine is not None and mine.fixed:
            self._defence.setEnabled(False)
        self.set_info(tr("dit ligt vast") if mine is not None and mine.fixed else "")

    def first_card(self) -> QWidget | None:
        return next(iter(self._cards.values()), None)

    def set_stacked(self, stacked: bool) -> None:
        """Under each other when there is no room."""
        self._columns.set_stacked(stacked)
        self._why.set_stacked(stacked)

    def forget(self) -> None:
        """Another casus: other cards."""
        for card in self._cards.values():
            card.setObjectName("")
            card.hide()
            card.deleteLater()
        self._cards = {}
        self._drop_why()
        self._defence.setEnabled(True)

    def _drop_why(self) -> None:
        self._private.setParent(None)
        for side in self._sides:
            for child in side.findChildren(QWidget):
                child.setObjectName("")
            side.hide()
            side.deleteLater()
        self._reasons, self._own, self._sides, self._reasons_of = None, None, (), ""

    def _ask_why(self, item: ReferenceItem, own_words: str) -> None:
        self._drop_why()
        self._reasons_of = item.id
        reasons = [each for each in item.arguments if each.speaks_for]
        options = [Option(each.id, each.text) for each in reasons]
        self._reasons = ChoiceField(tr("Waarom deze? Kies een reden"), options, required=False)
        for each in reasons:
            self._reasons.card(each.id).setObjectName(f"defence_{each.id}")
            if each.chosen:
                self._reasons.choose(each.id)
        self._reasons.changed.connect(self._defended)
        self._own = WriteField(tr("Of zeg het in een eigen zin"), tr(NEVER_WEIGHS), most=MAX_TEXT)
        self._own.edit.setObjectName("own_defence")
        self._own.edit.setPlainText(own_words)
        self._own.changed.connect(self._look_for_names)
        self._sides = (_at_the_top(self._reasons), _at_the_top(self._own, self._private))
        for side in self._sides:
            self._why.add(side, 1)
        self._look_for_names()

    def _look_for_names(self) -> None:
        """A friendly word when it may be about a real person; never a refusal."""
        warning = "" if self._own is None else personal_data_warning(self._own.value())
        self._private.setVisible(bool(warning))
        if warning:
            self._private.set_notice(warning, NoticeKind.ATTENTION)

    def _choose(self, reference: str) -> None:
        self._drop_why()
        self.chosen.emit(r.ChooseReference(reference))

    def _defended(self) -> None:
        decision = self.defended()
        if decision is not None:
            self.chosen.emit(decision)

    def defended(self) -> r.ChooseReference | None:
        """The choice with its reason and own words as they stand; None without a choice or when too long."""
        if self._reasons is None or self._own is None or not self._own.check():
            return None
        return r.ChooseReference(self._reasons_of, self._reasons.value() or None, self._own.value())


def _at_the_top(*widgets: QWidget) -> QWidget:
    """Under each other, and what room is left below them."""
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return side
