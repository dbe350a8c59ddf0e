"""Whole euros on an axis: round steps, and amounts without a plus."""

from __future__ import annotations

import math
from collections.abc import Sequence

from effect_game.play.digits import format_eur


def euro(amount_eur: float, *, signed: bool = False) -> str:
    """A whole amount in euros; a plus only when it is a difference."""
    return format_eur(amount_eur, signed=signed)


def clear_labels(places: Sequence[float], widths: Sequence[float], first: int, gap: float) -> set[int]:
    """Which labels can be written in the middle of their places without touching one another, by index.

    The one at `first` always; of the others those from the left that have `gap` pixels beside them.
    """
    kept = [first]
    for index, place in enumerate(places):
        if all(abs(place - places[k]) >= (widths[index] + widths[k]) / 2 + gap for k in kept):
            kept.append(index)
    return set(kept)


def round_steps(low_eur: float, high_eur: float, most: int = 5) -> list[float]:
    """Round amounts that cover low to high, always with zero among them; about `most` of them."""
    low, high = min(0.0, low_eur), max(0.0, high_eur)
    if high - low <= 0:
        low, high = -1000.0, 1000.0
    rough = (high - low) / max(1, most - 1)
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [number * step for number in range(first, last + 1)]
