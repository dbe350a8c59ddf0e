"""Pace and rules of the simulation: the shape of scenarios/library/dynamics.yaml."""

from dataclasses import dataclass, field

from effect_game.domain.counterpart import TableRules
from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown
from effect_game.domain.vocabulary import LifeDomain
from effect_game.domain.worker_role import RoleRules


@dataclass(frozen=True, slots=True, kw_only=True)
class Dynamics:
    """Pace and rules of the simulation, one set for all households.

    steepness_per_level: k in z = -k (L - m). threshold: tau per life domain (logits), the pace.
    overlap_factor: the k-th next intervention on one row counts overlap_factor ** k; shift_cap: the
    most they do together (logits), or the largest of them when that alone is more.
    wish_uptake, wish_dropout: factor on the share that begins and that leaves, by dots 0..4 of who it is for
    (content/wishes.py); without them wishes change nothing. roles: what each role of the worker costs and
    gives; without them there is no choice and no difference.
    """

    __pydantic_config__ = STRICT
    steepness_per_level: float
    threshold: dict[LifeDomain, float]
    pace_basis: Shown
    overlap_factor: float
    shift_cap: float
    overlap_basis: Shown
    dropout_shift_per_load_point: float
    load_basis: str
    uptake_factor_not_discussed: float
    discussed_basis: str
    intensity_dose: dict[str, float]
    intensity_hours: dict[str, float]
    intensity_basis: str
    speed_up_factor: float
    speed_up_basis: str
    belief_weight: dict[str, float]
    belief_basis: str
    table: TableRules = field(default_factory=TableRules)
    wish_uptake: dict[int, float] = field(default_factory=dict)
    wish_dropout: dict[int, float] = field(default_factory=dict)
    wish_basis: str = ""
    roles: tuple[RoleRules, ...] = ()
