"""The card tray: one card at a time, with everything that is known of it before it is laid down."""

import math

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play.digits import format_short
from effect_game.play.views_plan_cards import TrayCard
from effect_game.ui.screens.plan_shelf import Shelf
from effect_game.ui.theme import fonts
from effect_game.ui.theme.party_marks import PartyMark
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_CARD
from effect_game.ui.widgets.buttons import Button, ButtonKind, IconButton
from effect_game.ui.widgets.cards import MarkLabel, icon_line
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.meters import MeterView
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame, paint_frame
from effect_game.ui.widgets.panel import IconLabel, Notice, NoticeKind
from effect_game.ui.widgets.text import Text, VoiceText
from effect_game.ui.widgets.tips import plain_tip

LAY = mark("Leg op de lijn")
MOST_DOTS = 4
RUNNING = mark("lopende hulp telt mee")
EVIDENCE_NOTE = mark(
    "Hoe goed is onderzocht wat deze hulp doet? A is goed onderzocht, D is een schatting van kenners of van "
    "dit spel. De zwakste letter van de kaart telt."
)
LOAD_NOTE = mark(
    "Wat alle hulp samen van het huishouden vraagt, in de zwaarste maand. De hulp die al loopt, telt mee."
)


def wish_dots(dots: int) -> str:
    """How much somebody wants it, in words."""
    return tr("{count} van {of}", count=dots, of=MOST_DOTS)


