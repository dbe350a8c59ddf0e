"""What the prijzenronde asks: part of the schema of the library (scenarios/library/price_round.yaml).

No household reaches any of it. The answers are not written here: they are read from the price list.
"""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundQuestion:
    """One question. id 'round:...'. Exactly one of `price` and `event`.

    `price`: what does one unit cost, and who pays it? `event`: this does not happen; who has the most left?
    `why`: what there is to learn from the answer, in at most two sentences.
    """

    __pydantic_config__ = STRICT
    id: str
    text: Shown
    why: Shown
    price: str | None = None
    event: str | None = None
