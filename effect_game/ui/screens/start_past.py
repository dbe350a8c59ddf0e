"""'Terugkijken': the casussen that were played to the end, newest first, to read again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.dates import when_words
from effect_game.domain.language import mark, tr
from effect_game.ui.widgets.cards import PressCard
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.panel import IconLabel, Notice, NoticeKind
from effect_game.ui.widgets.text import Text

if TYPE_CHECKING:
    from effect_game.store.database import CasusSummary

_LEAD = mark("Kies een casus. Je ziet de nabespreking zoals jullie die achterlieten.")


class PastCard(PressCard):
    """One finished casus: title and when it was played last."""

    def __init__(self, summary: CasusSummary) -> None:
        when = when_words(summary.last_utc, with_year=True)
        super().__init__(tr("Kijk terug: {title}. {when}", title=summary.title, when=when))
        self.summary = summary
        self.setObjectName(f"past_{summary.casus}")
        row = QHBoxLayout()
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(summary.title, "strong", wrap=True))
        if when:
            words.addWidget(Text(when, "dense2", wrap=True))
        add_layout(row, words, 1)
        row.addWidget(IconLabel("arrow", "action", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        add_layout(self.body, row)


class PastDialog(Dialog):
    """`chosen` carries the key of the casus that was pressed; the caller closes, or tells what is wrong."""

    chosen = Signal(str)

    def __init__(self, past: Sequence[CasusSummary], parent: QWidget) -> None:
        super().__init__(tr("Terugkijken"), parent, width=560)
        self.setObjectName("past_dialog")
        self.body.addWidget(Text(tr(_LEAD), "body2", wrap=True))
        self._problem = Notice("", NoticeKind.ATTENTION)
        self._problem.setObjectName("past_problem")
        self._problem.hide()
        self.body.addWidget(self._problem)
        self._cards = [PastCard(summary) for summary in past]
        for card in self._cards:
            card.clicked.connect(self._pressed)
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.add_close(main=False)
        self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, key: str, words: str) -> None:
        """Name the casus that cannot be opened and why; the others can still be pressed."""
        summary = next(card.summary for card in self._cards if card.summary.casus == key)
        when = when_words(summary.last_utc, with_year=True)
        told = (
            tr("'{title}' van {when} kan niet open. {why}", title=summary.title, when=when, why=words)
            if when
            else tr("'{title}' kan niet open. {why}", title=summary.title, why=words)
        )
        self._problem.set_notice(told, NoticeKind.ATTENTION)
        self._problem.show()
        self.resize(self._fitting_size())

    def _pressed(self) -> None:
        card = self.sender()
        if isinstance(card, PastCard):
            self.chosen.emit(card.summary.casus)
