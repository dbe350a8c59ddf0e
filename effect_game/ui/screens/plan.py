"""Step 4, the plan: cards on the line, and after one prediction what they do to the money.

It opens in stages within one screen (game.md section 3, step 4): first the house, the line, the cards and
two budgets; then one prediction; then the lids open and everything stays live.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.forecast import Forecast
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import Step
from effect_game.play import views_money, views_plan, views_plan_cards
from effect_game.play.forecast import ForecastRequest
from effect_game.play.state import State
from effect_game.play.views_change import ChangeView, change_view
from effect_game.play.views_explained import explained
from effect_game.play.views_plan_no import step_with_no
from effect_game.play.views_rooms import house_state, who_lives_here
from effect_game.store.settings import read_settings
from effect_game.ui.art.timeline import Timeline
from effect_game.ui.controller import Controller
from effect_game.ui.screens.game_screen import GameScreen
from effect_game.ui.screens.house_views import house_view
from effect_game.ui.screens.money_pictures import (
    NOTHING_WAS,
    TableDialog,
    add_table_key,
    jars_view,
    open_explanation,
    party_marks,
    tables_of,
)
from effect_game.ui.screens.parties_dialog import PartiesDialog
from effect_game.ui.screens.plan_beside import PlanBeside
from effect_game.ui.screens.plan_footer import BLANK, COMPARE, PATHWAY_KEY, PREDICT, REPLAY, ROLE, plan_footer
from effect_game.ui.screens.plan_line import framed, line_view
from effect_game.ui.screens.plan_money import JARLESS_NOTE, MoneyPanel
from effect_game.ui.screens.plan_moves import PlanMoves
from effect_game.ui.screens.plan_opening import OpeningPanel
from effect_game.ui.screens.plan_panels import (
    ALL,
    CHART_LOW,
    CHART_TIGHT,
    HOUSE_LOW,
    LINE_LOW,
    START_HORIZON_MONTHS,
    AimsPanel,
    HousePanel,
    JarsPanel,
    give_way,
)
from effect_game.ui.screens.plan_tray import EVIDENCE_NOTE, LOAD_NOTE, CardTray
from effect_game.ui.screens.why_desk import live_basis
from effect_game.ui.widgets.screen import LayoutMode, ScreenFooter, ShellMetrics

TOP_SHARE, LINE_SHARE, LINE_TIGHT = 404, 228, 229
"""Shares of the pictures and of the line with the tray; the line gets a little more in a low window."""
TIGHT_PX, ROOMY_PX = 620, 800


class PlanScreen(GameScreen):
    """Cards on the line and what they do to the money."""

    title = mark("Plan")
    help_text: tuple[str, ...] = (
        mark("Jullie maken hier één plan voor dit huishouden. Onderaan liggen de kaarten en de lijn."),
        mark(
            "Per kaart: bespreken, de prijs schatten, op de lijn leggen. "
            "Dan voorspellen: de potjes gaan open."
        ),
        mark(
            "Enter op een balk past hem aan. Ctrl en een pijl verschuift hem. "
            "Enter op een bedrag legt het uit."
        ),
        mark(
            "Op de lijn gaan pijlen per maand, Page Up en Down per jaar. Shift en een pijl: korter of langer."
        ),
    )

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(controller, parent)
        self.help_text += (
            tr("Bewijs A tot en met D: {note}", note=tr(EVIDENCE_NOTE)),
            tr("Draagkracht: {note}", note=tr(LOAD_NOTE)),
            tr("Zonder eigen potje: {note}", note=tr(JARLESS_NOTE)),
        )
        self._book: views_plan_cards.CardBook | None = None
        self._forecast: Forecast | None = None
        self._shown_request: ForecastRequest | None = None
        self._preview: Forecast | None = None
        self._horizon = START_HORIZON_MONTHS
        self._person = ALL
        self.beside = PlanBeside(controller, self)
        self.beside.changed.connect(self._beside_changed)
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(8)
        self._built: list[QWidget] = []

    # building

    def open_casus(self) -> None:
        """Make the panels for this casus."""
        for widget in self._built:
            widget.hide()
            widget.deleteLater()
        casus = self.controller.casus
        self._book = views_plan_cards.CardBook(casus)
        self.beside.forget()
        self._forecast = self._shown_request = self._preview = None
        self._horizon, self._person = START_HORIZON_MONTHS, ALL
        self.house_panel = HousePanel([(p.id, p.name) for p in casus.household.persons])
        self.aims, self.jars_panel, self.money_panel = AimsPanel(), JarsPanel(), MoneyPanel()
        self.opening = OpeningPanel()
        self.tray = CardTray()
        self.timeline = Timeline()
        self.timeline.setObjectName("timeline")
        self.line_panel = framed(self.timeline)
        self._right = QWidget()
        column = self._column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.aims)
        column.addWidget(self.jars_panel, 5)
        column.addWidget(self.money_panel)
        column.addWidget(self.opening)
        self._top, self._bottom = QWidget(), QWidget()
        self._top_row, self._bottom_row = QHBoxLayout(self._top), QHBoxLayout(self._bottom)
        for row, first, second, shares in (
            (self._top_row, self.house_panel, self._right, (550, 784)),
            (self._bottom_row, self.line_panel, self.tray, (896, 438)),
        ):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(first, shares[0])
            row.addWidget(second, shares[1])
        self._outer.addWidget(self._top, TOP_SHARE)
        self._outer.addWidget(self._bottom, LINE_SHARE)
        self._built = [self._top, self._bottom]
        self._connect()

    def _connect(self) -> None:
        self.house_panel.person_chosen.connect(self._choose_person)
        self.jars_panel.horizon_chosen.connect(self._choose_horizon)
        self.jars_panel.explain_requested.connect(self._explain)
        self.jars_panel.table_requested.connect(self._open_parties)
        self.money_panel.explain_requested.connect(self._explain)
        self.money_panel.table_requested.connect(self._open_parties)
        self.moves = PlanMoves(self.controller, self._the_book(), self.tray, self._redraw_line, self)
        self.money_panel.no_switched.connect(self.beside.switch_no)
        line = self.timeline
        line.bar_dragging.connect(self.moves.dragging)
        line.bar_stretching.connect(self.moves.stretching)
        line.drag_ended.connect(self.controller.end_preview)
        line.card_over.connect(self.moves.hovering)
        line.card_left.connect(self.controller.end_preview)
        line.card_dropped.connect(self.moves.dropped)
        self.tray.card_carried.connect(line.carry)
        self.tray.card_let_go.connect(line.let_fall)
        line.bar_moved.connect(self.moves.moved)
        line.bar_resized.connect(self.moves.resized)
        line.bar_activated.connect(self.moves.open_bar)
        line.bar_removed.connect(self.moves.remove)
        line.event_activated.connect(self._open_event)
        add_table_key(line, self._open_line_table)

    def minimumSizeHint(self) -> QSize:
        """Only the width: words that wrap make the height depend on it."""
        return QSize(super().minimumSizeHint().width(), 0)

    def reflow(self, metrics: ShellMetrics) -> None:
        """Side by side, or under each other when there is little room."""
        margin = metrics.margin_px
        self._outer.setContentsMargins(margin, 8, margin, 4)
        if self._built:
            narrow = metrics.mode is LayoutMode.COMPACT
            across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            for row in (self._top_row, self._bottom_row):
                row.setDirection(down if narrow else across)
            self.jars_panel.set_wrapping(narrow)
            tight = not narrow and metrics.content_height_px < TIGHT_PX
            roomy = metrics.content_height_px >= ROOMY_PX
            self.money_panel.set_stacked(narrow, tight=tight, roomy=roomy)
            self.opening.set_stacked(narrow)
            self.house_panel.set_low(tight)
            self.aims.set_low(tight)
            self.tray.set_growing(narrow)
            line = LINE_TIGHT if tight else LINE_SHARE
            self._outer.setStretch(0, TOP_SHARE + LINE_SHARE - line)
            self._outer.setStretch(1, line)
            # Where the window is low the pictures give way; under each other they take what they need.
            give_way(self.timeline, 0 if narrow else LINE_LOW)
            give_way(self.house_panel.house, 0 if narrow else HOUSE_LOW)
            for picture in (self.money_panel.chart, self.money_panel.dots):
                give_way(picture, 0 if narrow else CHART_TIGHT if tight else CHART_LOW)

    # what the game says

    def prepare(self) -> tuple[Callable[[], None], ...]:
        return self.meet_casus, self._price_cards

    def _price_cards(self) -> None:
        for card in self._the_book().cards:
            self._the_book().price(card)

    def show_state(self, state: State) -> None:
        book = self._the_book()
        if book.casus is not self.controller.casus:
            # The same casus with other own cards on the table.
            self.moves.book = self._book = book = views_plan_cards.CardBook(self.controller.casus)
        marks = party_marks(book.casus)
        self.tray.show_cards(views_plan_cards.tray(book, state), marks)
        self.house_panel.show_chips(state.lids_open)
        self._show_line(state)
        self._show_house(state)
        self._show_money(state)
        self.moves.show_reveal(state)
        self.footer_changed.emit()

    def show_forecast(self, forecast: Forecast) -> None:
        self._forecast, self._preview = forecast, None
        self.beside.note(forecast)
        self.beside.refresh()
        self._shown_request = self.controller.play.live_request()
        state = self.controller.state
        self._show_house(state)
        self._show_money(state)
        self.footer_changed.emit()

    def show_preview(self, forecast: Forecast) -> None:
        self._preview = forecast
        self._show_money(self.controller.state)

    def show_waiting(self, waiting: bool) -> None:
        self._show_busy()
        self.footer_changed.emit()

    def footer(self) -> ScreenFooter:
        if self._book is None:
            return ScreenFooter(main_text=tr("Naar de tafel"))
        state, waiting = self.controller.state, self.controller.waiting
        return plan_footer(self._the_book(), state, self.beside, waiting=waiting)

    def first_focus(self) -> QWidget | None:
        return (
            self.tray.lay_button
            if self._book is not None and self.tray.lay_button.isVisibleTo(self)
            else None
        )

    def press_main(self) -> None:
        self.moves.finish()

    def press_secondary(self, key: str) -> None:
        {
            PREDICT: self.moves.open_prediction,
            ROLE: self.moves.open_role,
            BLANK: self.moves.open_blank,
            REPLAY: self._replay,
            COMPARE: self.beside.open_compare,
            PATHWAY_KEY: self.beside.open_pathway,
        }[key]()

    # showing

    def _the_book(self) -> views_plan_cards.CardBook:
        if self._book is None:
            raise RuntimeError("no casus is shown")
        return self._book

    def _redraw_line(self) -> None:
        self._show_line(self.controller.state)

    def _show_line(self, state: State) -> None:
        view = line_view(self._the_book(), state)
        if view != self.timeline.view:
            self.timeline.set_view(view)

    def _show_house(self, state: State) -> None:
        person = None if self._person == ALL else self._person
        forecast = (self.beside.no_forecast() or self._forecast) if state.lids_open else None
        shown = house_state(
            self.controller.casus, state, person=person, forecast=forecast, months=self._horizon
        )
        self.house_panel.house.set_view(house_view(shown))
        lead = tr("Wat {name} wil", name=who_lives_here(self.controller.casus))
        self.aims.show_goals(views_plan.goals(self.controller.casus, state, forecast), lead)

    def _show_money(self, state: State) -> None:
        casus, forecast = self.controller.casus, self._preview or self._forecast
        self._show_busy()
        if not state.lids_open or forecast is None:
            shut = views_money.shut_jars(casus, self._forecast, self._horizon)
            self.jars_panel.show_jars(jars_view(casus, shut, shut=True))
            self.opening.show_step(1 if state.has_plan else 0)
            self._show_stage(open_lids=False)
            return
        self._show_stage(open_lids=True)
        change = self._change(state)
        no = None if self._preview is not None else self.beside.no_forecast()
        shown = no or forecast
        held = views_money.grouping_sizes(self._forecast, self._horizon) if self._forecast else None
        sizes = held if self._preview is not None or no is not None else None
        step = step_with_no(casus, forecast, no, self._horizon)
        money = views_money.money_at(casus, shown, self._horizon, sizes, step)
        was = change.was if change is not None else NOTHING_WAS
        self.jars_panel.show_jars(jars_view(casus, money, was=was))
        asked = self.beside.asked_no()
        self.money_panel.show_no("" if asked is None else f"{asked.who_says_no}.", on=self.beside.says_no)
        lives = views_money.lives_at(shown, self._horizon)
        drawn = read_settings(self.controller.store).finished_first_casus
        told = self.beside.told(change, self._forecast, self._horizon)
        words = views_plan.prediction_words(casus, state, money.step_eur)
        self.money_panel.show_money(money, lives, replace(told, prediction=words), drawn=drawn)
        self._column.setStretchFactor(self.money_panel, 3 if drawn else 0)

    def _change(self, state: State) -> ChangeView | None:
        """What the last change did; None while a card is in the hand, or with a no in sight."""
        last = self.beside.last_change
        if last is None or self._preview is not None or self.beside.says_no:
            return None
        return change_view(self.controller.casus, state, last, self._horizon)

    def _replay(self) -> None:
        """The last change once more; what it did is said too."""
        change = self._change(self.controller.state)
        if change is not None:
            self.jars_panel.jars.replay()
            self.money_panel.replay()
            self.say(change.sentence)

    def _beside_changed(self) -> None:
        state = self.controller.state
        if state.step is Step.PLAN:
            self._show_house(state)
            self._show_money(state)
            self.footer_changed.emit()

    def _show_stage(self, *, open_lids: bool) -> None:
        """First the order of opening, then the money; whoever predicted goes on at the jars."""
        turned = self.isVisible() and self.opening.isHidden() != open_lids
        if turned:
            self.stage_changed.emit()
        self.money_panel.setVisible(open_lids)
        self.opening.setVisible(not open_lids)
        self.tray.set_first_stage(not open_lids)
        if turned and open_lids:
            # The button that opened them goes; the keys would fall to what comes next in the window.
            self.jars_panel.jars.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_up_to_date(self) -> bool:
        """Whether the money in sight is the fine forecast of the plan as it lies."""
        forecast = self._forecast
        if forecast is None or not forecast.fine or self._preview is not None:
            return False
        return self._shown_request == self.controller.play.live_request()

    def _show_busy(self) -> None:
        """'wordt bijgewerkt' while what is shown is not the fine forecast of the plan as it lies."""
        state, busy = self.controller.state, self.jars_panel.busy
        awaited = state.lids_open and not self.controller.play.read_only and not self.is_up_to_date()
        if self.controller.waiting or awaited:
            busy.start()
        else:
            busy.stop()

    def _choose_person(self, key: object) -> None:
        self._person = str(key)
        self._show_house(self.controller.state)

    def _choose_horizon(self, months: int) -> None:
        self._horizon = months
        self._show_house(self.controller.state)
        self._show_money(self.controller.state)

    def _explain(self, subject: str) -> None:
        forecast = self._preview or self._forecast
        if forecast is not None and self.controller.state.lids_open:
            casus = self.controller.casus
            subject = "society" if subject == "total" else subject
            tree = explained(casus, forecast, self._horizon, subject)
            open_explanation(tree, self, live_basis(self.controller, forecast, self._horizon))

    def _open_parties(self) -> None:
        if self._forecast is not None and self.controller.state.lids_open:
            control, told = self.controller, self._forecast
            basis = partial(live_basis, control, told)
            PartiesDialog(control.casus, told, self._horizon, self, basis).open()

    def _open_line_table(self) -> None:
        TableDialog(tr("De twee tijdlijnen als lijst"), tables_of((self.timeline,)), self).open()

    def _open_event(self, key: str) -> None:
        self.moves.open_event(key)
