"""From the plan as it lies to what the two lines show."""

from PySide6.QtWidgets import QVBoxLayout

from effect_game.play.promises import promises
from effect_game.play.state import State, decision_months
from effect_game.play.views_plan import bars, lane_events
from effect_game.play.views_plan_cards import CardBook
from effect_game.ui.art.timeline import Timeline
from effect_game.ui.art.timeline_model import EventCard, PlanBar, TimelineView
from effect_game.ui.screens.money_pictures import party_mark
from effect_game.ui.theme.tokens import RADIUS_PANEL
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame


def framed(timeline: Timeline) -> StyledFrame:
    """The panel the two lines lie in."""
    panel = StyledFrame(FrameStyle("panel", "edge", 1.0, RADIUS_PANEL))
    inside = QVBoxLayout(panel)
    inside.setContentsMargins(1, 2, 1, 2)
    inside.addWidget(timeline)
    return panel


def line_view(book: CardBook, state: State) -> TimelineView:
    """Events of the reference above, cards and stops below, flags at decision moments and at dates."""
    casus = book.casus
    parties = {party.id: party for party in casus.library.parties}
    events = tuple(
        EventCard(e.key, e.title, e.month, e.count, icon=e.icon, over=e.month < state.first_month)
        for e in lane_events(casus, state)
    )
    made = tuple(
        PlanBar(
            key=bar.key,
            title=bar.title,
            start_month=bar.start_month,
            months=bar.months,
            wait_months=bar.wait_months,
            mark=party_mark(parties[bar.payer]) if bar.payer is not None else None,
            informal=bar.informal,
            lighter=bar.lighter,
            waits_for_yes=bar.waits_for_yes,
            party=parties[bar.payer].name if bar.payer is not None else "",
            person=bar.who,
            is_stop=bar.is_stop,
            fixed=bar.start_month < state.first_month,
        )
        for bar in bars(book, state)
    )
    # A yes has a date to look back: it stands beside the decision moments.
    dates = {promise.month for promise in promises(state)}
    flags = tuple(month + 1 for month in sorted(dates.union(decision_months(casus, state.round))))
    return TimelineView(events, made, flags, starts=(state.first_month, state.last_month))
