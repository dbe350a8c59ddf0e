"""Asking for a hint: at any step. It is kept, counts for nothing and is nobody's choice to take back."""

from dataclasses import dataclass

from effect_game.domain.vocabulary import Step


@dataclass(frozen=True, slots=True)
class AskHint:
    """A part of the hint at a step was read. part: 1 where to look, 2 what to weigh, 3 a possible move."""

    step: Step
    part: int


DECISIONS: dict[str, type] = {"hint_asked": AskHint}
