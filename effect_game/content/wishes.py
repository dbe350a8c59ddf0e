"""'Zoals ik het wil': what people want of a card moves how many begin with it and how many leave.

Of the persons the card acts on, the mean of the dots they gave counts; who said nothing of it does not, and
neither does what others in the house say. Between two whole dots the factor lies on a straight line. Three
dots change nothing, and content without factors neither.
"""

from collections.abc import Mapping

from effect_game.domain.cards import Card
from effect_game.domain.dynamics import Dynamics


def wanted_dots(card: Card) -> float | None:
    """Mean dots of the persons the card acts on; None when none of them said anything."""
    dots = [wish.dots for wish in card.wishes if wish.person in card.persons]
    return sum(dots) / len(dots) if dots else None


def wish_uptake(card: Card, dynamics: Dynamics) -> float:
    """Factor on the share that begins."""
    return _factor(wanted_dots(card), dynamics.wish_uptake)


def wish_dropout(card: Card, dynamics: Dynamics) -> float:
    """Factor on the share that leaves before the end."""
    return _factor(wanted_dots(card), dynamics.wish_dropout)


def _factor(dots: float | None, factors: Mapping[int, float]) -> float:
    if dots is None or not factors:
        return 1.0
    lower = int(dots)
    part = dots - lower
    return factors[lower] if not part else factors[lower] * (1 - part) + factors[lower + 1] * part
