"""Money of one arm, life by life, split by price row: prices can then change afterwards.

An amount is linear in its price, so what another price would do follows from these without
simulating again.
"""

from collections.abc import Callable, Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from effect_game.kba.counts import TraceLike, count, runs_of
from effect_game.kba.ledger import Booking, Ledger

Floats = NDArray[np.float64]


Sign = Callable[[Booking], int]
"""How a line counts for somebody: +1 a cost, -1 a gain, 0 not at all."""


def society_sign(booking: Booking) -> int:
    """Transfers are nobody's loss and do not count."""
    return booking.society


def purse_sign(ledger: Ledger, parties: Collection[str]) -> Sign:
    """Several parties together, as the public purse: what moves between them cancels."""
    places = {place for place, party in enumerate(ledger.parties) if party in parties}
    return lambda booking: (booking.payer in places) - (booking.receiver in places)


def amounts_by_price(ledger: Ledger, trace: TraceLike, prices: Sequence[str], sign: Sign) -> Floats:
    """(prices, runs) discounted euros at mean prices up to the ledger's last horizon; costs are above zero.

    KeyError for a line whose price is not in `prices`.
    """
    places = {name: place for place, name in enumerate(prices)}
    amounts = np.zeros((len(prices), runs_of(trace)))
    last = len(ledger.horizons) - 1
    for counted in ledger.counted:
        if not any(sign(booking) for slot in counted.slots for booking in slot.bookings):
            continue
        happened = count(trace, counted.driver, ledger.months)
        if not happened.any():
            continue
        # Rows of `weights` are slot by slot, each with all horizons.
        quantities = counted.weights[last :: len(ledger.horizons)] @ happened.astype(np.float64)
        for slot, quantity in zip(counted.slots, quantities, strict=True):
            for booking in slot.bookings:
                if sign(booking):
                    amounts[places[booking.line.price]] += (sign(booking) * booking.eur) * quantity
    return amounts
