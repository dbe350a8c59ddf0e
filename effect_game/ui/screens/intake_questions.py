"""At the table: the scene with who sits there, and the questions that can be asked."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play.state import State
from effect_game.play.views_intake import (
    TRUST_WORDS,
    QuestionItem,
    hours_left,
    hours_over_words,
    hours_words,
    last_answer,
    open_questions,
    out_of_hours,
)
from effect_game.play.views_rooms import absent, persons_of
from effect_game.play.views_team import duo_of, has_company
from effect_game.ui.art.portrait import Portrait
from effect_game.ui.art.scenes_data import SeatView, TableScene
from effect_game.ui.screens.house_views import hair_of, hue_of, person_view
from effect_game.ui.screens.intake_area import FoldingArea
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import PressCard, icon_line
from effect_game.ui.widgets.chips import ChipGroup, Option
from effect_game.ui.widgets.laid import add_layout, cell_at, clear, laid_widgets
from effect_game.ui.widgets.paint import FrameStyle
from effect_game.ui.widgets.panel import IconLabel, Notice, NoticeKind, Panel
from effect_game.ui.widgets.text import Text

EVERYONE, OUTSIDE = "iedereen", "buiten"
_ONE_QUESTION = mark("1 vraag in de lijst. Niet gevraagd blijft donker in het huis. Het telt wel mee.")
_QUESTIONS = mark("{count} vragen in de lijst. Niet gevraagd blijft donker in het huis. Het telt wel mee.")
_TALLEST = 60.0
_ROOM_FOR_FOCUS = 4


def table_scene(casus: Casus, state: State) -> TableScene:
    """Who sits at the kitchen table, with trust, and what was said last.

    Who does not live there now is only seen while they speak: then the talk is where they are.
    """
    answer = last_answer(casus, state)
    speaker = answer.person if answer is not None and answer.person else ""
    away = absent(casus, state)
    team = [
        SeatView(m.id, m.name, m.role, hue_of(m.hue), hair_of(m.hair), is_home=False)
        for m in duo_of(casus, state)
    ]
    home = [
        SeatView(
            key=person.id,
            name=person.name if person.adult else f"{person.name}, {person.age}",
            note=tr(TRUST_WORDS[state.trust_of(person.id)]),
            hue=hue_of(person.hue),
            hair=hair_of(person.hair),
            size=max(0.6, min(1.0, person.height / _TALLEST)),
            trust=state.trust_of(person.id),
        )
        for person in persons_of(casus)
        if person.id not in away or person.id == speaker
    ]
    outside = "outline" in casus.household.street_props
    around = ("dog", "tent") if outside else ("letters", "car")
    shown = [prop for prop in around if prop == "letters" or prop in casus.household.street_props]
    return TableScene(
        setting="outside" if outside else "kitchen",
        seats=(*team, *home),
        speaker=speaker,
        quote=answer.words if answer is not None and speaker else "",
        evening=True,
        props=("teapot", *shown),
    )


class AskCard(PressCard):
    """A question to press: who, about what, the question, hours and manner, or why it is still shut.

    `calm`: that the hours are used up is said once above the list, so not on every card again.
    """

    def __init__(self, item: QuestionItem, parent: QWidget | None = None, *, calm: bool = False) -> None:
        calm = calm and item.no_hours
        style = FrameStyle("inset", "control", 1.25, dashed=True) if item.shut else FrameStyle()
        style = FrameStyle("inset", "edge", 1.0) if calm else style
        super().__init__(
            f"{item.asked}: {item.text} {item.hours}",
            style=style,
            parent=parent,
        )
        self.item = item
        # Cards in a row are equally wide and equally high, whatever their words.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.setObjectName(f"ask_{item.id}")
        self.setAccessibleDescription(
            ". ".join(
                filter(None, (item.consent_words or item.lock or item.sensitive or item.manner, item.note))
            )
        )
        header = QHBoxLayout()
        header.setSpacing(8)
        if item.person is not None:
            portrait = Portrait(person_view(item.person))
            portrait.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            portrait.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            header.addWidget(portrait)
        else:
            header.addWidget(IconLabel("phone", "ink_2", 20))
        header.addWidget(Text(item.asked, "dense_strong", wrap=True), 1)
        header.addWidget(Text(f"{item.domain}, {item.hours}" if calm else item.domain, "dense2"))
        add_layout(self.body, header)
        self.body.addWidget(Text(item.text, "strong", tone="ink_2" if calm else "", wrap=True), 1)
        if calm:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        else:
            self._add_foot(item)

    def _add_foot(self, item: QuestionItem) -> None:
        if item.note:
            self.body.addWidget(icon_line("people", item.note, role="dense", tone="action"))
        foot = QHBoxLayout()
        foot.setSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        foot.addWidget(IconLabel("clock", "ink_2", 16, drop=2), 0, top)
        foot.addWidget(Text(item.hours, "dense2"), 0, top)
        foot.addSpacing(6)
        if item.consent:
            foot.addWidget(icon_line("hand", item.consent_words, role="dense"), 1)
        elif item.lock:
            foot.addWidget(icon_line("lock", item.lock, role="dense", tone="attention"), 1)
        elif item.sensitive:
            foot.addWidget(icon_line("triangle", item.sensitive, role="dense", tone="attention"), 1)
        else:
            foot.addWidget(Text(item.manner, "dense2", wrap=True), 1)
        add_layout(self.body, foot)


class QuestionsPanel(Panel):
    """Questions two beside each other, a choice of whom to ask, hours left.

    `asked` carries a question id, `consent_wanted` that of a consent; `company_wanted`: somebody else comes.
    """

    asked = Signal(object)
    consent_wanted = Signal(object)
    company_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Wat vragen jullie?"), parent=parent)
        self.company_button = Button(tr("Vraag iemand erbij"), ButtonKind.SMALL, icon="people")
        self.company_button.setObjectName("ask_company")
        self.company_button.clicked.connect(self.company_wanted.emit)
        self.add_to_header(self.company_button)
        self._who = EVERYONE
        self._items: tuple[QuestionItem, ...] = ()
        self._narrow = self._calm = False
        self._chips: ChipGroup | None = None
        self._chip_keys: tuple[str, ...] = ()
        self._chip_place = QVBoxLayout()
        add_layout(self.body, self._chip_place)
        self.hours_over = Notice("", NoticeKind.ATTENTION, quiet=True)
        self.hours_over.setObjectName("questions_no_hours")
        self.hours_over.hide()
        self.body.addWidget(self.hours_over)
        self._page = QWidget()
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(5, 5, 5, 5)
        self._grid.setSpacing(8)
        self.area = FoldingArea(self._page, 110)
        self._page.installEventFilter(self)
        self.area.installEventFilter(self)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self.area, 1)
        self._foot = Text("", "dense2", wrap=True)
        self.body.addWidget(self._foot)

    def fill(self, casus: Casus, state: State) -> None:
        """Show what can still be asked."""
        self._items = open_questions(casus, state)
        left, whole = hours_left(casus, state), casus.household.intake_hours
        self.set_info(tr("nog {left} van {whole}", left=hours_words(left), whole=hours_words(whole)))
        self._calm = out_of_hours(self._items)
        self.hours_over.setVisible(self._calm)
        if self._calm:
            self.hours_over.set_notice(hours_over_words(casus, state), NoticeKind.ATTENTION)
        self._foot.setVisible(not self._calm)
        count = len(self._items)
        self._foot.setText(tr(_ONE_QUESTION) if count == 1 else tr(_QUESTIONS, count=count))
        self.company_button.setVisible(has_company(casus))
        self._make_chips(casus)
        self._make_cards()

    def set_narrow(self, narrow: bool) -> None:
        """One card beside the other, or under each other without a scroll bar of its own."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._make_cards()
        self.area.set_open(narrow)

    def _make_chips(self, casus: Casus) -> None:
        """'Iedereen', each person who can be asked something, and sources outside the household."""
        people = {item.person.id: item.person.name for item in self._items if item.person is not None}
        options = [Option(EVERYONE, tr("Iedereen"), "people")]
        options += [Option(p.id, p.name) for p in casus.household.persons if p.id in people]
        options += [Option(OUTSIDE, tr("Buiten huis"))] if any(i.person is None for i in self._items) else []
        keys = tuple(option.key for option in options)
        if self._chips is not None and keys == self._chip_keys:
            return
        if self._chips is not None:
            self._chips.hide()
            self._chips.deleteLater()
        self._who = self._who if self._who in keys else EVERYONE
        self._chip_keys = keys
        self._chips = ChipGroup(tr("Aan wie"), options, chosen=self._who)
        for key in keys:
            self._chips.button(key).setObjectName(f"ask_who_{key}")
        self._chips.chosen.connect(self._choose)
        self._chip_place.addWidget(self._chips)

    def _choose(self, key: object) -> None:
        self._who = str(key)
        self._make_cards()

    def _shown(self) -> list[QuestionItem]:
        if self._who == EVERYONE:
            return list(self._items)
        if self._who == OUTSIDE:
            return [item for item in self._items if item.person is None]
        return [item for item in self._items if item.person is not None and item.person.id == self._who]

    def _make_cards(self) -> None:
        clear(self._grid)
        columns = 1 if self._narrow else 2
        shown = self._shown()
        for place, item in enumerate(shown):
            card = AskCard(item, calm=self._calm)
            if item.consent:
                card.clicked.connect(partial(self.consent_wanted.emit, item.consent))
            elif not item.lock:
                card.clicked.connect(partial(self.asked.emit, item.id))
            self._grid.addWidget(card, place // columns, place % columns)
        if not shown:
            self._grid.addWidget(Text(tr("Alles is gevraagd."), "body2", wrap=True), 0, 0)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(self._grid.rowCount() + 1):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(len(shown) // columns + 1, 1)
        self.area.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            bottoms = [card.geometry().bottom() + _ROOM_FOR_FOCUS for card in self._first_column()]
            if bottoms:
                self.area.end_at(bottoms)
        return super().eventFilter(watched, event)

    def first_card(self) -> QWidget | None:
        """The first question, for the focus."""
        return next(iter(laid_widgets(self._grid)), None)

    def _first_column(self) -> list[QWidget]:
        grid = self._grid
        return [each for each in laid_widgets(grid) if cell_at(grid, grid.indexOf(each))[1] == 0]
