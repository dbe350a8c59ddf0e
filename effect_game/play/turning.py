"""Where the result of a plan turns, and what every card and stop of it contributes."""

from effect_game.domain.language import tr
from effect_game.domain.plan import without_parts
from effect_game.kba.balance import standard_errors
from effect_game.kba.break_even import DUST_EUR
from effect_game.kba.prices import multiplier_table
from effect_game.play.parameters import with_scaled_effects
from effect_game.play.sensitivity_lives import PRICE_ENDS, StudyLives
from effect_game.play.sensitivity_result import BarKind, BreakEvenValue, Contribution, ContributionKind

STRONGEST = 2.0
"""Effects of a card are looked at up to twice as strong."""

_HALVINGS = 7
"""A break-even of a card is known to 1/128: far finer than its error."""


def break_even_prices(lives: StudyLives) -> list[BreakEvenValue]:
    """Linear in the price; those that matter most first."""
    society, means = float(lives.base.mean()), lives.by_price.mean(axis=1)
    found = []
    for name, amount in sorted(zip(lives.prices, means, strict=True), key=lambda pair: -abs(pair[1])):
        level = lives.levels[name]
        if abs(amount) <= DUST_EUR:
            continue
        value = _price_at_zero(level.mean_eur, float(amount), society)
        table = multiplier_table(level.relative_sd)
        low, high = (level.mean_eur * float(table[end]) for end in PRICE_ENDS)
        found.append(
            BreakEvenValue(
                BarKind.PRICE,
                name,
                level.row.name,
                level.row.unit,
                current=level.mean_eur,
                value=value,
                within=value is not None and low <= value <= high,
                at_zero_eur=society - float(amount),
            )
        )
    return found


def break_even_cards(lives: StudyLives) -> list[BreakEvenValue]:
    """Of every card that runs and has effects on rows: only those can be stronger or weaker."""
    found = []
    for card, name in _running(lives).items():
        if card not in _scalable(lives):
            continue
        value, at_nothing = _factor_at_zero(lives, card)
        within = value is not None and value <= 1.0
        found.append(
            BreakEvenValue(
                BarKind.PARAMETER, card, name, tr("maal de werking"), 1.0, value, within, at_nothing
            )
        )
    return found


def contributions(lives: StudyLives) -> tuple[Contribution, ...]:
    """Leave-one-out: the plan less the plan without this card or stop, on the same lives; largest first.

    The agreements of a card go with it. Cards help or repeat each other, so parts do not add up.
    """
    plan, household = lives.request.plan, lives.casus.household
    titles = {card.id: card.title for card in household.cards}
    titles |= {trajectory.id: trajectory.title for trajectory in household.trajectories}
    scalable = {(ContributionKind.CARD, row) for row in _scalable(lives)}
    found = []
    cards = [(ContributionKind.CARD, name) for name in dict.fromkeys(card.card for card in plan.cards)]
    stops = [(ContributionKind.STOP, name) for name in dict.fromkeys(stop.trajectory for stop in plan.stops)]
    for kind, name in (*cards, *stops):
        lost = lives.base - lives.without(without_parts(plan, name))
        error = float(standard_errors(lost))
        found.append(
            Contribution(kind, name, titles[name], float(lost.mean()), error, (kind, name) in scalable)
        )
    return tuple(sorted(found, key=lambda each: (-each.eur, each.id)))


def _running(lives: StudyLives) -> dict[str, str]:
    """Cards that start, with their titles, in order of id."""
    names = {card.id: card.title for card in lives.casus.household.cards}
    return {row: names[row] for row in sorted({a.row for a in lives.arms.plan.assignments}) if row in names}


def _scalable(lives: StudyLives) -> frozenset[str]:
    """Rows of help with effects on other rows."""
    return frozenset(row.id for row in lives.model.interventions if row.effects)


def _factor_at_zero(lives: StudyLives, card: str) -> tuple[float | None, float]:
    """How strong the effects of a card must be for a difference of zero, by halving; None = never.

    And society's difference without any effect.
    """

    both = any(each.row == card for each in lives.arms.reference.assignments)

    def at(factor: float) -> float:
        model = with_scaled_effects(lives.model, card, factor)
        return float(lives.society(model, reference_too=both).mean())

    now = float(lives.base.mean())
    ends = [(factor, at(factor)) for factor in (0.0, STRONGEST)]
    at_nothing = ends[0][1]
    if abs(now) <= DUST_EUR:
        return None, at_nothing
    turned = [factor for factor, amount in ends if (amount > 0.0) is not (now > 0.0)]
    if not turned:
        return None, at_nothing
    inside, outside = 1.0, turned[0]
    for _ in range(_HALVINGS):
        middle = (inside + outside) / 2.0
        if (at(middle) > 0.0) is (now > 0.0):
            inside = middle
        else:
            outside = middle
    return (inside + outside) / 2.0, at_nothing


def _price_at_zero(price_eur: float, amount_eur: float, society_eur: float) -> float | None:
    """The price that makes society's difference zero; None when it is zero at any, or would be below 0."""
    if abs(society_eur) <= DUST_EUR:
        return None
    share = 1.0 - society_eur / amount_eur
    # All there is may be this one price: then nothing is where it turns, give or take a last digit.
    return None if share < -1e-12 else price_eur * max(share, 0.0)
