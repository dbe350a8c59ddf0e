"""A support plan as a file and as a value, and the walk that leads to it. See docs/planformaat.md.

A plan is a change on the reference: stops, cards and the agreements that bind other parties.
"""

from dataclasses import dataclass, replace

from effect_game.domain.blank_card import BlankCard
from effect_game.domain.evidence import STRICT
from effect_game.domain.vocabulary import AgreementKind, Intensity, LifeDomain, WorkerRole

WEEKS_PER_MONTH = 52 / 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """End a trajectory from the start of `month` (1-based)."""

    __pydantic_config__ = STRICT
    trajectory: str
    month: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChange:
    """From the start of `month` on: another intensity, or None = stop the card."""

    __pydantic_config__ = STRICT
    month: int
    intensity: Intensity | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCard:
    """A card on the line. Months are 1-based; `duration_months` counts from the real start.

    A card that needs a yes and has no agreement never starts and costs nothing.
    """

    __pydantic_config__ = STRICT
    card: str
    start_month: int = 1
    duration_months: int | None = None
    intensity: Intensity = Intensity.NORMAL
    executor: str | None = None
    discussed: bool = True
    changes: tuple[PlanChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Another party's yes, from the start of `from_month` plus `weeks` of talking on.

    `share`: part of what the card costs (resources and transfers) that is booked to this party
    instead of its default payer. weeks: part of a month is decided per life by its own noise.
    """

    __pydantic_config__ = STRICT
    party: str
    card: str
    what: AgreementKind
    share: float = 0.0
    from_month: int = 1
    weeks: float = 0.0

    @property
    def weeks_until_yes(self) -> float:
        """Weeks from the start of month 1 until the yes."""
        return (self.from_month - 1) * WEEKS_PER_MONTH + self.weeks

    @property
    def first_month(self) -> int:
        """The first month (1-based) the yes can fall in, in the quickest life."""
        return self.from_month + int(self.weeks / WEEKS_PER_MONTH)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleChange:
    """From the start of `month` (1-based) on the worker has another role."""

    __pydantic_config__ = STRICT
    month: int
    role: WorkerRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A change on the help that runs at the start. The empty plan is the usual reference.

    role: of the worker, from month 1 on. blank: own cards, defined here and laid among `cards`.
    """

    __pydantic_config__ = STRICT
    title: str
    stops: tuple[Stop, ...] = ()
    cards: tuple[PlanCard, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    role: WorkerRole = WorkerRole.CARER
    role_changes: tuple[RoleChange, ...] = ()
    blank: tuple[BlankCard, ...] = ()

    def role_spans(self, last_month: int) -> tuple[tuple[WorkerRole, int, int], ...]:
        """(role, its first month, the month after its last) up to `last_month`, oldest first."""
        starts = [(1, self.role)]
        for change in sorted(self.role_changes, key=lambda each: each.month):
            if change.role is not starts[-1][1]:
                starts.append((change.month, change.role))
        ends = [*(month for month, _ in starts[1:]), last_month + 1]
        return tuple(
            (role, first, end) for (first, role), end in zip(starts, ends, strict=True) if first < end
        )

    def role_in(self, month: int) -> WorkerRole:
        """The role of the worker in a month."""
        if not self.role_changes:
            return self.role
        return next(role for role, first, end in self.role_spans(max(1, month)) if first <= month < end)


NO_PLAN = Plan(title="")
"""Usual help goes on: what runs at the start runs its course, nothing is added."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkOffer:
    """One exchange at a table, by ids of the content's offer items."""

    __pydantic_config__ = STRICT
    party: str
    asks: tuple[str, ...]
    gives: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkChoice:
    """At a decision moment: another intensity for a card, None = stop it."""

    __pydantic_config__ = STRICT
    month: int
    card: str
    intensity: Intensity | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceGuess:
    __pydantic_config__ = STRICT
    card: str
    low_eur: float
    high_eur: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomGuess:
    __pydantic_config__ = STRICT
    life_domain: LifeDomain
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PredictionGuess:
    __pydantic_config__ = STRICT
    low_eur: float
    high_eur: float
    gainer: str
    goal_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceGuess:
    __pydantic_config__ = STRICT
    low_count: int
    high_count: int
    low_eur: float
    high_eur: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """How a player reaches a plan: used by autoplay, golden journals and trainers' examples.

    `duo`: who goes along when that is not the first two. `meldcode`: choices at its steps; without any the
    steps are skipped where they would be due. Consent is asked, a colleague called in and casuïstiekoverleg
    held when the next question needs it.
    """

    __pydantic_config__ = STRICT
    questions: tuple[str, ...] = ()
    rooms: tuple[RoomGuess, ...] = ()
    goals: tuple[str, ...] = ()
    prices: tuple[PriceGuess, ...] = ()
    prediction: PredictionGuess | None = None
    offers: tuple[WalkOffer, ...] = ()
    first_room_down: LifeDomain | None = None
    choices: tuple[WalkChoice, ...] = ()
    reference: str | None = None
    aims: tuple[str, ...] = ()
    reference_prediction: ReferenceGuess | None = None
    duo: tuple[str, ...] = ()
    meldcode: tuple[str, ...] = ()


def without_parts(plan: Plan, *names: str) -> Plan:
    """The plan without these cards (and their agreements) and stops."""
    return replace(
        plan,
        stops=tuple(stop for stop in plan.stops if stop.trajectory not in names),
        cards=tuple(card for card in plan.cards if card.card not in names),
        agreements=tuple(agreed for agreed in plan.agreements if agreed.card not in names),
    )
