"""The dialogs beside a talk: another amount, a sentence of one's own, a rung higher, the other chair."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play import views_table_offer, views_table_swap
from effect_game.play.views_table_offer import OwnLineView
from effect_game.ui.controller import Controller
from effect_game.ui.screens.decision_dialog import refusal_of
from effect_game.ui.screens.table_dialogs import ClaimDialog, HigherDialog, WordsDialog
from effect_game.ui.screens.table_offer import OfferBuilder
from effect_game.ui.screens.table_swap import SwapDialog


class TableDesk(QObject):
    """Opens dialogs for the screen and hands what was chosen to the offer, or to `decide`.

    `changed` when the offer looks different now.
    """

    changed = Signal()

    def __init__(
        self,
        controller: Controller,
        builder: OfferBuilder,
        decide: Callable[[r.Decision], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._controller, self._builder, self._decide, self._window = controller, builder, decide, parent
        self._swap: SwapDialog | None = None
        builder.taken_over.connect(self.changed)

    def open_claim(self, line: OwnLineView, range_words: str) -> None:
        """Which amount do we say?"""
        dialog = ClaimDialog(line, range_words, self._builder.claim, self._window)
        dialog.said.connect(self._said)
        dialog.open()

    def _said(self, amount_eur: object) -> None:
        self._builder.set_claim(amount_eur if isinstance(amount_eur, float) else None)
        self.changed.emit()

    def open_words(self) -> None:
        """A sentence of our own."""
        dialog = WordsDialog(self._builder.words, self._window)
        dialog.said.connect(self._wrote)
        dialog.open()

    def _wrote(self, words: str) -> None:
        self._builder.set_words(words)
        self.changed.emit()

    def open_higher(self, party: str, rung: str) -> None:
        """One rung up, with what it costs."""
        casus, state = self._controller.casus, self._controller.state
        view = next(one for one in views_table_offer.ladder(casus, state, party) if one.rung == rung)
        decision = r.TakeHigher(party, rung)
        dialog = HigherDialog(view, refusal_of(self._controller.play.check)(decision), self._window)
        dialog.agreed.connect(lambda: self._decide(decision))
        dialog.open()

    def open_swap(self, party: str) -> None:
        """The other chair."""
        view = views_table_swap.swap_view(self._controller.casus, party)
        if view is None:
            return
        self._swap = SwapDialog(view, refusal_of(self._controller.play.check), self._window)
        self._swap.decided.connect(self._decide)
        self._swap.finished.connect(self._swap_closed)
        self._swap.open()
        self._controller.refused.connect(self._swap_refused)

    def _swap_closed(self) -> None:
        self._swap = None
        self._controller.refused.disconnect(self._swap_refused)

    def _swap_refused(self, problem: UserError) -> None:
        if self._swap is not None:
            self._swap.show_refusal(problem.message)

    def show_swapped(self) -> None:
        """The answer of the party, in the dialog that waits for it."""
        if self._swap is None:
            return
        casus, state = self._controller.casus, self._controller.state
        result = views_table_swap.swap_result(casus, state, self._swap.party)
        if result is not None:
            self._swap.show_result(result)
