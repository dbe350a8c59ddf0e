"""Order rules of the library on one household: what they do to a card or trajectory, as far as it counts.

A part acts when the household has its situation, of the persons the help is for or else of the household.
"""

from dataclasses import replace

from effect_game.content.compile_rows import Workbench
from effect_game.content.roster import OF_STATE, is_state, of_row, row_id
from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.evidence import Estimate
from effect_game.domain.household import Casus
from effect_game.domain.model import GateTerm, Weaken
from effect_game.domain.order_rules import OrderPart
from effect_game.domain.vocabulary import HOUSEHOLD

MOST_LEAVE = 0.99
"""A share of leavers stays below everybody, whatever a rule multiplies it by."""


def ordered_weakening(bench: Workbench, action: Card | Trajectory) -> tuple[Weaken, ...]:
    """What the help does counts less while the situation of a rule is (or is not) so."""
    return tuple(
        Weaken(row, part.holds, part.effect_factor)
        for part, rows in _acting(bench, action)
        for row in rows
        if part.effect_factor != 1
    )


def barriers(bench: Workbench, action: Card | Trajectory) -> tuple[tuple[GateTerm, str], ...]:
    """What must be so before the help can begin, each with the sentence for when it is not."""
    return tuple(
        (GateTerm(row, not part.holds), part.blocked_text)
        for part, rows in _acting(bench, action)
        for row in rows
        if part.blocked
    )


def block_texts(casus: Casus, card: Card) -> tuple[str, ...]:
    """Dutch sentences about what an order rule blocks this card by, whether or not it is so now."""
    return tuple(dict.fromkeys(text for _, text in barriers(Workbench(casus), card)))


def ordered_uptake(bench: Workbench, action: Card | Trajectory, share: Estimate) -> Estimate:
    """The share that begins, by what is so at the start; what is not known counts by its prior."""
    return _scaled(bench, action, share, "uptake_factor", 1.0)


def uptake_texts(bench: Workbench, action: Card | Trajectory) -> tuple[str, ...]:
    """The sentences of rules that make fewer begin with this help, by what is surely so at the start."""
    acting = {id(part) for part, rows in _acting(bench, action) if _surely(bench.casus, part, rows)}
    return tuple(
        rule.text
        for rule in bench.casus.library.order_rules
        if any(id(part) in acting and part.uptake_factor < 1 for part in rule.parts)
    )


def _surely(casus: Casus, part: OrderPart, rows: tuple[str, ...]) -> bool:
    return any(start_share(casus, row) == (1.0 if part.holds else 0.0) for row in rows)


def ordered_dropout(bench: Workbench, action: Card | Trajectory, share: Estimate) -> Estimate:
    """The share that leaves, by what is so at the start; as in ordered_uptake."""
    return _scaled(bench, action, share, "dropout_factor", MOST_LEAVE)


def _scaled(bench: Workbench, action: Card | Trajectory, share: Estimate, name: str, most: float) -> Estimate:
    factor = 1.0
    for part, rows in _acting(bench, action):
        for row in rows:
            so = start_share(bench.casus, row)
            factor *= 1 + (getattr(part, name) - 1) * (so if part.holds else 1 - so)
    return times(share, factor, most)


def times(share: Estimate, factor: float, most: float) -> Estimate:
    """A share of people times a factor, its range too, never above `most`."""
    if factor == 1:
        return share
    low, central, high = (min(most, value * factor) for value in (share.low, share.central, share.high))
    return replace(share, low=low, central=central, high=high)


def _acting(bench: Workbench, action: Card | Trajectory) -> tuple[tuple[OrderPart, tuple[str, ...]], ...]:
    """Parts that name this help, with the rows of their situation in this household."""
    owners = action.persons or (HOUSEHOLD,)
    found = (
        (part, bench.roster.situation_owners(part.situation, owners))
        for rule in bench.casus.library.order_rules
        for part in rule.parts
        if action.intervention in part.interventions
    )
    return tuple(
        (part, tuple(row_id(part.situation, owner) for owner in rows)) for part, rows in found if rows
    )


def start_share(casus: Casus, row: str) -> float:
    """How probable it is that a situation or state is so at the start: 1 or 0, or its prior."""
    name, owner = of_row(row)
    household = casus.household
    if is_state(name):
        variable, _, state = name.partition(OF_STATE)
        start = next(
            s for s in household.variables if (s.variable, s.person or HOUSEHOLD) == (variable, owner)
        )
        if start.known:
            return float(start.start == state)
        states = next(kind.states for kind in casus.library.variables if kind.id == variable)
        return start.prior[[each.id for each in states].index(state)]
    for flag in household.situations:
        if (flag.situation, flag.person or HOUSEHOLD) == (name, owner):
            return float(flag.start) if flag.known or flag.prior is None else flag.prior
    return 0.0
