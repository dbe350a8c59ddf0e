"""What a trainer brings into a casus during a lesson: at any step, and not what the group chose."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FactTold:
    """The trainer told a fact of this household that was not known yet. fact: its id."""

    fact: str


DECISIONS: dict[str, type] = {"fact_told": FactTold}
