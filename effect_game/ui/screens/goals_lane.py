"""What happens without this plan, on a line of months; in a narrow window as cards under each other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play.rules.limits import LIVES
from effect_game.play.state import State
from effect_game.play.views_goals import EventItem, events_without_plan, horizon_words
from effect_game.play.views_predictions import reference_guesses
from effect_game.play.views_references import reference_title
from effect_game.ui.art.lane import LaneView, ReferenceLane
from effect_game.ui.art.timeline_model import EventCard
from effect_game.ui.euros import keep_own
from effect_game.ui.screens.goals_cards import CountBar
from effect_game.ui.screens.money_pictures import TableDialog, add_table_key, tables_of
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import BusyLine, IconLabel, Panel
from effect_game.ui.widgets.text import Text
from effect_game.ui.widgets.tips import plain_tip

WAITING = mark(
    "Hier komt wat er in {lives} mogelijke levens gebeurt als jullie niets aan de hulp veranderen."
)
TITLE = mark("Zonder dit plan")


class LaneCard(StyledFrame):
    """Something that happens without this plan, with its count; night when nobody knows the cause."""

    def __init__(self, item: EventItem, parent: QWidget | None = None) -> None:
        style = FrameStyle("night", "", 0, 10) if item.dark else FrameStyle("panel", "control", 1.25, 10)
        super().__init__(style, parent)
        tone = "on_night" if item.dark else ""
        self.setObjectName(f"lane_{item.id}")
        self.setAccessibleName(f"{item.title}, {item.count_words}")
        self.setToolTip(plain_tip(item.text))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(10)
        row.addWidget(IconLabel(item.icon, tone or "ink_2", 20, drop=1), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(item.title, "dense_strong", tone=tone, wrap=True))
        words.addWidget(Text(item.count_words, "dense2", tone=tone))
        if not item.dark:
            words.addWidget(CountBar(item.count))
        add_layout(row, words, 1)


class ReferencePanel(Panel):
    """Before the reveal empty places with one sentence; after it the events of 20 possible lives."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(TITLE), parent=parent)
        self.busy = BusyLine(keeps_room=False)
        self.add_to_header(self.busy)
        self.table_button = Button(tr("toon als tabel"), ButtonKind.QUIET, icon="list")
        self.table_button.setObjectName("lane_table")
        self.table_button.clicked.connect(self._open_table)
        self.add_to_header(self.table_button)
        self.verdicts = Text("", "body", wrap=True)
        self.verdicts.setObjectName("lane_verdicts")
        self.body.addWidget(self.verdicts)
        self.lane = ReferenceLane()
        self.lane.setObjectName("reference_lane")
        self.lane.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        add_table_key(self.lane, self._open_table)
        self.body.addWidget(self.lane)
        self._list = QWidget()
        self._cards = QGridLayout(self._list)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)
        self._sentence = Text("", "body2", wrap=True)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        self._as_list = False

    def fill(self, casus: Casus, state: State) -> None:
        """The lane of this state."""
        shown = state.reference is not None
        items = events_without_plan(casus, state)
        self.set_remark(f"{reference_title(casus, state)}, {horizon_words(casus)}" if shown else "")
        self.table_button.setVisible(shown)
        guesses = [guess for guess in reference_guesses(casus, state) if guess.hit is not None]
        said = [
            tr(
                "{label} Jullie zeiden {guess}; het is {outcome}. {verdict}",
                label=guess.label,
                guess=guess.guess_words,
                outcome=guess.outcome_words,
                verdict=guess.verdict,
            )
            for guess in guesses
        ]
        keep_own(self.verdicts, *(guess.guess_words for guess in guesses))
        self.verdicts.setText("\n".join(said))
        self.verdicts.setVisible(bool(said))
        self.lane.set_view(
            LaneView(
                events=tuple(
                    EventCard(item.id, item.title, item.month, item.count, icon=item.icon)
                    for item in items
                    if item.count > 0
                ),
                dark=frozenset(item.id for item in items if item.dark),
                years=max(1, casus.household.prediction.months // 12),
                waiting="" if shown else tr(WAITING, lives=LIVES),
            )
        )
        clear(self._cards)
        for place, item in enumerate(items):
            self._cards.addWidget(LaneCard(item), place // 2, place % 2)
        self._sentence.setText(self.lane.summary())
        self._arrange()

    def set_as_list(self, as_list: bool) -> None:
        """In a narrow window the line of months becomes its list."""
        self._as_list = as_list
        self._arrange()

    def fit(self, width: int) -> None:
        """Be as high as the events ask for at this width."""
        self.lane.setMinimumHeight(self.lane.needed_height(max(width - 30, theme().px(300))))

    def _arrange(self) -> None:
        self.lane.setVisible(not self._as_list)
        self._list.setVisible(self._as_list)
        self._sentence.setVisible(self._as_list)

    def _open_table(self) -> None:
        TableDialog(tr("Zonder dit plan, als lijst"), tables_of((self.lane,)), self).open()
