"""The same lives replayed with switches: with and without the plan, its waits and rules, the other party.

Life 0 is the one that was played. All worlds meet the same luck and the truth of this household, also what
nobody asked about: a difference between two worlds is what was switched and nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from effect_game.content.compile import compile_arms
from effect_game.domain.goals import Goal
from effect_game.domain.model import Knowledge, LedgerLine, Model, Schedule
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import LOWEST_LEVEL, MUNICIPALITY
from effect_game.engine.outcomes import goal_reached
from effect_game.engine.simulate import Engine
from effect_game.engine.trace import Trace
from effect_game.kba.by_price import Sign, amounts_by_price, purse_sign, society_sign
from effect_game.kba.ledger import Ledger, make_ledger
from effect_game.kba.prices import level_prices
from effect_game.play.floors_lives import FloorCounts
from effect_game.play.forecast import LATER_RUNS, Forecaster

Floats = NDArray[np.float64]


class Switch(StrEnum):
    """What can be switched off: the plan itself, waits and conditions of rules, and how others answered."""

    OWN = "own"
    RULE = "rule"
    OTHER = "other"


AS_PLAYED = frozenset(Switch)
NOTHING: frozenset[Switch] = frozenset()


@dataclass(frozen=True, slots=True)
class _World:
    """What one world runs. free: cards neither wait nor ask for something first, and nobody above decides."""

    schedule: Schedule
    lines: tuple[LedgerLine, ...]
    free: bool


class SwitchedLives:
    """Lives 0..runs of one plan in every world; what is told of them has life 0 in place 0.

    willing: the plan with every yes at once; reference: what it is weighed against. goals: those that are
    told. months: as far as is looked for money and floors; room_month: when the rooms are told.
    """

    def __init__(
        self,
        forecaster: Forecaster,
        plan: Plan,
        willing: Plan,
        reference: Plan,
        goals: Sequence[Goal],
        seed: int,
        *,
        runs: int,
        months: int,
        room_month: int,
    ) -> None:
        forecaster = forecaster.for_plan(plan)
        self._casus = forecaster.casus
        self._goals = tuple(goals)
        self._months, self._room_month = months, room_month
        self._length = max(months, room_month, *(goal.month for goal in goals), 1)
        model = forecaster.model
        cards = frozenset(card.card for card in plan.cards)
        self._engines = {False: forecaster.engine(seed), True: Engine(_without_waits(model, cards), seed)}
        worlds = self._worlds(plan, willing, reference)
        self._ledgers = {key: self._ledger(world) for key, world in worlds.items()}
        self.cells: tuple[str, ...] = tuple(row.id for row in model.cells)
        self.floors = FloorCounts(len(self.cells), months)
        self._told = self._run(worlds, runs)

    def _worlds(self, plan: Plan, willing: Plan, reference: Plan) -> dict[frozenset[Switch], _World]:
        """Every set of switches that differs; without OWN all are the world without the plan."""
        without_rules = replace(self._casus, library=replace(self._casus.library, ladder=()))
        made: dict[frozenset[Switch], _World] = {}
        for present, casus, agreed in (
            (AS_PLAYED, self._casus, plan),
            (frozenset({Switch.OWN, Switch.OTHER}), without_rules, plan),
            (frozenset({Switch.OWN, Switch.RULE}), self._casus, willing),
            (frozenset({Switch.OWN}), without_rules, willing),
        ):
            arms = compile_arms(casus, agreed, reference)
            made[present] = _World(arms.plan, arms.plan_lines, free=Switch.RULE not in present)
            made.setdefault(NOTHING, _World(arms.reference, arms.reference_lines, free=False))
        return made

    def told(self, present: frozenset[Switch]) -> Floats:
        """(goals + cells + 2, runs + 1) in the world where these are as they were: whether each goal is
        reached, each room's level 1..5, and net cost in euros of the municipality and of society.

        Without the plan nothing waits and nobody answers: every world without OWN is the one without it.
        """
        return self._told[present if Switch.OWN in present else NOTHING]

    def _ledger(self, world: _World) -> tuple[Ledger, tuple[Sign, ...], tuple[str, ...]]:
        library, months = self._casus.library, self._months
        used = tuple(sorted({line.price for line in world.lines}))
        levels = level_prices([row for row in library.prices if row.id in used], library.money)
        parties = [party.id for party in library.parties]
        ledger = make_ledger(world.lines, parties, levels, library.money, months, (months,))
        purse = {party.id for party in library.parties if party.family == MUNICIPALITY}
        return ledger, (purse_sign(ledger, purse), society_sign), used

    def _run(self, worlds: dict[frozenset[Switch], _World], runs: int) -> dict[frozenset[Switch], Floats]:
        """Worlds that are the same are run once."""
        distinct: dict[_World, list[frozenset[Switch]]] = {}
        for key, world in worlds.items():
            distinct.setdefault(world, []).append(key)
        pages: dict[frozenset[Switch], list[Floats]] = {key: [] for key in worlds}
        for first in range(0, runs + 1, LATER_RUNS):
            size = min(LATER_RUNS, runs + 1 - first)
            kept: dict[frozenset[Switch], Trace] = {}
            for world, keys in distinct.items():
                trace = self._trace(world, first, size)
                told = self._tell(trace, keys[0])
                for key in keys:
                    pages[key].append(told)
                    kept[key] = trace
            self.floors.add(kept[NOTHING], kept[AS_PLAYED])
        return {key: np.concatenate(each, axis=1) for key, each in pages.items()}

    def _trace(self, world: _World, first: int, size: int) -> Trace:
        engine, knowledge = self._engines[world.free], Knowledge(everything=True)
        return engine.run([world.schedule], first, size, self._length, knowledge)[0]

    def _tell(self, trace: Trace, key: frozenset[Switch]) -> Floats:
        ledger, signs, prices = self._ledgers[key]
        reached = [goal_reached(trace, goal).astype(np.float64) for goal in self._goals]
        levels = trace.levels[:, self._room_month].astype(np.float64) + LOWEST_LEVEL
        money = [amounts_by_price(ledger, trace, prices, sign).sum(axis=0) for sign in signs]
        return np.stack([*reached, *levels, *money])


def _without_waits(model: Model, cards: frozenset[str]) -> Model:
    """The same household in which these cards start at once: no waits, nothing that must be so first."""
    rows = tuple(
        replace(row, wait_weeks=(0.0, 0.0, 0.0), requires=()) if row.id in cards else row
        for row in model.interventions
    )
    return replace(model, interventions=rows)
