"""Step 6, the months of the life that is played."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.forecast import Forecast
from effect_game.domain.language import mark, tr
from effect_game.domain.people import Person
from effect_game.domain.vocabulary import AdjustReason
from effect_game.play import rows as r
from effect_game.play import views_life as view
from effect_game.play.rules.life import another_round
from effect_game.play.state import State, decision_months
from effect_game.play.views_explained import explained
from effect_game.play.views_life import Phase
from effect_game.play.views_life_ahead import ahead
from effect_game.play.views_life_help import HelpMove, help_moves, ran_this_month, stopped_help, turned_out
from effect_game.play.views_life_why import quiet_words
from effect_game.play.views_rooms import absent, gone_words, house_state, who_lives_here
from effect_game.play.views_table_dates import date_views
from effect_game.ui.controller import Controller
from effect_game.ui.screens.game_screen import GameScreen
from effect_game.ui.screens.house_views import house_view
from effect_game.ui.screens.life_ahead import AheadPanel
from effect_game.ui.screens.life_footer import Pages, PlayButton, life_footer
from effect_game.ui.screens.life_moment import MomentPanel
from effect_game.ui.screens.life_months import MonthStrip, MonthsView
from effect_game.ui.screens.life_panels import ClosePanel, FirstRoomPanel, GoalsPanel
from effect_game.ui.screens.life_tables import YearTables, changes_table
from effect_game.ui.screens.life_voices import Shown, VoicesPanel
from effect_game.ui.screens.money_pictures import open_explanation, tables_of
from effect_game.ui.screens.plan_panels import ALL, HousePanel
from effect_game.ui.screens.why_desk import live_basis
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.panel import BusyLine, Panel
from effect_game.ui.widgets.screen import LayoutMode, ScreenFooter, ShellMetrics

MONTH_MS = 400
_ROOMS, _ROOMS_IN_A_LOW_WINDOW, _ROOMS_BESIDE_CARDS, _ROOMS_WHEN_IT_SCROLLS = 7, 4, 3, 30
_LOW_PX = 640  # height of a screen at 100% text: in a lower one the rooms scroll
_SOCIETY = "society"


class LifeScreen(GameScreen):
    """Months pass; events arrive with a voice; at every decision moment the plan can be adjusted."""

    title = mark("Leven")
    help_text = (
        mark("Hier leeft het huishouden een jaar met jullie plan. Het is één mogelijk leven."),
        mark("Laat de maanden lopen. In de evaluaties kiezen jullie wat er met elke kaart gebeurt."),
        mark("Na het jaar volgt een nieuwe ronde, of de terugblik."),
    )

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(controller, parent)
        self._phase: Phase | None = None
        self._forecast: Forecast | None = None
        self._skipping = False
        self._now: tuple[view.VoiceCard, ...] = ()
        self._helped: tuple[HelpMove, ...] = ()
        self._passed_by: int | None = None
        self.house_panel: HousePanel | None = None
        self._people: tuple[Person, ...] = ()
        self._person: str | None = None
        self._house_height, self._most_rooms, self._crowded, self._today = 250, _ROOMS, False, 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._build()

    # building

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(8)
        self._house_frame = QVBoxLayout()
        add_layout(left, self._house_frame, 1)
        self._goals = GoalsPanel()
        left.addWidget(self._goals)
        add_layout(row, left, 550)
        right.addWidget(self._months_panel())
        self.first_room = FirstRoomPanel(view.room_options())
        self.first_room.chosen.connect(self._first_room_chosen)
        self.voices = VoicesPanel()
        self.voices.responded.connect(self._responded)
        self.voices.looked_back.connect(self._look_back)
        self.ahead = AheadPanel()
        self.moment = MomentPanel()
        self.moment.adjusted.connect(self._adjusted)
        self.pages = Pages()
        for page in (self.first_room, self.voices, self.moment, self.ahead):
            self.pages.addWidget(page)
        right.addWidget(self.pages, 1)
        self.close_out = ClosePanel()
        self.close_out.explain_requested.connect(self._explain)
        right.addWidget(self.close_out)
        add_layout(row, right, 784)

    def _months_panel(self) -> Panel:
        panel = self._year = Panel(tr("Een jaar"), remark=tr("één mogelijk leven"))
        self.busy = BusyLine(keeps_room=False)
        panel.add_to_header(self.busy)
        self.table_button = Button(tr("toon als tabel"), ButtonKind.QUIET, icon="list")
        self.table_button.setObjectName("life_table")
        self.table_button.clicked.connect(self._open_table)
        panel.add_to_header(self.table_button)
        self.play_button = PlayButton(tr("Laat lopen"), ButtonKind.SMALL, icon="play")
        self.play_button.setObjectName("play_pause")
        self.play_button.clicked.connect(self.toggle_play)
        panel.add_to_header(self.play_button)
        self.strip = MonthStrip()
        self.strip.setObjectName("months")
        panel.body.addWidget(self.strip)
        return panel

    def reflow(self, metrics: ShellMetrics) -> None:
        compact = metrics.mode is LayoutMode.COMPACT
        direction = QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._house_height = theme().px(230 if compact else 250)
        if self.house_panel is not None:
            self.house_panel.house.setMinimumHeight(self._house_height)
        low = not compact and metrics.content_height_px < theme().px(_LOW_PX)
        wide = _ROOMS_IN_A_LOW_WINDOW if low else _ROOMS
        self._most_rooms = _ROOMS_WHEN_IT_SCROLLS if compact else wide
        self._fit_rooms()
        self.pages.set_scrolled(compact)

    # what the game calls

    def begin_casus(self) -> None:
        """What was seen of another casus says nothing of this one."""
        self._forecast, self._passed_by = None, None

    def show_state(self, state: State) -> None:
        casus, now = self.controller.casus, view.phase(self.controller.casus, state)
        entered, self._phase = now is not self._phase, now
        self._show_house(state)
        self._show_goals(state)
        self._year.set_title(
            tr("Jaar {round}", round=state.round) if casus.weight.rounds > 1 else tr("Een jaar")
        )
        cards = view.voices(casus, state)
        events = tuple((card.month, card.icon, card.title) for card in reversed(cards))
        moments = decision_months(casus, state.round)
        # A table of months that were not lived yet says nothing.
        self.table_button.setVisible(state.month >= state.first_month)
        self.strip.set_view(MonthsView(state.month, state.first_month, state.last_month, moments, events))
        dates = date_views(casus, state)
        why = quiet_words(self.controller.play) if now is not Phase.PREDICT else ""
        ran = ran_this_month(self.controller.play, view.life_trace(self.controller.play))
        self.voices.show_voices(Shown(state.month, cards, dates, why, ran))
        fresh = tuple(card for card in cards if card.month == state.month)
        before, self._now = self._now, tuple(card for card in fresh if card.options)
        today = sum(date.today for date in dates)
        waits = bool(self._now) or any(date.today and not date.done for date in dates)
        halted, play = self.playing, self.controller.play
        self._helped = help_moves(play, view.life_trace(play), *view.period(state))
        if waits or turned_out(self._helped, state.month) or (self._skipping and fresh):
            # What happens is a moment too: nobody should find it only when looking back.
            self._stop()
        # Cards to decide about need their place; else the rooms may use that of the voices.
        page = self._page_of(now, told=bool(fresh) or today > 0)
        self._crowded, self._today = bool(self._now) or page is self.moment, today
        self._fit_rooms()
        # The last quarter was closed at its own moment: at the end the page is for the years that follow.
        self.close_out.setVisible(now is not Phase.OVER)
        self._show_close(state)
        if now is Phase.MOMENT:
            self._show_cards()
        self._show_rest(state)
        self.pages.setCurrentWidget(page)
        self.pages.updateGeometry()
        if now is not Phase.RUN:
            self._stop()
        self._fit_controls()
        self.footer_changed.emit()
        halted = halted and not self.playing
        if self.isVisible() and (
            entered or halted or set(self._now) - set(before) or self.window().focusWidget() is None
        ):
            self.focus_first()
        if state.life and self.isVisible():
            self._tell(state)

    def _fit_rooms(self) -> None:
        crowded = self._crowded and self._most_rooms <= _ROOMS
        most = 0 if crowded else self._most_rooms - self._today
        self.close_out.set_most(max(_ROOMS_BESIDE_CARDS, most))

    def _page_of(self, now: Phase, *, told: bool) -> QWidget:
        """What happened comes first, also in a month with a decision moment."""
        if now is Phase.PREDICT:
            return self.first_room
        if now is Phase.MOMENT:
            seen = not told or self._passed_by == self.controller.state.month
            return self.moment if seen else self.voices
        return self.ahead if now is Phase.OVER and self._forecast is not None else self.voices

    def show_forecast(self, forecast: Forecast) -> None:
        self._forecast = forecast if forecast.fine else self._forecast
        state = self.controller.state
        self._show_close(state)
        if self._show_rest(state):
            self.pages.setCurrentWidget(self.ahead)

    def _show_rest(self, state: State) -> bool:
        """The years after the last lived month, once they are over and a fine forecast is in."""
        if self._phase is not Phase.OVER or self._forecast is None:
            return False
        self.ahead.show_ahead(ahead(self.controller.casus, state, self._forecast))
        return True

    def show_waiting(self, waiting: bool) -> None:
        (self.busy.start if waiting else self.busy.stop)()
        self.footer_changed.emit()

    def footer(self) -> ScreenFooter:
        return life_footer(
            self.controller,
            self._phase,
            on_voices=self.pages.currentWidget() is self.voices,
            waits=bool(self._now),
        )

    def press_main(self) -> None:
        self._stop()
        if self._phase is Phase.MOMENT and self.pages.currentWidget() is self.voices:
            self._passed_by = self.controller.state.month
            self.show_state(self.controller.state)
            self.focus_first()
        elif self._phase is Phase.MOMENT:
            self.controller.decide(r.FinishMoment())
        elif self._phase is Phase.OVER:
            more = another_round(self.controller.casus, self.controller.state)
            self.controller.decide(r.StartNextRound() if more else r.OpenDebrief())
            self.footer_changed.emit()
        elif self._phase is Phase.RUN:
            self.bring_in_sight(self.pages)
            self.controller.decide(r.LiveMonth())

    def press_secondary(self, key: str) -> None:
        if key == "debrief" and self._phase is Phase.OVER:
            self.controller.decide(r.OpenDebrief())
            self.footer_changed.emit()
        if key == "skip" and self._phase is Phase.RUN:
            self._skipping = True
            self._timer.start(0)
            self._fit_controls()

    def first_focus(self) -> QWidget | None:
        if self._phase is Phase.PREDICT:
            return self.first_room.first_focus()
        if self.pages.currentWidget() is self.voices and (self._now or self._phase is Phase.MOMENT):
            return self.voices.first_focus()
        return self.moment.first_focus() if self._phase is Phase.MOMENT else None

    # letting months pass

    @property
    def playing(self) -> bool:
        """True while months pass by themselves."""
        return self._timer.isActive()

    def toggle_play(self) -> None:
        """Play or pause; with less movement only stepping is there."""
        if self._phase is not Phase.RUN or theme().reduced_motion:
            return
        if self.playing:
            self._stop()
        else:
            self._skipping = False
            self._timer.start(MONTH_MS)
            self._tick()
        self._fit_controls()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and pauses, the arrow to the right is the next month."""
        keys = {int(Qt.Key.Key_Right): self.press_main, int(Qt.Key.Key_Space): self.toggle_play}
        pressed = keys.get(event.key())
        if pressed is not None and self._phase is Phase.RUN:
            pressed()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: object) -> None:
        """Away from this screen nothing goes on by itself."""
        self._stop()

    def _tick(self) -> None:
        if self._phase is not Phase.RUN or (not self._skipping and theme().reduced_motion):
            self._stop()
        elif not self.controller.waiting:
            before = self.controller.state
            self.bring_in_sight(self.pages)
            self.controller.decide(r.LiveMonth())
            if self.controller.state is before and not self.controller.waiting:
                # Refused: it would be refused again.
                self._stop()

    def _stop(self) -> None:
        self._timer.stop()
        self._skipping = False
        self._fit_controls()

    def _fit_controls(self) -> None:
        running = self._phase is Phase.RUN
        self.play_button.set_words(tr("Pauze") if self.playing else tr("Laat lopen"))
        self.play_button.set_icon_name("pause" if self.playing else "play")
        reason = "" if running else tr("Nu valt er niets te laten lopen.")
        if running and theme().reduced_motion:
            reason = tr("Met minder beweging gaan jullie stap voor stap.")
        self.play_button.set_locked(reason)

    # pieces

    def _show_house(self, state: State) -> None:
        casus = self.controller.casus
        if self.house_panel is None or self._people != casus.household.persons:
            self._make_house()
        if self.house_panel is not None:
            shown = house_state(casus, state, person=self._person)
            self.house_panel.house.set_view(house_view(shown))

    def _make_house(self) -> None:
        """The chips belong to the people of this household."""
        if self.house_panel is not None:
            self._house_frame.removeWidget(self.house_panel)
            self.house_panel.deleteLater()
        self._people, self._person = self.controller.casus.household.persons, None
        self.house_panel = HousePanel([(person.id, person.name) for person in self._people])
        self.house_panel.show_chips(True)
        self.house_panel.house.setMinimumHeight(self._house_height)
        self.house_panel.person_chosen.connect(self._person_chosen)
        self._house_frame.addWidget(self.house_panel)

    def _person_chosen(self, key: object) -> None:
        self._person = None if key == ALL else str(key)
        self._show_house(self.controller.state)

    def _show_goals(self, state: State) -> None:
        casus = self.controller.casus
        self._goals.show_goals(who_lives_here(casus), view.goal_texts(casus, state))

    def _show_close(self, state: State) -> None:
        casus = self.controller.casus
        changes = view.room_changes(casus, state, *view.period(state))
        money = view.money_so_far(state, self._forecast)
        away = (*absent(casus, state).values(), *gone_words(casus, state))
        self.close_out.show_close(view.period_title(state), changes, money, away, self._helped)

    def _tell(self, state: State) -> None:
        held = (move.words for move in turned_out(self._helped, state.month))
        self.say(". ".join((view.month_words(self.controller.casus, state), *held)))

    def _first_room_chosen(self, key: object) -> None:
        self.controller.decide(view.first_room(str(key)))

    def _responded(self, made: tuple[str, str]) -> None:
        self.controller.decide(r.RespondToEvent(*made))
        self.focus_first()

    def _look_back(self, party: object) -> None:
        self.controller.decide(r.EvaluateAgreement(str(party)))
        self.focus_first()

    def _adjusted(self, made: tuple[str, view.Choice, AdjustReason | None]) -> None:
        card, choice, reason = made
        self.controller.decide(view.adjustment(self.controller.state, card, choice, reason))
        # A refused choice (too many hours) goes back to what holds.
        self._show_cards()

    def _show_cards(self) -> None:
        play = self.controller.play
        cards = view.running_cards(play, view.life_trace(play))
        from_when = view.from_when_words(play.casus, play.state)
        self.moment.show_cards(play.state.month, cards, from_when, stopped_help(play))

    def _explain(self) -> None:
        state, tree, basis = self.controller.state, None, None
        if self._forecast is not None and state.month in (b.months for b in self._forecast.horizons):
            tree = explained(self.controller.casus, self._forecast, state.month, _SOCIETY)
            basis = live_basis(self.controller, self._forecast, state.month)
        open_explanation(tree or view.money_months(state), self, basis)

    def _open_table(self) -> None:
        house = () if self.house_panel is None else (self.house_panel.house,)
        changed = changes_table(self.controller.casus, self.controller.state)
        later = [self.ahead.table()] if self.pages.currentWidget() is self.ahead else []
        tables = [*tables_of((self.strip, *house)), *([changed] if changed.rows else []), *later]
        YearTables(tr("Het jaar in een tabel"), [each for each in tables if each is not None], self).open()
