"""Who bears what of something that happens once, straight from the price list: no simulation."""

from collections.abc import Callable, Mapping, Sequence

from effect_game.domain.evidence import Consumption
from effect_game.domain.knowledge import Price


def costs_by_party(
    uses: Sequence[Consumption], prices: Mapping[str, Price], amount_eur: Callable[[Price], float]
) -> dict[str, float]:
    """Euros of each party for uses without transfers, `amount_eur` per unit of a price.

    Prices that are not in `prices` are left out.
    """
    costs: dict[str, float] = {}
    for use in uses:
        price = prices.get(use.price)
        if price is None:
            continue
        payer = use.payer or price.payer
        shares = {part.payer: part.share for part in price.split} if payer == price.payer else {}
        for party, share in (shares or {payer: 1.0}).items():
            costs[party] = costs.get(party, 0.0) + share * use.quantity * amount_eur(price)
    return costs
