"""The first screen: what this is, which household, or on with the one that was left.

This is the first thing painted, so nothing heavy is imported here: content and store come in by `fill`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from effect_game.domain.language import LANGUAGES, in_use, mark, tr
from effect_game.ui.screens.start_cards import CardSize, HouseholdCard, ResumeCard
from effect_game.ui.screens.start_front import Front
from effect_game.ui.screens.start_grid import MOST_ACROSS, CardGrid, fitting_across
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.dialogs import WrappingPage
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.screen import FooterButton, LayoutMode, Screen, ScreenFooter, ShellMetrics
from effect_game.ui.widgets.text import Text

if TYPE_CHECKING:
    from effect_game.content.catalogue import CasusEntry
    from effect_game.store.database import CasusSummary

_READYING = mark("Huishoudens worden klaargezet")
_SOON = mark("Een ogenblik. Dit gaat open zodra alles klaarstaat.")
_BEGIN = mark("Begin met een huishouden")
_PRICE_ROUND, _PROGRESS, _JOIN, _LESSON = "price_round", "progress", "join_class", "give_lesson"
_LANGUAGE = "language_"
_SHARE, _WIDE_SHARE = (27, 73), (36, 64)
"""Of the width: what stands before the households, and the households."""
_CARDS_FIRST = 1000
_MARGINS = 40
"""Pixels of the width that no card has."""
_RICH_WIDTH, _RICH_HEIGHT, _LOW_HEIGHT = 1600, 880, 740
"""Of the window, in pixels of 100% text: from here the cards show more and the picture is wide; below this
height the cards are tight."""


class _Heading(QWidget):
    """Above the households; at the right the way to the casussen that are done."""

    def __init__(self) -> None:
        super().__init__()
        self._columns = Columns()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._columns)
        self._columns.add(Text(tr(_BEGIN), "title", wrap=True))
        self.look_back = Button("", ButtonKind.SMALL, icon="list")
        self.look_back.setObjectName("look_back")
        self._columns.add(self.look_back, 0)
        self.set_past(0)

    def set_stacked(self, stacked: bool) -> None:
        """Under each other, or side by side."""
        self._columns.set_stacked(stacked)

    def set_past(self, past: int) -> None:
        """How many casussen can be looked back at."""
        count = tr("1 casus die klaar is") if past == 1 else tr("{past} casussen die klaar zijn", past=past)
        self.look_back.set_words(tr("Terugkijken: {count}", count=count))
        self.look_back.setVisible(past > 0)


class StartScreen(Screen):
    """Households on offer.

    `casus_chosen` carries the CasusEntry that was pressed, `resume_chosen` the key of the casus that was
    left; `look_back_requested` asks for the casussen that were played to the end, `price_round_requested` and
    `progress_requested` for the prijzenronde and the own progress, `join_requested` for taking part in a
    class, `lesson_requested` for the trainer's side of one; `language_wanted` carries the code of another
    language. Until `fill` is called a calm placeholder stands where the cards come.
    """

    casus_chosen = Signal(object)
    resume_chosen = Signal(str)
    look_back_requested = Signal()
    price_round_requested = Signal()
    progress_requested = Signal()
    join_requested = Signal()
    lesson_requested = Signal()
    language_wanted = Signal(str)
    title = mark("Begin")
    help_text = (
        mark("Hier kies je een huishouden om mee te spelen."),
        mark(
            "Was je al bezig? Dan ga je verder waar je was. Een casus die klaar is, lees je bij Terugkijken."
        ),
        mark("Daarna volgen zeven stappen, van aanmelding tot terugblik."),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(12, 2, 6, 2)
        self._line.setSpacing(6)
        self._front = Front()
        self._line.addWidget(self._front, 1)
        self._list = QScrollArea()
        self._line.addWidget(self._list, 1)
        self._inside = self._fill_list()
        self._heading = _Heading()
        self._heading.look_back.clicked.connect(self.look_back_requested)
        self._first: QWidget | None = None
        self._grid: CardGrid | None = None
        self._entries: tuple[CasusEntry, ...] = ()
        self._across, self._strip, self._size = MOST_ACROSS, False, CardSize.PLAIN
        self._filled, self._pressed = False, ""
        self._next_turn = QTimer(self, singleShot=True)
        self._next_turn.timeout.connect(self._press_kept)
        self._show_cards([self._placeholder()])

    def _fill_list(self) -> QVBoxLayout:
        """What may scroll: all of it but the picture, and only when it must."""
        self._list.setWidgetResizable(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # It has the focus only until there are cards: nothing to press, so nothing to ring.
        self._list.setProperty("own_focus_ring", True)
        self._list.setObjectName("start_list")
        self._list.setAccessibleName(tr(_BEGIN))
        page = WrappingPage()
        page.setProperty("scroll_ground", True)
        inside = QVBoxLayout(page)
        # Room for the ring around what has the focus.
        inside.setContentsMargins(6, 6, 6, 6)
        inside.setSpacing(8)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        add_layout(inside, self._cards, 1)
        self._list.setWidget(page)
        return inside

    def fill(
        self, entries: tuple[CasusEntry, ...], latest: CasusSummary | None, past: Sequence[CasusSummary] = ()
    ) -> None:
        """Show the casus that was left and the households that can be played; problems are named.

        past: casussen that were played to the end: they can be looked back at, and their households say so.
        """
        self._heading.set_past(len(past))
        shown: list[QWidget] = []
        if latest is not None:
            resume = ResumeCard(latest)
            resume.clicked.connect(self._resume_pressed)
            shown.append(resume)
        # Cards are only made again when there is something else to offer: a screen full takes a while.
        if entries != self._entries:
            self._entries, self._grid = entries, self._offer(entries)
        cards = self._grid.cards if self._grid is not None else ()
        done = {summary.household for summary in past}
        for card in cards:
            card.set_played(card.entry.id in done)
        shown.append(self._heading)
        if self._grid is not None:
            shown.append(self._grid)
        shown += _problems(entries)
        if not entries:
            words = tr("Er zijn geen huishoudens gevonden. Installeer €ffect opnieuw.")
            shown.append(Notice(words, NoticeKind.ERROR))
        self._first = next(iter([*(each for each in shown if isinstance(each, ResumeCard)), *cards]), None)
        self._show_cards(shown)
        self._heading.setVisible(bool(cards or past))
        self._put_in_reading_order(shown, cards)
        self._list.verticalScrollBar().setValue(0)
        if self._first is not None and self.isVisible():
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._filled = True
        if self._pressed:
            self._next_turn.start(0)
        self.footer_changed.emit()

    @property
    def entries(self) -> tuple[CasusEntry, ...]:
        """What is on offer."""
        return self._entries

    def _offer(self, entries: tuple[CasusEntry, ...]) -> CardGrid | None:
        """The households that can be played, as cards."""
        cards = [HouseholdCard(entry) for entry in entries if not entry.problem]
        if not cards:
            return None
        for card in cards:
            card.clicked.connect(self._casus_pressed)
        grid = CardGrid(cards, across=self._across)
        grid.set_size(self._size)
        grid.reached.connect(self._show_whole)
        return grid

    def _show_whole(self, card: object) -> None:
        """A key went to this card: scroll it into sight, with the ring around it."""
        if isinstance(card, QWidget):
            self._list.ensureWidgetVisible(card, 0, theme().px(12))

    def minimumSizeHint(self) -> QSize:
        # Words wrap, so the height follows the width; a guess beforehand would scroll where all fits.
        return QSize(super().minimumSizeHint().width(), 0)

    def footer(self) -> ScreenFooter:
        others = [(code, name) for code, name in LANGUAGES.items() if code != in_use().code]
        return ScreenFooter(
            # In its own words: who does not read the others finds it here.
            secondary=(
                FooterButton(_JOIN, tr("Doe mee met een les"), icon="people", left=True),
                FooterButton(_PRICE_ROUND, tr("Prijzenronde, 10 minuten"), icon="euro", left=True),
                FooterButton(_PROGRESS, tr("Mijn leerdossier"), icon="list", left=True),
                FooterButton(_LESSON, tr("Geef een les"), icon="school", left=True),
                *(FooterButton(f"{_LANGUAGE}{code}", name, icon="talk") for code, name in others),
            ),
            note=self._note(),
            show_undo=False,
        )

    def _note(self) -> str:
        if self._pressed:
            return tr(_SOON)
        # Where text is large the buttons need the room.
        return "" if self._strip else tr("Alles blijft op deze computer. Er is geen netwerk nodig.")

    def _press_kept(self) -> None:
        key, self._pressed = self._pressed, ""
        self.footer_changed.emit()
        self.press_secondary(key)

    def press_secondary(self, key: str) -> None:
        if not self._filled:
            # Nobody listens yet: what was pressed last opens as soon as somebody does.
            self._pressed = key
            self.footer_changed.emit()
        elif key == _PRICE_ROUND:
            self.price_round_requested.emit()
        elif key == _PROGRESS:
            self.progress_requested.emit()
        elif key == _JOIN:
            self.join_requested.emit()
        elif key == _LESSON:
            self.lesson_requested.emit()
        else:
            self.language_wanted.emit(key.removeprefix(_LANGUAGE))

    def first_focus(self) -> QWidget | None:
        # While the households are still being read an Enter must not press something in the header.
        return self._first or self._list

    def reflow(self, metrics: ShellMetrics) -> None:
        wide, high = metrics.width_px / theme().text_scale, metrics.height_px / theme().text_scale
        rich = wide >= _RICH_WIDTH and high >= _RICH_HEIGHT
        self._size = CardSize.RICH if rich else CardSize.TIGHT if high < _LOW_HEIGHT else CardSize.PLAIN
        strip = metrics.mode is not LayoutMode.FULL
        if strip != self._strip:
            self._strip = strip
            self._place_front()
            self.footer_changed.emit()
        self._front.set_strip(strip)
        beside = _WIDE_SHARE if rich else _SHARE
        self._line.setStretch(0, 0 if strip else beside[0])
        self._line.setStretch(self._line.count() - 1, beside[1])
        room = metrics.width_px * (1.0 if strip else beside[1] / sum(beside))
        self._across = fitting_across(round(room) - _MARGINS)
        self._heading.set_stacked(self._across == 1)
        if self._grid is not None:
            self._grid.set_across(self._across)
            self._grid.set_size(self._size)

    def _place_front(self) -> None:
        """Beside the households, or above them, where it scrolls along."""
        if self._strip:
            self._line.removeWidget(self._front)
            self._inside.insertWidget(0, self._front)
        else:
            self._inside.removeWidget(self._front)
            self._line.insertWidget(0, self._front)

    def _placeholder(self) -> QWidget:
        frame = StyledFrame(FrameStyle("panel", "control", 1.25, dashed=True))
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 22, 16, 22)
        words = icon_line("house", tr(_READYING), role="body2", tone="ink_2")
        words.setObjectName("start_placeholder")
        row.addWidget(words)
        return frame

    def _show_cards(self, widgets: list[QWidget]) -> None:
        for widget in widgets:
            self._cards.removeWidget(widget)
        clear(self._cards)
        for widget in widgets:
            # Room that is left is for the cards; what they do not take stays empty.
            self._cards.addWidget(widget, _CARDS_FIRST if widget is self._grid else 0)
        self._cards.addStretch(1)

    def _put_in_reading_order(self, shown: Sequence[QWidget], cards: Sequence[QWidget]) -> None:
        """For the Tab key: what was made later stands higher on the screen."""
        left = [each for each in shown if isinstance(each, ResumeCard)]
        line = [self._front.picture, *left, self._heading.look_back, *cards]
        for before, after in pairwise(line):
            QWidget.setTabOrder(before, after)

    def _casus_pressed(self) -> None:
        card = self.sender()
        if isinstance(card, HouseholdCard):
            self.casus_chosen.emit(card.entry)

    def _resume_pressed(self) -> None:
        card = self.sender()
        if isinstance(card, ResumeCard):
            self.resume_chosen.emit(card.key)


def _problems(entries: Sequence[CasusEntry]) -> list[QWidget]:
    """Each household that cannot open, with the reason."""
    return [
        Notice(
            tr("Het huishouden '{title}' kan niet open. {problem}", title=entry.title, problem=entry.problem),
            NoticeKind.ATTENTION,
        )
        for entry in entries
        if entry.problem
    ]
