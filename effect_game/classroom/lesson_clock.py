"""Where a class is in its lesson.

It has no clock of its own: whoever asks says how many minutes have gone by. The clock only tells; it never
opens or closes anything, and nothing is measured of anybody.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from effect_game.domain.follow_up import said
from effect_game.domain.language import tr
from effect_game.domain.lesson import LessonPlan

MORE = 5
"""Minutes a trainer adds with one press."""


def surplus(plan: LessonPlan) -> int:
    """Minutes the phases together are longer than the lesson; below zero: what is left over."""
    return plan.planned - plan.minutes


def surplus_words(plan: LessonPlan) -> str:
    """The surplus or shortage in one sentence."""
    over = surplus(plan)
    if over > 1:
        return tr("De stappen samen duren {count} minuten langer dan de les.", count=over)
    if over == 1:
        return tr("De stappen samen duren 1 minuut langer dan de les.")
    if over == -1:
        return tr("De stappen samen duren 1 minuut korter dan de les.")
    if over < -1:
        return tr("De stappen samen duren {count} minuten korter dan de les.", count=-over)
    return tr("De stappen samen duren even lang als de les.")


@dataclass(frozen=True, slots=True)
class LessonClock:
    """All in whole minutes. phase: index, -1 before the first. title: of the phase.

    minutes: of this phase, with what was added. spent: gone by in it. left: of it, below zero when it runs
    over. ahead: of all phases after it. ends_in: from now until the planned end, when everything goes as
    planned from here on. over: how much longer the whole then takes than the lesson; below zero: shorter.
    """

    phase: int
    title: str
    minutes: int
    spent: int
    left: int
    ahead: int
    ends_in: int
    over: int

    @property
    def phase_words(self) -> str:
        """Where we are, in one sentence."""
        if self.phase < 0:
            return tr("De les is nog niet begonnen.")
        if self.left == 1:
            return tr("{title} duurt nog 1 minuut.", title=self.title)
        if self.left > 1:
            return tr("{title} duurt nog {count} minuten.", title=self.title, count=self.left)
        if self.left == 0:
            return tr("De tijd voor {title} is om.", title=self.title)
        if self.left == -1:
            return tr("{title} duurt 1 minuut langer dan gepland.", title=self.title)
        return tr("{title} duurt {count} minuten langer dan gepland.", title=self.title, count=-self.left)

    @property
    def end_words(self) -> str:
        """When it ends if it goes on like this, in one sentence."""
        if self.over > 1:
            return tr("Zo eindigt de les {count} minuten later dan gepland.", count=self.over)
        if self.over == 1:
            return tr("Zo eindigt de les 1 minuut later dan gepland.")
        if self.over == -1:
            return tr("Zo eindigt de les 1 minuut eerder dan gepland.")
        if self.over < -1:
            return tr("Zo eindigt de les {count} minuten eerder dan gepland.", count=-self.over)
        return tr("Zo eindigt de les op tijd.")


def lesson_clock(
    plan: LessonPlan,
    *,
    phase: int,
    in_phase: float,
    in_lesson: float,
    added: Iterable[tuple[int, int]] = (),
) -> LessonClock:
    """Where a class is. phase: index of the phase that is open, -1 = none yet.

    in_phase, in_lesson: minutes since the phase and the first phase began; a clock that was set back counts
    as no time gone by. added: (phase, minutes more or less), a phase may be named more than once.
    """
    minutes = [each.minutes for each in plan.phases]
    for index, more in added:
        if 0 <= index < len(minutes):
            minutes[index] = max(0, minutes[index] + more)
    if not 0 <= phase < len(minutes):
        ahead = sum(minutes)
        return LessonClock(-1, "", 0, 0, 0, ahead, ahead, ahead - plan.minutes)
    spent, so_far = max(0.0, in_phase), max(0.0, in_phase, in_lesson)
    ahead = sum(minutes[phase + 1 :])
    ends_in = max(0.0, minutes[phase] - spent) + ahead
    return LessonClock(
        phase=phase,
        title=said(plan.phases[phase].title),
        minutes=minutes[phase],
        spent=math.floor(spent),
        left=math.ceil(minutes[phase] - spent),
        ahead=ahead,
        ends_in=math.ceil(ends_in),
        over=_rounded(so_far + ends_in - plan.minutes),
    )


def _rounded(minutes: float) -> int:
    return math.floor(minutes + 0.5)
