"""Order rules: when help works worse, better or not at all because of what else is so.

Part of the schema of the library (scenarios/library/order_rules.yaml). Whoever compiles a household expands
the parts on the interventions they name; see content/compile_order.py.
"""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown
from effect_game.domain.vocabulary import Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPart:
    """While `situation` is (`holds` True) or is not so, help of these interventions goes otherwise.

    effect_factor (0..1) is on what it does, month by month. dropout_factor is on the share that leaves and
    uptake_factor on the share that begins; both look at what is so at the start. blocked: it does not
    begin while this is so, and `blocked_text` says why.
    """

    __pydantic_config__ = STRICT
    situation: str
    interventions: tuple[str, ...]
    holds: bool = True
    effect_factor: float = 1.0
    dropout_factor: float = 1.0
    uptake_factor: float = 1.0
    blocked: bool = False
    blocked_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRule:
    """One rule in plain Dutch, with how hard it is. id 'rule:...'.

    computed: something of it counts in the simulation. `counted_by` says in Dutch what counts it, or what is
    left to the reader; without parts it is the only thing that says so.
    """

    __pydantic_config__ = STRICT
    id: str
    text: Shown
    grade: Grade
    basis: str
    computed: bool
    counted_by: str
    parts: tuple[OrderPart, ...] = ()
