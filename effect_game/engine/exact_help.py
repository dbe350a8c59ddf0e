"""Interventions in the exact evaluator: the law of engine.assignments and engine.shifts, real-valued.

Per assignment the joint state has a phase, an age and a strength. Waiting is a chance per month: the
chance that the drawn month comes now, given that it has not come yet. Nothing is kept that cannot
matter any more, so lives that started in different months become equal again.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.conversion import share_of_logit
from effect_game.domain.model import Assignment, InterventionRow, Model, some
from effect_game.domain.plan import WEEKS_PER_MONTH
from effect_game.domain.vocabulary import Intensity
from effect_game.engine import tables
from effect_game.engine.assignments import INTENSITIES, intensity_at
from effect_game.engine.exact_joint import Column, Flags, Floats, Joint
from effect_game.engine.exact_seen import Seen
from effect_game.engine.exact_split import Put

WAITING, DUE, ACTIVE, OVER, DONE = range(5)
"""DUE: its month came, what it requires did not. OVER: ended by itself. DONE: left or stopped, or nothing
that was set for later is still to come."""

LOAD = "load"


def weeks_of_waiting(assignment: Assignment) -> float:
    """Weeks of the wait that pass at ordinary speed."""
    return max(0.0, assignment.faster_after_weeks - assignment.talk_weeks)


def mean_above(wait_weeks: tuple[float, float, float], least: float) -> float:
    """Mean of max(0, wait - least) of a triangular draw, in weeks: the integral of its tail."""
    low, central, high = wait_weeks
    mean = (low + central + high) / 3 if high > low else central
    if high <= low or least <= low:
        return max(0.0, mean - least)
    if least >= high:
        return 0.0
    if least >= central:
        return (high - least) ** 3 / (3 * (high - low) * (high - central))
    below = (least - low) ** 3 / (3 * (high - low) * (central - low))
    return mean - least + below


def mean_weeks_above(assignment: Assignment, row: InterventionRow, least: float) -> float:
    """Mean of max(0, talks and wait - least), in weeks: the wait goes faster after a number of weeks."""
    slow, factor = weeks_of_waiting(assignment), assignment.wait_factor
    least -= assignment.talk_weeks
    if least < slow:
        faster = (1 - factor) * mean_above(row.wait_weeks, slow)
        # Below zero weeks nobody starts, so that nothing is cut off there.
        return mean_above(row.wait_weeks, least) - faster
    return factor * mean_above(row.wait_weeks, slow + (least - slow) / factor) if factor > 0 else 0.0


def started_by(assignment: Assignment, row: InterventionRow, months: int) -> tuple[float, ...]:
    """Share for whom the month of starting is this month or earlier, months 0..months.

    A wait of m months ends after floor(m) months, or one more with the chance of its fraction.
    """
    if assignment.running:
        return (0.0, *[1.0] * months)
    share = min(1.0, share_of_logit(row.uptake.central) * assignment.uptake_factor)
    shares = [0.0]
    for month in range(1, months + 1):
        passed = month - assignment.start_month
        week = WEEKS_PER_MONTH
        above, next_ = (mean_weeks_above(assignment, row, n * week) / week for n in (passed, passed + 1))
        shares.append(share * min(1.0, max(0.0, 1 - (above - next_))) if passed >= 0 else 0.0)
    return tuple(shares)


@dataclass(frozen=True)
class _Course:
    """One assignment: what is the same in every life. Index of by and dose: month (0 unused)."""

    given: Assignment
    row: InterventionRow
    by: tuple[float, ...]
    dose: tuple[float, ...]
    codes: tuple[Intensity, ...]
    ramp: int
    quarter: float
    fade: float
    hazard_logit: float
    last_hold: int

    @property
    def phase(self) -> str:
        return f"phase:{self.row.id}"

    @property
    def age(self) -> str:
        return f"age:{self.row.id}"

    @property
    def left(self) -> str:
        return f"left:{self.row.id}"


def _course(put: Put, model: Model, months: int) -> _Course:
    given, row = put
    codes = tuple(intensity_at(given, month) for month in range(months + 1))
    hazard = 1 - (1 - share_of_logit(row.dropout.central)) ** (1 / row.duration_months)
    fade = 0.5 ** (1 / row.halflife_months) if row.halflife_months > 0 else 0.0
    return _Course(
        given=given,
        row=row,
        by=started_by(given, row, months),
        dose=tuple(model.intensity_dose[INTENSITIES.index(code)] for code in codes),
        codes=codes,
        ramp=1 if given.running else max(1, row.ramp_months),
        quarter=0.0 if given.running else given.duration_months / 4,
        fade=1.0 if row.halflife_months >= tables.PERMANENT_HALFLIFE_MONTHS else fade,
        hazard_logit=math.inf
        if hazard >= 1
        else math.log(hazard / (1 - hazard))
        if hazard > 0
        else -math.inf,
        last_hold=max((hold.after_months for hold in row.holds if hold.lasting), default=-1),
    )


class ExactHelp:
    """The assignments of one part of a household."""

    def __init__(self, model: Model, puts: Sequence[Put], seen: Seen, months: int) -> None:
        self.model, self._seen = model, seen
        self.courses = tuple(_course(put, model, months) for put in puts)
        weakening = (weaken.situation for course in self.courses for weaken in course.row.weakened_by)
        self._weakening = tuple(dict.fromkeys(weakening))
        loads = sum(max(0.0, course.row.load) for course in self.courses)
        self._can_weigh = loads > model.capacity and model.dropout_shift_per_load_point > 0

    def begin(self, joint: Joint) -> None:
        for course in self.courses:
            joint.fill(course.phase, WAITING)
            joint.fill(course.age, 0)
            joint.fill(course.left, 0.0, np.float64)

    def month(self, joint: Joint, month: int) -> Joint:
        """Ends, departures and starts, on what was seen at the end of the month before."""
        if self._can_weigh:
            carried = [course.row.load * (joint[course.phase] == ACTIVE) for course in self.courses]
            joint[LOAD] = np.sum(carried, axis=0)
        for course in self.courses:
            joint = self._end(joint, course, month)
            joint = self._start(joint, course, month)
        if self._can_weigh:
            joint.drop([LOAD])
        return joint

    def _end(self, joint: Joint, course: _Course, month: int) -> Joint:
        given, phase, age = course.given, joint[course.phase], joint[course.age]
        active = phase == ACTIVE
        over = active & (age >= given.duration_months)
        stopped = active & ~over & (given.end_month is not None and month >= given.end_month)
        grown = np.minimum(1.0, age / course.ramp) * course.dose[month - 1]
        left = np.where(active, grown, joint[course.left]) * course.fade
        stays = active & ~over & ~stopped
        phase = np.where(over, OVER, np.where(stopped, DONE, phase)).astype(np.int16)
        joint[course.phase] = phase
        joint[course.left] = self._kept(course, np.where(stays, 0.0, left))
        chance = np.where(stays, self._leaving(joint, course), 0.0)
        early = age < course.quarter
        gone = {
            course.phase: np.full_like(phase, DONE),
            course.left: self._kept(course, np.where(early, 0.0, left)),
        }
        joint = joint.branch([(1 - chance, {}), (chance, gone)])
        goes_on = np.isin(joint[course.phase], (ACTIVE, OVER))
        joint[course.age] = np.where(goes_on, joint[course.age] + 1, 0).astype(np.int16)
        return joint

    @staticmethod
    def _kept(course: _Course, left: Floats) -> Floats:
        """Strength that nothing feels is not kept apart."""
        return left if course.row.effects else np.zeros_like(left)

    def _leaving(self, joint: Joint, course: _Course) -> Floats:
        if not some(course.row.dropout):
            return np.zeros(len(joint))
        logit = np.full(len(joint), course.hazard_logit)
        if self._can_weigh:
            excess = np.maximum(joint[LOAD] - self.model.capacity, 0.0)
            logit += excess * self.model.dropout_shift_per_load_point
        return sigmoid(logit)

    def _start(self, joint: Joint, course: _Course, month: int) -> Joint:
        given, phase = course.given, joint[course.phase]
        if given.end_month is not None and month >= given.end_month:
            never = np.isin(phase, (WAITING, DUE))
            joint[course.phase] = np.where(never, DONE, phase).astype(np.int16)
            return joint
        ready = self._seen.open(joint, () if given.running else course.row.requires)
        before, now = course.by[month - 1], course.by[month]
        hazard = (now - before) / (1 - before) if before < 1 else 0.0
        comes = np.where(phase == WAITING, hazard, 0.0)
        begins = np.where(ready, ACTIVE, DUE).astype(np.int16)
        joint[course.phase] = np.where((phase == DUE) & ready, ACTIVE, phase).astype(np.int16)
        joint = joint.branch([(1 - comes, {}), (comes, {course.phase: begins})])
        new = (joint[course.phase] == ACTIVE) & (joint[course.age] == 0)
        joint[course.age] = np.where(new, 1, joint[course.age]).astype(np.int16)
        return joint

    def tidy(self, joint: Joint) -> None:
        """What cannot matter after this month is made equal; every strength that is left stays."""
        for course in self.courses:
            past = (joint[course.phase] == OVER) & (joint[course.age] > course.last_hold)
            joint[course.phase] = np.where(past, DONE, joint[course.phase]).astype(np.int16)
            done = joint[course.phase] == DONE
            joint[course.age] = np.where(done, 0, joint[course.age]).astype(np.int16)

    def active(self, joint: Joint, course: _Course) -> Flags:
        flags: Flags = joint[course.phase] == ACTIVE
        return flags

    def started(self, joint: Joint, course: _Course) -> Flags:
        """Begun in this month; what already ran at the start did not begin."""
        if course.given.running:
            return np.zeros(len(joint), dtype=np.bool_)
        return np.asarray(self.active(joint, course) & (joint[course.age] == 1), dtype=np.bool_)

    def lasting(self, joint: Joint) -> list[tuple[str, bool, Flags]]:
        """(situation, to, where) of what is set for good in this month."""
        return [
            (hold.situation, hold.to, self._fires(joint, course, hold.after_months))
            for course in self.courses
            for hold in course.row.holds
            if hold.lasting
        ]

    def holding(self, joint: Joint) -> list[tuple[str, bool, Flags]]:
        """(situation, to, where) of what is forced as long as the intervention is active."""
        return [
            (hold.situation, hold.to, self.active(joint, course) & (joint[course.age] > hold.after_months))
            for course in self.courses
            for hold in course.row.holds
            if not hold.lasting
        ]

    @staticmethod
    def _fires(joint: Joint, course: _Course, after: int) -> Flags:
        going = np.isin(joint[course.phase], (ACTIVE, OVER))
        return np.asarray(going & (joint[course.age] == after + 1), dtype=np.bool_)

    def look(self, joint: Joint) -> None:
        """Keep what weakening looks at: the situations before the events of the month."""
        for situation in self._weakening:
            joint[f"weak:{situation}"] = self._seen.flags(joint, situation)

    def forget(self, joint: Joint) -> None:
        joint.drop([f"weak:{situation}" for situation in self._weakening])

    def shift(self, joint: Joint, row: str, month: int) -> Floats | float:
        """Logits of all help on one row together."""
        parts: list[Floats] = []
        for course in self.courses:
            shifts = [effect.shift.central for effect in course.row.effects if effect.row == row]
            if shifts:
                strength = self._strength(joint, course, month)
                parts += [strength * shift for shift in shifts]
        if not parts:
            return 0.0
        return parts[0] if len(parts) == 1 else self._overlap(np.array(parts))

    def _strength(self, joint: Joint, course: _Course, month: int) -> Floats:
        grown = np.minimum(1.0, joint[course.age] / course.ramp) * course.dose[month]
        strength: Floats = np.where(self.active(joint, course), grown, joint[course.left])
        for weaken in course.row.weakened_by:
            so: Column = joint[f"weak:{weaken.situation}"]
            strength = strength * np.where(so == weaken.holds, weaken.factor, 1.0)
        return strength

    def _overlap(self, parts: Floats) -> Floats:
        """The k-th by size counts overlap_factor**k; the sum stays within the cap or the largest."""
        order = np.lexsort((parts < 0, -np.abs(parts)), axis=0)
        ranked = np.take_along_axis(parts, order, axis=0)
        weights = self.model.overlap_factor ** np.arange(len(parts))
        cap = np.maximum(np.abs(ranked[0]), self.model.shift_cap)
        total: Floats = np.clip(weights @ ranked, -cap, cap)
        return total


def sigmoid(z: NDArray[np.float64]) -> Floats:
    """Chance of a logit; minus and plus infinity are chances of exactly 0 and 1."""
    with np.errstate(over="ignore"):
        chance: Floats = 1 / (1 + np.exp(-z))
    return chance
