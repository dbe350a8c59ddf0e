"""The offer at the table: three columns and the ground, built from what the content holds."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play import rows as r
from effect_game.play.belief import OWN_LINE
from effect_game.play.views_table import ItemView, OfferBook
from effect_game.ui.screens.intake_area import FoldingArea
from effect_game.ui.screens.plan_panels import polish
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import PressCard
from effect_game.ui.widgets.flow import Columns, FlowLayout
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import IconLabel
from effect_game.ui.widgets.text import Text
from effect_game.ui.widgets.tips import plain_tip

COLUMNS = (
    ("asks", mark("Wij vragen")),
    ("gives", mark("Wij geven")),
    ("shows", mark("Wij laten zien")),
)
LEAST = 140
SHOWN_BEFORE = mark("al getoond, telt mee")
OFFERED, NOT_OFFERED = mark("lag op tafel"), mark("lag niet op tafel")


@dataclass(frozen=True, slots=True)
class OwnLine:
    """Their own line of the micro-KBA as a card: the words on it, and whether the amount can be changed."""

    title: str
    text: str
    free: bool


class OfferCard(PressCard):
    """One item of the offer: pressed it is in, pressed again it is out. A locked one says why."""

    def __init__(self, view: ItemView, *, chosen: bool, small: bool = False) -> None:
        locked = bool(view.locked)
        style = FrameStyle("inset" if locked else "panel", "control", 1.25, 8, dashed=locked)
        super().__init__(view.title, style=style)
        self.view = view
        self.setObjectName(f"offer_{view.id}")
        self.setAccessibleDescription(view.locked or view.text)
        self.setToolTip(plain_tip(view.locked or view.text))
        # A button is as high as its hint says; this one grows when its words wrap.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setCheckable(not locked)
        self.setChecked(chosen and not locked)
        self.body.setContentsMargins(8, 2, 8, 3)
        row = QHBoxLayout()
        row.setSpacing(8)
        icon = "question" if locked else view.icon
        tone = "ink_2" if locked else "action"
        self._icon = IconLabel(icon, tone, 17, drop=1)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = Text(view.title, "dense_strong", tone="ink_2" if locked else "", wrap=not small)
        words.addWidget(self._title)
        self._below: Text | None = None
        if not small:
            below = view.locked or (tr(SHOWN_BEFORE) if view.shown_before else view.text)
            self._below = Text(below, "caption", wrap=True)
            words.addWidget(self._below)
        add_layout(row, words, 1)
        add_layout(self.body, row)
        polish(self)

    def set_text(self, text: str) -> None:
        """Other words under the title."""
        if self._below is not None:
            self._below.setText(text)
        self.setAccessibleDescription(text)
        self.setToolTip(plain_tip(text))

    def close_as(self, offered: bool) -> None:
        """The talk is over: show for good whether this lay on the table, and take no presses."""
        self.setEnabled(False)
        self.unsetCursor()
        blocked = self.blockSignals(True)
        self.setChecked(offered)
        self.blockSignals(blocked)
        self.setAccessibleDescription(tr(OFFERED if offered else NOT_OFFERED))
        self.setToolTip(plain_tip(self.accessibleDescription()))
        self._icon.set_icon("check" if offered else self.view.icon, "action" if offered else "ink_2")
        self._title.set_tone("" if offered else "ink_2")
        if not offered:
            self.set_frame_style(FrameStyle("", "edge", 1.0, 8))

    def nextCheckState(self) -> None:
        """A locked card stays out; the reason stands on it."""
        if not self.view.locked:
            super().nextCheckState()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.view.locked and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            event.accept()
            return
        super().keyPressEvent(event)


class _OfferColumns(Columns):
    """What stands in them wraps: only the height for this width counts."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


@dataclass(frozen=True, slots=True)
class OfferDraft:
    """Per party what is chosen, which amount is said about their own line, and one's own sentence."""

    chosen: dict[str, tuple[str, ...]]
    claims: dict[str, float | None]
    words: dict[str, str]


