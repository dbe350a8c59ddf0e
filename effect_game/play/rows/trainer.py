"""What a trainer brings into a casus during a lesson: at any step, and not what the group chose."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FactTold:
    """The trainer told a fact of this household that was not known yet. fact: its id."""

    fact: str


@dataclass(frozen=True, slots=True)
class ShockComes:
    """The trainer lets an event of this household happen in the next month that is lived, with the plan and
    without. event: its row id; month: that month."""

    event: str
    month: int


DECISIONS: dict[str, type] = {"fact_told": FactTold, "shock_comes": ShockComes}
