"""A lesson as a trainer wants it before it begins: a half day of a programme, with minutes of one's own.

What comes out is a lesson plan like any other, so the class keeps it, the clock counts with it and the
paper prints it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from effect_game.classroom.lesson_clock import surplus, surplus_words
from effect_game.content.check_lessons import DEBRIEF_FROM, DEBRIEF_SHARE, LONGEST_LESSON
from effect_game.domain.language import tr
from effect_game.domain.lesson import HalfDay, LessonPlan, PhaseKind, Programme

LEAST = 1
"""Minutes of a phase or a lesson."""


@dataclass(frozen=True, slots=True)
class HalfDayLesson:
    """block: place of its block. day: what the programme says of it; plan: ready to begin."""

    block: int
    day: HalfDay
    plan: LessonPlan


def half_days(programme: Programme, plans: Mapping[str, LessonPlan]) -> tuple[HalfDayLesson, ...]:
    """Every half day of a programme in order. plans: by id, those the programme names."""
    found: list[HalfDayLesson] = []
    for at, block in enumerate(programme.blocks):
        for day in block.half_days:
            name = f"{programme.id}-{len(found) + 1}"
            found.append(HalfDayLesson(at, day, _plan_of(day, plans[day.lesson], programme, name)))
    return tuple(found)


def _plan_of(day: HalfDay, plan: LessonPlan, programme: Programme, name: str) -> LessonPlan:
    """The lesson plan with what is special on this half day; name: its own id, so its paper has its own."""
    brings = () if day.brings is None else (day.brings,)
    return replace(
        plan,
        id=name,
        title=day.title,
        about=day.about,
        for_whom=programme.for_whom,
        households=plan.households if day.household is None else (day.household,),
        modes=plan.modes if day.mode is None else (day.mode,),
        material=(*brings, *plan.material),
    )


def with_minutes(plan: LessonPlan, phase: int, minutes: int) -> LessonPlan:
    """The plan with other minutes for one phase (by index), kept between LEAST and a working day."""
    held = max(LEAST, min(LONGEST_LESSON, minutes))
    phases = tuple(
        replace(each, minutes=held) if at == phase else each for at, each in enumerate(plan.phases)
    )
    return replace(plan, phases=phases)


def with_length(plan: LessonPlan, minutes: int) -> LessonPlan:
    """The plan in a lesson of other length; its phases stay as they are."""
    return replace(plan, minutes=max(LEAST, min(LONGEST_LESSON, minutes)))


def minutes_words(plan: LessonPlan) -> str:
    """How the minutes stand: of all phases, of the lesson, and what is over or short; a sentence each."""
    if not surplus(plan):
        return tr("Alle stappen samen duren {count} minuten, even lang als de les.", count=plan.planned)
    told = tr(
        "Alle stappen samen duren {count} minuten, de les {whole}.", count=plan.planned, whole=plan.minutes
    )
    return f"{told} {surplus_words(plan)}"


def debrief_words(plan: LessonPlan) -> str:
    """That there is little time for the debrief; '' when there is enough."""
    spent = plan.minutes_of(PhaseKind.DEBRIEF)
    if plan.minutes < DEBRIEF_FROM or spent * DEBRIEF_SHARE >= plan.minutes:
        return ""
    return tr(
        "Voor nabespreken is er nu {count} minuten. Kort liever het spelen in: van nabespreken wordt het "
        "meeste geleerd.",
        count=spent,
    )
