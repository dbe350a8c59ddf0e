"""What people do on the Plan screen: lay, move, change, discuss, estimate, predict; or what stops them."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.domain.vocabulary import Intensity
from effect_game.play import rows as r
from effect_game.play import views_money, views_plan, views_plan_cards
from effect_game.play.state import State, intensity_at
from effect_game.play.views_blank import blank_form
from effect_game.play.views_plan_choices import executor_notes, intensity_notes
from effect_game.play.views_predictions import own_ranges
from effect_game.play.views_role import role_options
from effect_game.play.views_rooms import person_name
from effect_game.ui.controller import Controller
from effect_game.ui.screens import plan_dialogs as dialogs
from effect_game.ui.screens.decision_dialog import refusal_of
from effect_game.ui.screens.plan_bar import BarDialog, BarValues
from effect_game.ui.screens.plan_blank import BlankDialog
from effect_game.ui.screens.plan_role import RoleDialog
from effect_game.ui.screens.plan_tray import CardTray
from effect_game.ui.widgets.text import announce


class PlanMoves(QObject):
    """The hands of the Plan screen. `redraw` puts the line back when a drop was refused.

    book: the cards on the table, others once people made one of their own.
    """

    def __init__(
        self,
        controller: Controller,
        book: views_plan_cards.CardBook,
        tray: CardTray,
        redraw: Callable[[], None],
        screen: QWidget,
    ) -> None:
        super().__init__(screen)
        self._controller, self.book, self._tray = controller, book, tray
        self._redraw, self._screen = redraw, screen
        self.price_dialog: dialogs.PriceDialog | None = None
        tray.lay_requested.connect(self.lay)
        tray.open_requested.connect(self.open_bar)
        tray.discuss_requested.connect(self.discuss)
        tray.guess_requested.connect(self.open_guess)
        tray.list_requested.connect(self.open_list)

    def _refusal(self, decision: r.Decision) -> str:
        return refusal_of(self._controller.play.check)(decision)

    def decide(self, decision: r.Decision) -> bool:
        """Decide, or say in place why not."""
        refused = self._refusal(decision)
        self._tray.refuse(refused)
        if refused:
            announce(self._screen, refused, urgent=True)
            self._redraw()
            return False
        self._controller.decide(decision)
        return True

    def finish(self) -> None:
        """Go on to the table; without a card on the line only after a yes, for there is no plan then."""
        if self._controller.state.has_plan:
            self.decide(r.FinishPlan())
            return
        dialog = dialogs.WithoutPlanDialog(self._screen)
        dialog.agreed.connect(self._finish_without)
        dialog.open()

    def _finish_without(self) -> None:
        self.decide(r.FinishPlan())

    def lay(self, key: str) -> None:
        """Lay a card with the defaults of the content, in one action."""
        if self.decide(views_plan.default_laying(self.book, key, self._controller.state.first_month)):
            announce(self._screen, tr("Ligt op de lijn."))
            self._tray.open_button.setFocus()

    def _card(self, key: str) -> views_plan_cards.TrayCard | None:
        cards = views_plan_cards.tray(self.book, self._controller.state)
        return next((card for card in cards if card.key == key), None)

    def discuss(self, key: str) -> None:
        """Talk a card over, then show what they say."""
        card = self._card(key)
        if card is None:
            return
        if not card.discussed and not self.decide(r.DiscussCard(key)):
            return
        dialogs.DiscussDialog(card, self._screen).open()

    def open_guess(self, key: str) -> None:
        """'Schat eerst'."""
        card = self._card(key)
        if card is None:
            return
        dialog = dialogs.PriceDialog(card, self._refusal, self._screen)
        dialog.decided.connect(self._controller.decide)
        dialog.finished.connect(self._guess_closed)
        self.price_dialog = dialog
        dialog.open()

    def show_reveal(self, state: State) -> None:
        """When the price of the open estimate is known, put it beside the estimate."""
        dialog = self.price_dialog
        if dialog is None or dialog.revealed:
            return
        reveal = views_plan_cards.price_reveal(self.book, state, dialog.card_key)
        if reveal is not None:
            dialog.show_reveal(reveal)

    def _guess_closed(self) -> None:
        self.price_dialog = None

    def open_list(self) -> None:
        """All cards under each other."""
        cards = views_plan_cards.tray(self.book, self._controller.state)
        dialog = dialogs.CardListDialog(cards, self._screen)
        dialog.chosen.connect(self._tray.go_to)
        dialog.open()

    def open_bar(self, key: str) -> None:
        """The editor of a laid card or stop."""
        card = self._card(key)
        if card is None or not card.laid:
            return
        dialog = BarDialog(card, self._bar_values(key), self._refusal, self._screen)
        dialog.decided.connect(self.decide)
        dialog.removed.connect(self.remove)
        dialog.discuss_requested.connect(self.discuss)
        dialog.open()

    def _bar_values(self, key: str) -> BarValues:
        state, book = self._controller.state, self.book
        laid = state.card(key)
        starts = range(state.first_month, state.last_month + 1)
        if laid is None:
            month = next(stop.month for stop in state.stops if stop.trajectory == key)
            return BarValues(month, 1, Intensity.NORMAL, "", (), starts)
        card = book.cards[key]
        notes = executor_notes(book, state, laid)
        return BarValues(
            laid.start_month,
            laid.duration_months or book.months(card),
            intensity_at(laid, state.first_month) or laid.intensity,
            laid.executor or card.executor,
            tuple(
                (each, ", ".join(filter(None, (person_name(book.casus, each), note)))) for each, note in notes
            ),
            starts,
            views_plan.as_laid(laid) if state.is_fixed(laid) else None,
            tuple(words for _, words in intensity_notes(book, state, laid)),
        )

    def dragging(self, key: str, month: int) -> None:
        """What the money would do while a bar is in the hand."""
        self._controller.preview(views_plan.moved(self._controller.state, key, month))

    def stretching(self, key: str, months: int) -> None:
        """What the money would do with another length."""
        decision = views_plan.resized(self._controller.state, key, months)
        if decision is not None:
            self._controller.preview(decision)

    def hovering(self, key: str, month: int) -> None:
        """What the money would do with the card of the tray in this month."""
        self._controller.preview(views_plan.laid_at(self.book, self._controller.state, key, month))

    def dropped(self, key: str, month: int) -> None:
        """A card of the tray lands in a month."""
        self._controller.end_preview()
        if self.decide(views_plan.laid_at(self.book, self._controller.state, key, month)):
            announce(self._screen, tr("Ligt op de lijn."))

    def moved(self, key: str, month: int) -> None:
        """The drop: a bar has another start."""
        self._controller.end_preview()
        self.decide(views_plan.moved(self._controller.state, key, month))

    def resized(self, key: str, months: int) -> None:
        """A card has another length."""
        self._controller.end_preview()
        decision = views_plan.resized(self._controller.state, key, months)
        if decision is not None:
            self.decide(decision)

    def remove(self, key: str) -> None:
        """Take a bar from the lane."""
        self.decide(views_plan.removed(self._controller.state, key))

    def open_role(self) -> None:
        """Hulpverlener or casusregisseur, each with its price."""
        options = role_options(self._controller.casus, self._controller.state)
        dialog = RoleDialog(options, self._refusal, self._screen)
        dialog.decided.connect(self.decide)
        dialog.open()

    def open_blank(self) -> None:
        """Make an own card, or make one of them anew."""
        form = blank_form(self._controller.casus, self._controller.state)
        if form is None or (form.next_id is None and not form.cards):
            return
        dialog = BlankDialog(form, self._refusal, self._screen)
        dialog.decided.connect(self._blank_made)
        dialog.open()

    def _blank_made(self, decision: r.SetBlankCard | r.RemoveBlankCard) -> None:
        if self.decide(decision) and isinstance(decision, r.SetBlankCard):
            self._tray.go_to(decision.card.id)

    def open_prediction(self) -> None:
        """The one prediction."""
        casus, state = self._controller.casus, self._controller.state
        shelf = views_money.shut_jars(casus, self._controller.forecast, casus.household.prediction.months)
        question = views_plan.prediction_question(casus, shelf.jars)
        goal = next((g.text for g in views_plan.goals(casus, state, None)), "")
        dialog = dialogs.PredictDialog(
            question, goal, views_plan.gainer_options(casus), self._refusal, self._screen,
            own_ranges(state, r.BigPrediction.PLAN), views_plan.gainer_note(casus, shelf.jars),
        )  # fmt: skip
        dialog.each_given.connect(self.decide)
        dialog.decided.connect(self.decide)
        dialog.open()

    def open_event(self, key: str) -> None:
        """What an event on the line is, and in how many lives it happens."""
        for event in views_plan.lane_events(self._controller.casus, self._controller.state):
            if event.key == key:
                words = tr("In {count} van de 20 mogelijke levens, zonder dit plan.", count=event.count)
                dialogs.EventDialog(event.title, words, event.text, self._screen).open()
