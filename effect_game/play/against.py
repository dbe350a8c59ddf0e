"""What the choice of reference did to the outcome: the same plan against each reference that was offered."""

from dataclasses import dataclass, replace

from effect_game.domain.forecast import Forecast
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.rules.limits import DEBRIEF_MONTHS


@dataclass(frozen=True, slots=True)
class AgainstReference:
    """At `months`, in discounted euros, means over the same lives; parties by id.

    goals: share of lives that reach each goal in this reference, None beyond `months`.
    """

    reference: str
    months: int
    society_eur: float
    society_se_eur: float
    parties: tuple[tuple[str, float], ...]
    goals: tuple[tuple[str, float | None], ...]


def against_references(
    forecaster: Forecaster, request: ForecastRequest, final: Forecast
) -> tuple[AgainstReference, ...]:
    """The plan in `request`, of which `final` is the forecast; () where there is nothing to choose from."""
    offered = forecaster.casus.household.references
    if not forecaster.casus.weight.own_reference or len(offered) < 2:
        return ()
    asked = replace(request, runs=final.runs, months=DEBRIEF_MONTHS, extra_horizons=())
    return tuple(
        _told(
            each.id,
            final
            if each.plan == request.reference
            else forecaster.forecast(replace(asked, reference=each.plan)),
        )
        for each in offered
    )


def _told(reference: str, forecast: Forecast) -> AgainstReference:
    result = forecast.at(DEBRIEF_MONTHS)
    society = result.society.difference
    return AgainstReference(
        reference=reference,
        months=DEBRIEF_MONTHS,
        society_eur=society.mean,
        society_se_eur=society.se,
        parties=tuple((balance.id, balance.difference.mean) for balance in result.parties),
        goals=tuple((goal.id, goal.reference) for goal in forecast.goals),
    )
