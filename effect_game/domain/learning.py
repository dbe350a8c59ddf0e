"""What one can learn with a casus: goals per step, and the competences of the profession they belong to."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown
from effect_game.domain.vocabulary import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Competence:
    """As a published list names it. id 'competence:...'; source: id of that list, or of who quotes it."""

    __pydantic_config__ = STRICT
    id: str
    text: Shown
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningGoal:
    """What one practises at a step, in the first person. id 'learning:...'; competences: ids."""

    __pydantic_config__ = STRICT
    id: str
    text: Shown
    step: Step
    competences: tuple[str, ...]
