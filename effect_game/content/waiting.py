"""From which month a laid card waits, and how many weeks of talking and waiting come first.

One rule for the simulation, the budgets and the lane: the card waits from its own start month, or from
the whole month of the last yes it needs when that is later. What is still to go of that yes at that moment
are weeks of talking; the wait of the intervention comes after them, quicker from a speed-up's yes on.
A rung of the ladder that must decide first is asked at the start month; its weeks run beside the talks.
"""

from dataclasses import dataclass

from effect_game.domain.cards import Card
from effect_game.domain.plan import WEEKS_PER_MONTH, Agreement, PlanCard
from effect_game.domain.vocabulary import AgreementKind


@dataclass(frozen=True, slots=True)
class Waiting:
    """talk_weeks: still to go at the beginning of start_month. faster_after_weeks: from the beginning of
    start_month until a speed-up's yes; None = nobody speeds it up."""

    start_month: int
    talk_weeks: float = 0.0
    faster_after_weeks: float | None = None

    def expected_weeks(self, wait_weeks: float, speed_up_factor: float) -> float:
        """Weeks from the beginning of start_month to the start, for a wait of `wait_weeks`."""
        whole = self.talk_weeks + wait_weeks
        if self.faster_after_weeks is None or self.faster_after_weeks >= whole:
            return whole
        faster_from = max(self.faster_after_weeks, self.talk_weeks)
        return faster_from + (whole - faster_from) * speed_up_factor


def waiting(
    card: Card, planned: PlanCard, agreements: tuple[Agreement, ...], decision_weeks: float = 0.0
) -> Waiting:
    """How a laid card waits under these agreements; those about other cards do not count.

    decision_weeks: what a rung above the team takes to decide, from the start month on.
    """
    mine = [agreement for agreement in agreements if agreement.card == card.id]
    needed = {(need.party, need.what) for need in card.needs}
    yeses = [agreement for agreement in mine if (agreement.party, agreement.what) in needed]
    start = max([planned.start_month, *(yes.from_month for yes in yeses)])
    passed = (start - 1) * WEEKS_PER_MONTH
    faster = [a.weeks_until_yes for a in mine if a.what is AgreementKind.SPEED_UP]
    return Waiting(
        start_month=start,
        talk_weeks=max([decision_weeks, *(yes.weeks_until_yes - passed for yes in yeses)]),
        faster_after_weeks=max(0.0, min(faster) - passed) if faster else None,
    )
