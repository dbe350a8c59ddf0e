"""An own card as people make one in expert, for the small household."""

from effect_game.domain.blank_card import BlankCard, BlankStrength
from effect_game.domain.vocabulary import LifeDomain

BIKE = BlankCard(
    id="card:own_1",
    title="Fiets met zijtassen",
    text="Een fiets, zodat de rit ook zonder auto lukt.",
    executor="Fietsenmaker",
    persons=("person:noor",),
    life_domain=LifeDomain.RELATIONS,
    strength=BlankStrength.SMALL,
    payer="party:stad",
    low_eur=150.0,
    high_eur=450.0,
    months=12,
    wait_weeks=2.0,
)
