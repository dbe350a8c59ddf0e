"""A lesson plan as the content of a class's own journal: canonical JSON, and back."""

import json

from effect_game.content.canonical import plain
from effect_game.content.schema import adapter
from effect_game.domain.language import tr
from effect_game.domain.lesson import LessonPlan
from effect_game.domain.problems import UserError


def lesson_bytes(plan: LessonPlan) -> bytes:
    """Equal bytes for equal plans, on every machine; what has its default value is left out."""
    return json.dumps(
        plain(plan), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode("utf-8")


def lesson_of(data: bytes) -> LessonPlan:
    """The plan of these bytes; UserError 'lesson.damaged' when they are something else."""
    try:
        plan = adapter(LessonPlan).validate_json(data)
    except ValueError as fault:
        words = tr("Het lesplan in deze les is beschadigd. Vraag de trainer om de les opnieuw te openen.")
        raise UserError("lesson.damaged", words) from fault
    assert isinstance(plan, LessonPlan)
    return plan