class CardTray(StyledFrame):
    """One card with previous, next and the list of all. Decides nothing: it only asks.

    lay_requested, open_requested (the bar's editor), discuss_requested and guess_requested carry the
    card's key; list_requested asks for all cards. card_carried and card_let_go say where on the screen a card
    in the hand is.
    """

    lay_requested = Signal(str)
    open_requested = Signal(str)
    discuss_requested = Signal(str)
    guess_requested = Signal(str)
    list_requested = Signal()
    card_carried = Signal(str, QPointF)
    card_let_go = Signal(str, QPointF)

    def __init__(self) -> None:
        super().__init__(FrameStyle("panel", "control", 1.25, RADIUS_CARD))
        self.setObjectName("card_tray")
        self.setAccessibleName(tr("Kaarten"))
        self._cards: tuple[TrayCard, ...] = ()
        self._marks: dict[str, PartyMark] = {}
        self._place = 0
        self._grip: QPointF | None = None
        self._carried: _CarriedCard | None = None
        self.card_key = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 7)
        column.setSpacing(3)
        column.addWidget(self._header())
        self._shelf = Shelf()
        self._body = self._shelf.body
        column.addWidget(self._shelf, 1)
        self.refusal = Notice("", NoticeKind.ATTENTION)
        self.refusal.setObjectName("tray_refusal")
        self.refusal.hide()
        held = QHBoxLayout()
        held.setContentsMargins(10, 0, 10, 0)
        held.addWidget(self.refusal)
        add_layout(column, held)
        add_layout(column, self._buttons())

    def _header(self) -> QWidget:
        strip = StyledFrame(FrameStyle("action_soft", "", 0, RADIUS_CARD))
        row = QHBoxLayout(strip)
        row.setContentsMargins(12, 2, 6, 2)
        row.setSpacing(6)
        self._kind_icon = IconLabel("people", "action", 18)
        self._kind = Text("", "dense")
        self._evidence = Text("", "dense2")
        self._evidence.setToolTip(tr(EVIDENCE_NOTE))
        self._evidence.setAccessibleDescription(tr(EVIDENCE_NOTE))
        self._count = Text("", "dense2")
        self.previous = IconButton("arrow_left", tr("Vorige kaart"))
        self.next = IconButton("arrow", tr("Volgende kaart"))
        self.list_button = IconButton("list", tr("Alle kaarten"))
        self.previous.setObjectName("card_previous")
        self.next.setObjectName("card_next")
        self.list_button.setObjectName("card_list")
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._forward)
        self.list_button.clicked.connect(self.list_requested)
        for widget in (self._kind_icon, self._kind, self._evidence):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._count)
        for button in (self.previous, self.next, self.list_button):
            row.addWidget(button)
        return strip

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 12, 0)
        row.setSpacing(8)
        self.lay_button = Button(tr(LAY), ButtonKind.SMALL_MAIN)
        self.open_button = Button(tr("Pas aan"), ButtonKind.SMALL, icon="pencil")
        self.discuss_button = Button(tr("Bespreek"), ButtonKind.SMALL, icon="talk")
        self.guess_button = Button(tr("Schat de prijs"), ButtonKind.SMALL, icon="euro")
        self.lay_button.clicked.connect(self._lay)
        self.open_button.clicked.connect(self._open)
        self.discuss_button.clicked.connect(self._discuss)
        self.guess_button.clicked.connect(self._guess)
        for button in (self.lay_button, self.open_button, self.discuss_button, self.guess_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    # room and stages

    def set_growing(self, growing: bool) -> None:
        """As high as its words in a screen that scrolls; else its own height, whatever card is in sight."""
        if growing != self._shelf.growing:
            self._shelf.set_growing(growing)
            self._show()

    def set_first_stage(self, first: bool) -> None:
        """In the first stage there is one arrow: the cards go round."""
        self.previous.setVisible(not first)

    # taking a card in the hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A card can be taken by any place that is no button."""
        self._grip = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the card in sight; one that lies already is moved on the line itself."""
        card, far = self.card, QApplication.startDragDistance()
        if self._grip is None or card is None or card.laid:
            return
        if self._carried is None:
            if (event.position() - self._grip).manhattanLength() < far:
                return
            self._carried = _CarriedCard(card, self.window())
        self._carried.follow(event.globalPosition())
        self.card_carried.emit(card.key, event.globalPosition())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the card go."""
        carried, self._carried, self._grip = self._carried, None, None
        if carried is None:
            super().mouseReleaseEvent(event)
            return
        carried.hide()
        carried.deleteLater()
        self.card_let_go.emit(self.card_key, event.globalPosition())

    # filling

    def show_cards(self, cards: tuple[TrayCard, ...], marks: dict[str, PartyMark]) -> None:
        """Show the cards as they are now; the card in sight stays in sight."""
        if cards == self._cards:
            return
        self._cards, self._marks = cards, marks
        self._place = min(self._place, max(0, len(cards) - 1))
        self._show()

    def go_to(self, key: str) -> None:
        """Bring a card in sight; an unknown key changes nothing."""
        for place, card in enumerate(self._cards):
            if card.key == key:
                self._place = place
                self._show()
                self.focus_card()

    def focus_card(self) -> None:
        """The keys to what can be done with the card in sight."""
        (self.open_button if self._cards[self._place].laid else self.lay_button).setFocus()

    def refuse(self, words: str) -> None:
        """Say in place why something cannot be done; '' takes it away."""
        self.refusal.setVisible(bool(words))
        if words:
            self.refusal.set_notice(words, NoticeKind.ATTENTION)

    @property
    def card(self) -> TrayCard | None:
        """The card in sight."""
        return self._cards[self._place] if self._cards else None

    def _back(self) -> None:
        self._step(-1)

    def _forward(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        if self._cards:
            self._place = (self._place + by) % len(self._cards)
            self._show()
            card = self._cards[self._place]
            self.setAccessibleDescription(f"{card.kind_word}: {card.title}")

    def _show(self) -> None:
        card = self.card
        clear(self._body)
        self.refuse("")
        for button in (self.lay_button, self.open_button, self.discuss_button, self.guess_button):
            button.setVisible(card is not None)
        if card is None:
            self._body.addWidget(Text(tr("Hier komen de kaarten."), "body2", wrap=True))
            return
        self.card_key = card.key
        self._kind_icon.set_icon(card.kind_icon, "action")
        self._kind.setText(card.kind_word)
        self._evidence.setText(card.evidence)
        self._count.setText(tr("{count} van {of}", count=self._place + 1, of=len(self._cards)))
        self._fill(card)
        self._body.addStretch(1)
        self._shelf.fit()
        self._dress_buttons(card)

    def _fill(self, card: TrayCard) -> None:
        title = Text(card.title, "title", wrap=True)
        title.setToolTip(plain_tip(card.unknown))
        self._body.addWidget(title)
        self._body.addWidget(Text(card.text, "dense", wrap=True))
        self._body.addWidget(self._facts(card))
        if card.discussed and card.wishes:
            first = card.wishes[0]
            self._body.addWidget(VoiceText(f"“{first.quote}” {first.who}", quoted=False, small=True))
        elif not card.discussed:
            words = tr("Nog niet besproken met {who}.", who=card.who)
            self._body.addWidget(icon_line("talk", words, role="dense", tone="attention"))
        if card.notes:
            icon, tone = ("triangle", "attention") if card.clashing else ("lock", "ink_2")
            # Whole, also where that asks to scroll: what is cut off may be the very condition.
            self._body.addWidget(icon_line(icon, " ".join(card.notes), role="dense", tone=tone))

    def _facts(self, card: TrayCard) -> QWidget:
        facts = QWidget()
        flow = FlowLayout(facts, gap=6)
        for icon, words in (("clock", card.wait), ("person", card.hours), ("heart", card.load)):
            if words:
                flow.addWidget(_fact(IconLabel(icon, "ink_1", 16), words, "dense"))
        mark = self._marks.get(card.payer or "")
        sign: QWidget = MarkLabel(mark, 14) if mark is not None else IconLabel("euro", "ink_1", 16)
        price = _fact(sign, card.price, "dense_strong")
        price.setObjectName(f"price_{card.key}")
        price.setAccessibleName(tr("Prijs: {price}", price=card.price))
        flow.addWidget(price)
        return facts

    def _dress_buttons(self, card: TrayCard) -> None:
        self.lay_button.setObjectName(f"lay_{card.key}")
        self.open_button.setObjectName(f"open_{card.key}")
        self.discuss_button.setObjectName(f"discuss_{card.key}")
        self.guess_button.setObjectName(f"guess_{card.key}")
        for button in (self.lay_button, self.open_button, self.discuss_button, self.guess_button):
            button.setAccessibleDescription(card.title)
        self.lay_button.setVisible(not card.laid)
        self.open_button.setVisible(card.laid)
        self.discuss_button.setVisible(not card.is_stop)
        self.discuss_button.set_words(tr("Wat zeggen zij") if card.discussed else tr("Bespreek"))
        self.guess_button.setVisible(card.guess_first)

    # asking

    def _lay(self) -> None:
        self.lay_requested.emit(self.card_key)

    def _open(self) -> None:
        self.open_requested.emit(self.card_key)

    def _discuss(self) -> None:
        self.discuss_requested.emit(self.card_key)

    def _guess(self) -> None:
        self.guess_requested.emit(self.card_key)


def _fact(sign: QWidget, words: str, role: str) -> QWidget:
    """A sign and a few words that stay together."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 3, 0)
    row.setSpacing(5)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(Text(words, role))
    return pair


class _CarriedCard(QWidget):
    """The card in the hand: its title on a small card beside the pointer."""

    def __init__(self, card: TrayCard, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._title = window, card.title
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        wide = QFontMetricsF(theme().dense(fonts.SEMIBOLD)).horizontalAdvance(card.title)
        self.resize(round(wide) + theme().px(28), theme().px(34))
        self.show()

    def follow(self, place: QPointF) -> None:
        """Stand beside the pointer."""
        here = self._window.mapFromGlobal(place).toPoint()
        self.move(here + QPoint(10, 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_frame(painter, QRectF(self.rect()), FrameStyle("panel", "action", 1.5, RADIUS_CARD))
        painter.setFont(theme().dense(fonts.SEMIBOLD))
        painter.setPen(theme().colour("ink_1"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._title)
        painter.end()


def load_meter(load_peak: float, capacity: float, *, empty: bool = False) -> MeterView:
    """Draagkracht: what help asks of the household, in its heaviest month; `empty`: no card lies yet."""
    # Told as the cards tell it, halves too; a block that is asked for in part is filled.
    count, of = format_short(round(load_peak, 1)), format_short(round(capacity, 1))
    total = round(capacity)
    filled = min(math.ceil(load_peak - 1e-9), total)
    words = tr("{count} van {of} gevraagd", count=count, of=of)
    over = load_peak > capacity
    text = tr("{words}, te veel tegelijk", words=words) if over else words
    if empty and load_peak > 0 and not over:
        text = f"{words}, {tr(RUNNING)}"
    tone = "attention" if over else ""
    return MeterView(tr("Draagkracht"), text, "heart", filled, total, tone, tr(LOAD_NOTE))


def hours_meter(used: float, limit: float) -> MeterView:
    """Hours of the own team in this round."""
    words = tr("{count} van {of} uur", count=f"{used:.0f}", of=f"{limit:.0f}")
    return MeterView(tr("Team"), words, "clock")