class OfferBuilder(QWidget):
    """The columns. `changed` when the offer changed; `offer` gives the decision; `taken_over` when it goes on
    from a draft (ui/typed.py) and is to be shown again."""

    changed = Signal()
    claim_wanted = Signal()
    taken_over = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("offer_builder")
        self._party = ""
        self._book: OfferBook | None = None
        self.cards: dict[str, OfferCard] = {}
        self._chosen: dict[str, tuple[str, ...]] = {}
        self._closed: frozenset[str] | None = None
        self._own: OwnLine | None = None
        self._claims: dict[str, float | None] = {}
        self._words: dict[str, str] = {}
        self.claim_button = Button(tr("Ander bedrag"), ButtonKind.SMALL, icon="pencil")
        self.claim_button.setObjectName("claim_open")
        self.claim_button.clicked.connect(self.claim_wanted)
        self.claim_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.columns = _OfferColumns()
        self._lists: dict[str, QVBoxLayout] = {}
        for key, title in COLUMNS:
            self.columns.add(self._column(key, tr(title)))
        self.area = FoldingArea(self.columns, LEAST)
        self.area.setObjectName("offer_area")
        self.area.setAccessibleName(tr("Wat je kunt kiezen"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self.area, 1)
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Text(tr("Waarom het mag"), "dense_strong"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._ground_box = QWidget()
        self._grounds = FlowLayout(self._ground_box, gap=8)
        row.addWidget(self._ground_box, 1)
        column.addWidget(ground)

    def _column(self, key: str, title: str) -> QWidget:
        frame = StyledFrame(FrameStyle("inset", "", 0, 8))
        frame.setAccessibleName(title)
        # Columns of one width, whatever stands in them.
        frame.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(frame)
        column.setContentsMargins(8, 3, 8, 6)
        column.setSpacing(3)
        column.addWidget(Text(title, "dense_strong"))
        held = QVBoxLayout()
        held.setSpacing(4)
        add_layout(column, held)
        column.addStretch(1)
        self._lists[key] = held
        return frame

    def show_book(
        self, party: str, book: OfferBook, closed: frozenset[str] | None = None, own: OwnLine | None = None
    ) -> None:
        """Show what can be offered to a party; what was chosen for it stays chosen.

        `closed`: the talk takes no offer any more, and this is what was offered last.
        """
        if (party, book, closed) == (self._party, self._book, self._closed):
            if own is not None and OWN_LINE in self.cards:
                # Only other words: whoever stands on a card keeps standing there.
                self._own = own
                self.cards[OWN_LINE].set_text(own.text)
                return
            if own == self._own:
                return
        self._party, self._book, self._closed, self._own = party, book, closed, own
        standing = self.window().focusWidget()
        held = next((key for key, card in self.cards.items() if card is standing), "")
        for card in self.cards.values():
            card.hide()
            card.setParent(None)
            card.deleteLater()
        self.cards = {}
        chosen = self._chosen.get(party, ())
        for key, items in (("asks", book.asks), ("gives", book.gives), ("shows", book.shows)):
            for item in items:
                self._lists[key].addWidget(self._card(item, item.id in chosen))
        for item in book.agreed:
            self._lists["shows"].addWidget(self._card(item, item.id in chosen))
        self._add_own_line(OWN_LINE in chosen, closed=closed is not None)
        for item in book.grounds:
            self._grounds.addWidget(self._card(item, item.id in chosen, small=True))
        if closed is not None:
            for key, card in self.cards.items():
                card.close_as(key in closed)
        if held in self.cards:
            # Made anew under whoever stood on it; else the keys fall to what comes next: stopping the talk.
            self.cards[held].show()
            self.cards[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_own_line(self, chosen: bool, *, closed: bool) -> None:
        """The last of what can be shown; in heavier weights another amount can be said."""
        self.claim_button.setVisible(self._own is not None and self._own.free and not closed)
        if self._own is None:
            return
        view = ItemView(OWN_LINE, self._own.title, self._own.text, "scales", "", shown_before=False)
        self._lists["shows"].addWidget(self._card(view, chosen))

    def set_claim(self, amount_eur: float | None) -> None:
        """Say this about their own line, None for the computed amount; the card goes into the offer."""
        self._claims[self._party] = amount_eur
        self._chosen[self._party] = (*dict.fromkeys((*self._chosen.get(self._party, ()), OWN_LINE)),)
        self._book = None

    @property
    def claim(self) -> float | None:
        """What is said about their own line now; None: as computed."""
        return self.claim_for(self._party)

    def claim_for(self, party: str) -> float | None:
        """What would be said about the own line of a party; None: as computed."""
        return self._claims.get(party)

    @property
    def words(self) -> str:
        """The sentence of one's own that goes with the next offer."""
        return self._words.get(self._party, "")

    def set_words(self, words: str) -> None:
        """Another sentence."""
        self._words[self._party] = words

    def _card(self, item: ItemView, chosen: bool, *, small: bool = False) -> OfferCard:
        card = OfferCard(item, chosen=chosen, small=small)
        card.toggled.connect(self._toggled)
        self.cards[item.id] = card
        return card

    def _toggled(self) -> None:
        self._chosen[self._party] = tuple(key for key, card in self.cards.items() if card.isChecked())
        self.changed.emit()

    def set_stacked(self, stacked: bool) -> None:
        """Under each other and open where the screen scrolls; else side by side, scrolling inside."""
        self.columns.set_stacked(stacked)
        self.area.set_open(stacked)

    def draft(self) -> OfferDraft:
        return OfferDraft(dict(self._chosen), dict(self._claims), dict(self._words))

    def take_draft(self, draft: object) -> None:
        if isinstance(draft, OfferDraft):
            self._chosen, self._claims = dict(draft.chosen), dict(draft.claims)
            self._words, self._book = dict(draft.words), None
            self.taken_over.emit()

    def forget(self) -> None:
        """Another casus: nothing is chosen."""
        self._chosen, self._party, self._book, self._closed = {}, "", None, None
        self._claims, self._words = {}, {}

    def sent(self) -> None:
        """The offer went to the table: what was said and written went with it."""
        self._claims.pop(self._party, None)
        self._words.pop(self._party, None)
        self._chosen[self._party] = tuple(key for key in self._chosen.get(self._party, ()) if key != OWN_LINE)

    def offer(self) -> r.MakeOffer:
        """The offer as it is chosen now."""
        book = self._book or OfferBook((), (), (), ())

        def chosen(items: tuple[ItemView, ...]) -> tuple[str, ...]:
            return tuple(item.id for item in items if self.cards[item.id].isChecked())

        own_line = OWN_LINE in self.cards and self.cards[OWN_LINE].isChecked()
        return r.MakeOffer(
            self._party,
            chosen(book.asks),
            chosen(book.gives),
            chosen(book.shows),
            chosen(book.grounds),
            agreed=chosen(book.agreed),
            own_line=own_line,
            claim_eur=self.claim if own_line else None,
            own_words=self.words,
        )
