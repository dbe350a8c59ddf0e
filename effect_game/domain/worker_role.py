"""What the role of the worker costs and gives: part of the rules of the simulation (dynamics.yaml)."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown
from effect_game.domain.vocabulary import WorkerRole


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRules:
    """One role of the worker, for as long as it is chosen.

    tuning_hours_*: hours of the own team that go into tuning, on top of the cards. own_hours_factor: on the
    hours of cards that a team member carries out: who keeps an overview is there less and needs more of them.
    threshold_points: how much more help people can carry at once before it piles up.
    """

    __pydantic_config__ = STRICT
    role: WorkerRole
    tuning_hours_start: float
    tuning_hours_per_month: float
    own_hours_factor: float
    threshold_points: float
    basis: Shown
