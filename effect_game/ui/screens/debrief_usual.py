"""In Terugblik without a plan: who pays all the same and what happens, where a plan would have differed."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play.digits import format_eur
from effect_game.play.views_debrief_money import UsualCost
from effect_game.play.views_goals import EventItem
from effect_game.play.views_money import years_words
from effect_game.ui.theme.party_marks import PartyMark
from effect_game.ui.widgets.cards import MarkLabel, icon_line
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.panel import IconLabel
from effect_game.ui.widgets.text import Text

_LEAD = mark("Geen plan kost ook geld. Dit betalen zij gemiddeld in {years}, zonder plan:")
_NOBODY = mark("Zonder plan betaalt geen partij duidelijk meer dan zij ontvangt, in {years}.")
_NOTE = mark(
    "Dit is wat in dit spel een prijs heeft, met wat zij ontvangen eraf. Hoe het met de mensen gaat, staat "
    "in de kamers."
)
_MOST_EVENTS = 8
"""More lines than this do not fit beside the money at 100% text; the rest is counted."""


class UsualCosts(QWidget):
    """A line per party with its amount, two beside each other where there is room."""

    def __init__(self, marks: Mapping[str, PartyMark], *, narrow: bool) -> None:
        super().__init__()
        self.setObjectName("debrief_usual")
        self._marks, self._columns = marks, 1 if narrow else 2
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.lead = Text("", "body", wrap=True)
        column.addWidget(self.lead)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        add_layout(column, self._grid)
        column.addStretch(1)
        column.addWidget(icon_line("info", tr(_NOTE), role="dense"))

    def show_costs(self, costs: Sequence[UsualCost], months: int) -> None:
        """The parties of one horizon, most first: down the first column, then down the next."""
        clear(self._grid)
        self.lead.setText(tr(_LEAD if costs else _NOBODY, years=years_words(months)))
        rows = -(-len(costs) // self._columns)
        for place, cost in enumerate(costs):
            column, row = divmod(place, rows)
            name = Text(cost.name, "dense", wrap=True)
            amount = Text(format_eur(float(cost.amount_eur), signed=False), "dense_strong")
            amount.setAccessibleName(f"{cost.name}: {amount.text()}")
            self._grid.addWidget(MarkLabel(self._marks[cost.party], 16), row, 4 * column)
            self._grid.addWidget(name, row, 4 * column + 1)
            self._grid.addWidget(amount, row, 4 * column + 2, Qt.AlignmentFlag.AlignRight)
        for column in range(self._columns):
            self._grid.setColumnStretch(4 * column + 1, 1)
            if column:
                self._grid.setColumnMinimumWidth(4 * column - 1, 24)


class UsualEvents(QWidget):
    """In how many of the lives without a plan something happens, most often first, and what did so here.

    What would give away what nobody found is only counted.
    """

    def __init__(self, events: Sequence[EventItem], happened: Container[str]) -> None:
        super().__init__()
        self.setObjectName("debrief_usual_events")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        told = [event for event in events if not event.dark][:_MOST_EVENTS]
        for row, event in enumerate(told):
            here = event.id in happened
            words = tr("{title}, ook bij jullie", title=event.title) if here else event.title
            count = Text(event.count_words, "dense_strong" if here else "dense")
            count.setAccessibleName(f"{words}: {event.count_words}")
            grid.addWidget(IconLabel(event.icon, "ink_1", 16), row, 0)
            grid.addWidget(Text(words, "dense_strong" if here else "dense", wrap=True), row, 1)
            grid.addWidget(count, row, 2, Qt.AlignmentFlag.AlignRight)
        add_layout(column, grid)
        more = len(events) - len(told)
        if more:
            left = tr("en nog 1 ding") if more == 1 else tr("en nog {count} dingen", count=more)
            column.addWidget(Text(left, "dense2"))
        column.addStretch(1)
