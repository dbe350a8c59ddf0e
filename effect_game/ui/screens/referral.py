"""Step 1, aanmelding: first look, moment by moment; the signal as it came in; who goes along."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play import rows as r
from effect_game.play.state import State
from effect_game.play.views_intake import MomentState, moments_of, table_name
from effect_game.play.views_rooms import and_words, in_sentence
from effect_game.play.views_team import duo_of
from effect_game.ui.controller import Controller
from effect_game.ui.screens.flowing_screen import FlowingScreen
from effect_game.ui.screens.heights import NO_LIMIT, fill_height, fixed_height
from effect_game.ui.screens.referral_parts import MomentPanel, SignalPanel
from effect_game.ui.screens.referral_team import TeamPanel, open_duo
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.screen import LayoutMode, ScreenFooter, ShellMetrics


class ReferralScreen(FlowingScreen):
    """Watch first. Every moment that is shown is written down as seen; arrows walk over them."""

    title = mark("Aanmelding")
    help_text = (
        mark("Kijk eerst: een paar korte momenten uit een gewone maand in dit huishouden."),
        mark("Lees ook hoe het signaal binnenkwam en wie er meegaat."),
        mark("Daarna schuiven jullie bij hen aan. Een ander duo kiezen mag tot de eerste vraag."),
    )

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(controller, parent)
        self._moments: tuple[MomentState, ...] = ()
        self._index = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 8)
        self._columns = Columns(gap=8)
        outer.addWidget(self._columns, 1)
        self.moments = MomentPanel()
        self.signal = SignalPanel()
        self.team = TeamPanel()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.signal)
        column.addWidget(self.team, 1)
        self._columns.add(self.moments, 13)
        self._columns.add(side, 9)
        self.moments.moved.connect(self._move)
        self.moments.ended.connect(self.main_wanted)
        self.team.change_wanted.connect(self._change_duo)

    def begin_casus(self) -> None:
        casus = self.controller.casus
        self._moments = moments_of(casus)
        self.signal.fill(casus.household)
        self._index = max(self.controller.state.watched, default=0)

    def show_state(self, state: State) -> None:
        if self._index not in state.watched and state.watched:
            self._index = max(state.watched)
        self.team.fill(self.controller.casus, state)
        self.moments.setVisible(bool(self._moments))
        if self._moments:
            self.moments.fill(self._moments[self._index], len(self._moments), state.watched)
        self.footer_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch()

    def _watch(self) -> None:
        """What is in sight has been seen."""
        state = self.controller.state
        if self._moments and self._index not in state.watched:
            self.controller.decide(r.WatchMoment(self._index))

    def _move(self, step: object) -> None:
        wanted = self._index + (step if isinstance(step, int) else 0)
        if not 0 <= wanted < len(self._moments):
            return
        # After taking back, the first moment is in sight without being written down as seen.
        self._watch()
        self._index = wanted
        moment = self._moments[wanted]
        if wanted in self.controller.state.watched:
            self.show_state(self.controller.state)
        else:
            self._watch()
        self.say(f"{moment.day}. {moment.title}. {moment.text}")

    def _change_duo(self) -> None:
        open_duo(self.controller, self, self._say_duo)

    def _say_duo(self) -> None:
        names = [member.name for member in duo_of(self.controller.casus, self.controller.state)]
        self.say(tr("{names} gaan mee.", names=and_words(names)))

    def footer(self) -> ScreenFooter:
        seen = len({*self.controller.state.watched, self._index})
        note = (
            tr("{seen} van {count} momenten gezien", seen=seen, count=len(self._moments))
            if self._moments
            else ""
        )
        place = in_sentence(self.controller.casus, table_name(self.controller.casus))
        return ScreenFooter(main_text=tr("Naar de {place}", place=place), note=note)

    def press_main(self) -> None:
        self.controller.decide(r.FinishReferral())

    def first_focus(self) -> QWidget | None:
        return self.moments.next_button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_PageUp: -1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._move(step)

    def reflow(self, metrics: ShellMetrics) -> None:
        compact = metrics.mode is LayoutMode.COMPACT
        self._columns.set_stacked(compact)
        picture = self.moments.picture
        high = theme().px(150)
        picture.setMaximumWidth(round(high * 1.6) if compact else NO_LIMIT)
        if compact:
            fixed_height(picture, high)
        else:
            fill_height(picture, 200)
