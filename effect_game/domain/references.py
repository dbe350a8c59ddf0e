"""The reference plans (nulalternatieven) a household offers, and what is asked before one is shown.

A support plan is always weighed against a reference: what would happen without it. Which one that is, is a
choice of people, so the content gives two or three with what speaks for and against each.
"""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.plan import NO_PLAN, Plan
from effect_game.domain.shown import Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One thing that speaks for (or against) a reference. id 'argument:...', unique in its household."""

    __pydantic_config__ = STRICT
    id: str
    text: Shown
    speaks_for: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A reference plan. id 'reference:...'. The first of a household is the usual help that goes on.

    `plan`: what happens in it, in the format of a plan. `defensible`: the one an economist would choose;
    `why`: why it is or is not, told at the end.
    """

    __pydantic_config__ = STRICT
    id: str
    title: Shown
    text: Shown
    icon: str
    arguments: tuple[Argument, ...]
    why: Shown
    plan: Plan = NO_PLAN
    defensible: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceAsk:
    """What is predicted before the reference is shown: one event and one amount.

    The event by its row in the household; the amount is what the parties of the one prediction pay in the
    reference, over its months.
    """

    __pydantic_config__ = STRICT
    event: str
    event_label: Shown
    cost_label: Shown
    person: str | None = None
