"""Society's money of one arm, life by life, split by price row: prices can then change afterwards.

An amount is linear in its price, so what another price would do follows from these without
simulating again.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from effect_game.kba.counts import TraceLike, count, runs_of
from effect_game.kba.ledger import Ledger

Floats = NDArray[np.float64]


def society_by_price(ledger: Ledger, trace: TraceLike, prices: Sequence[str]) -> Floats:
    """(prices, runs) discounted euros at mean prices up to the ledger's last horizon; costs are above zero.

    Transfers are nobody's loss and do not count. KeyError for a line whose price is not in `prices`.
    """
    places = {name: place for place, name in enumerate(prices)}
    amounts = np.zeros((len(prices), runs_of(trace)))
    last = len(ledger.horizons) - 1
    for counted in ledger.counted:
        if not any(booking.society for slot in counted.slots for booking in slot.bookings):
            continue
        happened = count(trace, counted.driver, ledger.months)
        if not happened.any():
            continue
        # Rows of `weights` are slot by slot, each with all horizons.
        quantities = counted.weights[last :: len(ledger.horizons)] @ happened.astype(np.float64)
        for slot, quantity in zip(counted.slots, quantities, strict=True):
            for booking in slot.bookings:
                if booking.society:
                    amounts[places[booking.line.price]] += (booking.society * booking.eur) * quantity
    return amounts
