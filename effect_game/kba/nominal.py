"""The same difference without discounting: every euro counts as much, whenever it is paid.

Made from the quantities of the leaves, so no life is run again. What a forecast only knows per life and
discounted is left out: quantiles and the share of cheaper lives are nan, lines and months are empty.
"""

import math
from dataclasses import replace

from effect_game.domain.forecast import Balance, Forecast, HorizonResult
from effect_game.domain.knowledge import Library
from effect_game.kba.balance import LifeSpread, make_balance
from effect_game.kba.discount import DiscountSchedule
from effect_game.kba.leaves import LeafSums, party_share, purse_share, society_share

_UNKNOWN = (math.nan,) * 5


def undiscounted(forecast: Forecast, library: Library) -> Forecast:
    """The forecast with amounts at the casus' price level and no discount, at every horizon.

    Standard errors are those of the discounted amounts over the factor of the last month: about what they
    are without discounting, for the step of rounding and for 'nearly equal'.
    """
    schedule = DiscountSchedule.of(library.money)
    horizons = tuple(
        _horizon(result, library, schedule.factor(result.months)) for result in forecast.horizons
    )
    return replace(forecast, horizons=horizons, cumulative=(), break_even_month=None, lives=())


def _horizon(result: HorizonResult, library: Library, last_factor: float) -> HorizonResult:
    sums = [
        LeafSums(
            replace(leaf, discount=1.0, amount_eur=leaf.price_eur * leaf.quantity_difference),
            leaf.price_eur * leaf.quantity_reference,
            leaf.price_eur * leaf.quantity_plan,
        )
        for leaf in result.leaves
    ]
    public = frozenset(party.id for party in library.parties if party.public_purse)

    def spread(balance: Balance) -> LifeSpread:
        spreads = (balance.reference, balance.plan, balance.difference)
        return LifeSpread(tuple(each.se / last_factor for each in spreads), (_UNKNOWN,) * 3)

    def made(balance: Balance, purse: frozenset[str] | None) -> Balance:
        share = party_share(balance.id) if purse is None else purse_share(purse)
        return make_balance((balance.id, balance.name), share, sums, spread(balance))

    society = result.society
    return replace(
        result,
        parties=tuple(made(balance, None) for balance in result.parties),
        society=make_balance((society.id, society.name), society_share, sums, spread(society)),
        public_purse=made(result.public_purse, public),
        cheaper_share=math.nan,
        leaves=tuple(each.leaf for each in sums),
        lives=(),
    )
