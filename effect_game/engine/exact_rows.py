"""Chances of cells and events in the exact evaluator: the law of engine.arm, real-valued."""

from collections.abc import Sequence

import numpy as np

from effect_game.domain.model import (
    CategoricalRow,
    CellRow,
    EventRow,
    Knowledge,
    Model,
    SituationRow,
    Step,
    Term,
    TermKind,
)
from effect_game.domain.vocabulary import LOWEST_LEVEL
from effect_game.engine.exact_help import ExactHelp, sigmoid
from effect_game.engine.exact_joint import Floats, Joint
from effect_game.engine.exact_seen import Seen

Startable = CellRow | SituationRow | CategoricalRow


def drawn(row: Startable, knowledge: Knowledge) -> bool:
    """Whether its start differs per life."""
    return not (row.known or knowledge.everything or row.id in knowledge.found)


class Chances:
    """Logits and chances of the rows of one part of a household. Parameters are at their central values."""

    def __init__(self, model: Model, knowledge: Knowledge, seen: Seen, help_: ExactHelp) -> None:
        self._cells = {row.id: row for row in model.cells}
        self._situations = {row.id: row for row in model.situations}
        self._categoricals = {row.id: row for row in model.categoricals}
        self._knowledge, self._seen, self._help = knowledge, seen, help_

    def event(self, joint: Joint, event: EventRow, month: int) -> Floats:
        """(n,) the chance that it happens in this month."""
        last = month if event.until_month is None else event.until_month
        if not event.from_month <= month <= last:
            return np.zeros(len(joint))
        if month in event.certain:
            return self._seen.open(joint, event.gates).astype(np.float64)
        z = self._base(joint, event, month)
        if event.terms:
            z = z + self._terms(joint, event.terms)
        z = z + self._help.shift(joint, event.id, month)
        return np.where(self._seen.open(joint, event.gates), sigmoid(z), 0.0)

    def _base(self, joint: Joint, event: EventRow, month: int) -> Floats:
        if not event.later:
            return np.full(len(joint), event.base.central)
        bases = np.array([event.base.central, *(step.base.central for step in event.later)])
        months = [step.month for step in event.later]
        if event.clock is None:
            return np.full(len(joint), bases[np.searchsorted(months, month, side="right")])
        begun = np.searchsorted(months, joint[f"clock:{event.clock}"], side="right")
        return np.asarray(bases[begun])

    def _terms(self, joint: Joint, terms: Sequence[Term]) -> Floats:
        total = np.zeros(len(joint))
        for term in terms:
            if term.kind is TermKind.LEVEL:
                value = self._seen.level(joint, term.source).astype(np.float64)
            else:
                value = self._seen.flags(joint, term.source).astype(np.float64)
            total += term.weight.central * (value - self._origin(joint, term))
        return total

    def _origin(self, joint: Joint, term: Term) -> Floats | float:
        level = term.kind is TermKind.LEVEL
        if term.origin is not None:
            return term.origin - LOWEST_LEVEL if level else term.origin
        if level:
            return self.set_point(joint, self._cells[term.source])
        state = self._seen.categorical(term.source)
        if state is not None:
            row = self._categoricals[state[0]]
            if drawn(row, self._knowledge):
                return self._seen.at_start(joint, term.source).astype(np.float64)
            return float(row.states[state[1]] == row.start)
        situation = self._situations[term.source]
        if drawn(situation, self._knowledge):
            return self._seen.at_start(joint, term.source).astype(np.float64)
        return float(situation.start)

    def set_point(self, joint: Joint, cell: CellRow) -> Floats | float:
        """Of the start, 0..4; drift comes on top in the cell itself."""
        if cell.set_point is not None:
            return cell.set_point - LOWEST_LEVEL
        if drawn(cell, self._knowledge):
            start: Floats = joint[f"start:{cell.id}"].astype(np.float64)
            return start
        return float(cell.level - LOWEST_LEVEL)

    def cell(self, joint: Joint, cell: CellRow, month: int) -> tuple[Floats, Floats]:
        """(n,) chances of a step up and of a step down in this month; none past the ends."""
        level = joint[f"level:{cell.id}"]
        point = self.set_point(joint, cell)
        if cell.drift_per_year:
            point = np.clip(point + cell.drift_per_year * month / 12, 0.0, 4.0)
        z = -cell.steepness * (level - point) + self._terms(joint, cell.terms)
        z = z + self._help.shift(joint, cell.id, month)
        free = self._seen.free(joint, cell.id)
        up = np.where(free & (level < 4), sigmoid(z - cell.threshold), 0.0)
        down = np.where(free & (level > 0), sigmoid(-(z + cell.threshold)), 0.0)
        return up, down


def last_step(steps: Sequence[Step]) -> int:
    """The month after which the base does not change any more."""
    return max((step.month for step in steps), default=0)
