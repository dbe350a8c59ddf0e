"""What carried a plan's result, and how sure it is: computed once, for the figures of the debrief.

Leave-one-out on the same lives, as in play.turning; what we do not know against chance, as in kba.loops.
"""

from dataclasses import dataclass, replace

from effect_game.domain.forecast import Forecast
from effect_game.domain.plan import without_parts
from effect_game.kba.loops import NotKnown, not_known_range
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from effect_game.play.sensitivity_lives import StudyLives
from effect_game.play.sensitivity_result import Contribution, ContributionKind
from effect_game.play.turning import contributions

CARRIED_RUNS = 2_048
LOOP_RUNS = 4_096
"""Lives that are lived twice: a share needs more of them than a mean."""


@dataclass(frozen=True, slots=True)
class Part:
    """A card or stop: society's difference of the plan less that without it; se_eur is paired over lives."""

    kind: ContributionKind
    id: str
    eur: float
    se_eur: float


@dataclass(frozen=True, slots=True)
class Carried:
    """At `months`, in discounted euros. parts: the one that carries most first.

    party, party_eur: of all parties the one for whom leaving out that first part makes the largest
    difference (plan less without). goals: share of lives that reach each goal without that first part,
    None beyond `months`. not_known: where the mean of all lives lies, None when that is too small to
    measure; chance_share: of the variance between lives, None when nothing varies.
    """

    months: int
    parts: tuple[Part, ...]
    party: str
    party_eur: float
    goals: tuple[tuple[str, float | None], ...]
    not_known: NotKnown | None
    chance_share: float | None


def carried(forecaster: Forecaster, request: ForecastRequest, final: Forecast) -> Carried | None:
    """Of the plan in `request`, of which `final` is the forecast; None without any card or stop."""
    plan = request.plan
    if not plan.cards and not plan.stops:
        return None
    asked = replace(request, runs=CARRIED_RUNS, months=DEBRIEF_MONTHS, extra_horizons=())
    lives = StudyLives(forecaster, asked)
    found = contributions(lives)
    loops = lives.loops(LOOP_RUNS)
    without = _without(forecaster, request, final, found[0])
    party, party_eur = _largest_party(final, without)
    return Carried(
        months=DEBRIEF_MONTHS,
        parts=tuple(Part(each.kind, each.id, each.eur, each.se_eur) for each in found),
        party=party,
        party_eur=party_eur,
        goals=tuple((goal.id, goal.plan) for goal in without.goals),
        not_known=not_known_range(loops, final.at(DEBRIEF_MONTHS).society.difference.mean),
        chance_share=loops.chance_share,
    )


def _without(
    forecaster: Forecaster, request: ForecastRequest, final: Forecast, part: Contribution
) -> Forecast:
    """The same lives without one part of the plan."""
    plan = without_parts(request.plan, part.id)
    return forecaster.forecast(
        replace(request, plan=plan, runs=final.runs, months=DEBRIEF_MONTHS, extra_horizons=())
    )


def _largest_party(final: Forecast, without: Forecast) -> tuple[str, float]:
    left = {balance.id: balance.difference.mean for balance in without.at(DEBRIEF_MONTHS).parties}
    lost = {b.id: b.difference.mean - left[b.id] for b in final.at(DEBRIEF_MONTHS).parties}
    return max(lost.items(), key=lambda item: (abs(item[1]), item[0]))
