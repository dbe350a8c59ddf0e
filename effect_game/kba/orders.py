"""Sharing a change out over what brought it about, averaged over every order of putting it in.

What one cause adds depends on what is there already: help that waits adds nothing while nobody agrees to
it. The average over all orders (Shapley 1953) favours no order, and its parts add up to the whole.
"""

from collections.abc import Callable, Sequence
from itertools import permutations
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Cause = TypeVar("Cause")


def averaged_over_orders(
    causes: Sequence[Cause], worth: Callable[[frozenset[Cause]], Floats]
) -> dict[Cause, Floats]:
    """What each cause adds, mean over the orders; `worth` tells the same array of values per set of causes.

    The parts sum to worth(all) - worth(none), but for the last digit.
    """
    orders = tuple(permutations(causes))
    nothing = worth(frozenset())
    parts = {cause: np.zeros_like(nothing) for cause in causes}
    for order in orders:
        present: frozenset[Cause] = frozenset()
        before = nothing
        for cause in order:
            present |= {cause}
            after = worth(present)
            parts[cause] += after - before
            before = after
    return {cause: part / len(orders) for cause, part in parts.items()}
