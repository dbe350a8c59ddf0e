"""The middle of Aan tafel: the offer while one talks, and after the talk what moved them."""

from __future__ import annotations

from PySide6.QtCore import Signal

from effect_game.domain.language import mark, tr
from effect_game.play.views_table_moved import MovedView
from effect_game.ui.screens.intake_area import FoldingArea
from effect_game.ui.screens.plan_panels import name_choices
from effect_game.ui.screens.table_moved import MovedColumn
from effect_game.ui.screens.table_offer import LEAST, OfferBuilder
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.chips import Option, SegmentedToggle
from effect_game.ui.widgets.panel import Notice, NoticeKind, Panel

OFFER, MOVED = "offer", "moved"
OFFER_TITLE, MOVED_TITLE = mark("Ons voorstel"), mark("Wat hen bewoog")
WORDS, WORDS_DONE = mark("Eigen zin"), mark("Eigen zin, klaar")


class MiddlePanel(Panel):
    """`words_wanted`: somebody wants to write a sentence of their own. `consent_wanted`: to ask whether
    something may be told."""

    words_wanted = Signal()
    consent_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr(OFFER_TITLE))
        self.builder = OfferBuilder()
        self.words_button = Button(tr(WORDS), ButtonKind.SMALL, icon="pencil")
        self.words_button.setObjectName("own_words_open")
        self.words_button.clicked.connect(self.words_wanted)
        self.add_to_header(self.builder.claim_button)
        self.add_to_header(self.words_button)
        self.consent_button = Button("", ButtonKind.SMALL, icon="talk")
        self.consent_button.setObjectName("consent_ask")
        self.consent_button.clicked.connect(self.consent_wanted)
        self.consent_button.hide()
        self.add_to_header(self.consent_button)
        options = [Option(MOVED, tr(MOVED_TITLE)), Option(OFFER, tr(OFFER_TITLE))]
        self.over = SegmentedToggle(tr("Na het gesprek"), options, chosen=MOVED)
        name_choices(self.over, "table_tab", [MOVED, OFFER])
        self.over.chosen.connect(self._show_part)
        self.add_to_header(self.over)
        self.moved = MovedColumn()
        self.area = FoldingArea(self.moved, LEAST)
        self.area.setObjectName("moved_area")
        self.area.setAccessibleName(tr(MOVED_TITLE))
        self.refusal = Notice("", NoticeKind.ATTENTION)
        self.refusal.setObjectName("offer_refusal")
        self.refusal.hide()
        for widget in (self.builder, self.area, self.refusal):
            self.body.addWidget(widget)
        self._view: MovedView | None = None

    def set_stacked(self, stacked: bool) -> None:
        """Open where the whole screen scrolls; else what does not fit scrolls inside."""
        self.builder.set_stacked(stacked)
        self.area.set_open(stacked)

    def show_moved(self, view: MovedView | None) -> None:
        """After the talk what moved them; None while one talks, or when nothing was said."""
        if view is not None and view != self._view:
            self.moved.show_view(view)
            self.over.choose(MOVED)
        self._view = view
        self.over.setVisible(view is not None)
        self._show_part("")

    def show_words(self, *, possible: bool) -> None:
        """The way to a sentence of one's own, and whether there is one."""
        self.words_button.setVisible(possible)
        self.words_button.set_words(tr(WORDS_DONE if self.builder.words else WORDS))

    def show_consent(self, name: str) -> None:
        """Whose yes can be asked for what is known but may not be told yet; '' for nobody's."""
        self.consent_button.setVisible(bool(name))
        self.consent_button.set_words(tr("Vraag toestemming aan {name}", name=name))

    def _show_part(self, _: object) -> None:
        shown = self._view is not None and MOVED in self.over.chosen_keys()
        self.area.setVisible(shown)
        self.builder.setVisible(not shown)
        self.set_title(tr(MOVED_TITLE if shown else OFFER_TITLE))
