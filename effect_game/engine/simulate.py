"""Engine: lives of one household under any number of schedules, with the same luck for all."""

from collections.abc import Sequence
from dataclasses import dataclass

from effect_game.domain.model import Knowledge, Model, Schedule
from effect_game.engine import ranges
from effect_game.engine.arm import Arm, ArmState, Recorder
from effect_game.engine.assignments import first_difference
from effect_game.engine.compiled import Compiled
from effect_game.engine.lives import Given, Lives, Tape
from effect_game.engine.trace import Trace

KEEP_RUNS = 1_024
"""Blocks up to this size keep their lives for the next edit (some 25 MB); larger ones make them anew."""

LAST_KEPT_RUN = 1
"""A block that begins here or before is kept: the first lives and the life that is played. Of the later
blocks only the last: its plan arm follows its reference arm, and they never push out what an edit needs."""


@dataclass(frozen=True)
class Checkpoint:
    """One arm at the end of `month`; continues any schedule that differs only after that month."""

    month: int
    first_run: int
    runs: int
    knowledge: Knowledge
    schedule: Schedule
    state: ArmState


class Engine:
    """Runs a model. Raises UserError 'model.*' for what ranges.prove refuses, or 'model.row'.

    luck_seed: all that is chance (months, durations, uptake, waiting, dropout) is keyed on it, and what
    we do not know (parameters and starts that are not known) on `seed`; None = the same seed. Many
    luck seeds under one seed show chance alone; many seeds under one luck seed what we do not know.
    given: chances of events and moves from outside, by the id of their base draw (or of a step), for
    published models whose parameters have distributions of their own; asked once per block. Only
    for rows without terms and on which no intervention acts; ids that no such row has do nothing.
    Not for use from several threads at once.
    """

    def __init__(
        self, model: Model, seed: int, *, luck_seed: int | None = None, given: Given | None = None
    ) -> None:
        drawn = frozenset(() if given is None else given(0, 1))
        ranges.prove(model, drawn)
        self.model = model
        self.seed = seed
        self.luck_seed = luck_seed
        self._given = given
        self._compiled = Compiled(model, drawn)
        self._kept: dict[int, Lives] = {}

    def run(
        self, schedules: Sequence[Schedule], first_run: int, runs: int, months: int, knowledge: Knowledge
    ) -> tuple[Trace, ...]:
        """One trace per schedule, months 1..months, of runs first_run..first_run+runs-1.

        Raises UserError 'run.runs' or 'run.months' when there is nothing or too much to run.
        """
        lives = self._block(first_run, runs, months, knowledge)
        return tuple(self._full(lives, schedule, months, ())[0] for schedule in schedules)

    def run_with_checkpoints(
        self,
        schedules: Sequence[Schedule],
        first_run: int,
        runs: int,
        months: int,
        knowledge: Knowledge,
        at: Sequence[int],
    ) -> tuple[tuple[Trace, tuple[Checkpoint, ...]], ...]:
        """As run; also the state of each arm at the end of the months in `at` (0 = the start)."""
        lives = self._block(first_run, runs, months, knowledge)
        return tuple(self._full(lives, schedule, months, at) for schedule in schedules)

    def continue_from(
        self, checkpoint: Checkpoint, schedules: Sequence[Schedule], months: int
    ) -> tuple[Trace, ...]:
        """Months checkpoint.month+1..months of each schedule; equal to the tail of a full run.

        Raises ValueError when a schedule differs from the checkpoint's in a month it has passed.
        """
        if months < checkpoint.month:
            raise ValueError(f"month {checkpoint.month} lies after {months}")
        lives = self._block(checkpoint.first_run, checkpoint.runs, months, checkpoint.knowledge)
        traces = []
        for schedule in schedules:
            changed = first_difference(checkpoint.schedule, schedule)
            if changed is not None and changed <= checkpoint.month:
                raise ValueError(f"the schedule differs in month {changed}, before {checkpoint.month + 1}")
            arm = Arm(self._compiled, lives, schedule, months)
            arm.load(checkpoint.state)
            recorder = Recorder(arm, checkpoint.month, months)
            for month in range(checkpoint.month + 1, months + 1):
                arm.step(month)
                recorder.month(month)
            traces.append(recorder.trace())
        return tuple(traces)

    def _full(
        self, lives: Lives, schedule: Schedule, months: int, at: Sequence[int]
    ) -> tuple[Trace, tuple[Checkpoint, ...]]:
        arm = Arm(self._compiled, lives, schedule, months)
        recorder = Recorder(arm, 0, months)
        saved = {0: arm.save()} if 0 in at else {}
        for month in range(1, months + 1):
            arm.step(month)
            recorder.month(month)
            if month in at:
                saved[month] = arm.save()
        first_run, runs, known = lives.tape.first_run, lives.tape.runs, lives.knowledge
        checkpoints = tuple(Checkpoint(month, first_run, runs, known, schedule, saved[month]) for month in at)
        return recorder.trace(), checkpoints

    def _block(self, first_run: int, runs: int, months: int, knowledge: Knowledge) -> Lives:
        """Lives of a block, from the last ones when they fit."""
        ranges.prove_run(runs, months)
        place = min(first_run, LAST_KEPT_RUN + 1)
        lives = self._kept.get(place)
        if lives is None or not lives.tape.holds(first_run, runs, months):
            tape = Tape(
                self._compiled,
                self.seed,
                first_run,
                runs,
                months,
                luck_seed=self.luck_seed,
                given=self._given,
            )
            lives = Lives(tape, knowledge)
        elif lives.knowledge != knowledge:
            lives = Lives(lives.tape, knowledge)
        if runs <= KEEP_RUNS:
            self._kept[place] = lives
        return lives
