"""One row of the ledger as a sentence: quantity times price times discount, signed as a balance counts it."""

from effect_game.domain.language import tr
from effect_game.kba.explain import LeafSource
from effect_game.play.digits import MINUS, NO_BREAK_SPACE, format_number


def leaf_sentence(detail: LeafSource, amount_eur: float) -> str:
    """'3,2 minder × € 101,20 (per uur) × korting 0,962 = +€ 311'. amount_eur: as the balance counts it.

    A discount of exactly 1 goes without saying.
    """
    leaf = detail.leaf
    change = leaf.quantity_difference
    amount = _euros(amount_eur, 0, signed=True)
    price = f"{_euros(leaf.price_eur, 2)} ({detail.unit})"
    if not change:
        return tr(
            "Even veel, maar op een ander moment: {amount}. Prijs: {price}.", amount=amount, price=price
        )
    if leaf.discount == 1.0:
        product = tr("{price} = {amount}", price=price, amount=amount)
    else:
        product = tr(
            "{price} × korting {discount} = {amount}",
            price=price,
            discount=format_number(leaf.discount, 3),
            amount=amount,
        )
    quantity = format_number(abs(change), _decimals(change))
    if 0.0 < leaf.discount <= 1.0:
        if change > 0.0:
            return tr("{quantity} minder × {product}", quantity=quantity, product=product)
        return tr("{quantity} meer × {product}", quantity=quantity, product=product)
    if change > 0.0:
        return tr("{quantity} minder en op een ander moment × {product}", quantity=quantity, product=product)
    return tr("{quantity} meer en op een ander moment × {product}", quantity=quantity, product=product)


def _decimals(value: float) -> int:
    """About three figures, so that a rare event does not read as zero."""
    return 1 if abs(value) >= 10.0 else 2 if abs(value) >= 1.0 else 4


def _euros(value: float, decimals: int, *, signed: bool = False) -> str:
    sign = MINUS if value < 0.0 else "+" if signed and value > 0.0 else ""
    return f"{sign}€{NO_BREAK_SPACE}{format_number(abs(value), decimals)}"
