"""A lesson as a plan: phases with minutes, what is open in each, what a trainer says, asks and shows.

Texts are by code of a language (`follow_up.said`). A plan says nothing about a class that is going on: that
is the class's own journal.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from effect_game.domain.evidence import STRICT
from effect_game.domain.vocabulary import Mode, Step

Texts = Mapping[str, str]
"""Code of a language -> the words in it."""


class PhaseKind(StrEnum):
    """What a class does in a phase. EXERCISE: something together or in pairs, without the casus."""

    START = "begin"
    PLAY = "spelen"
    EXERCISE = "oefenen"
    DEBRIEF = "bespreken"
    BREAK = "pauze"


class ProjectorView(StrEnum):
    """What can stand on the projector."""

    HOUSE = "house"
    ESTIMATES = "estimates"
    POINTS = "points"
    TWO_PLANS = "two_plans"
    WATERFALL = "waterfall"
    WHAT_IF = "what_if"
    DEBRIEF_1 = "debrief_1"
    DEBRIEF_2 = "debrief_2"
    DEBRIEF_3 = "debrief_3"
    DEBRIEF_4 = "debrief_4"
    DEBRIEF_5 = "debrief_5"


MONEY_VIEWS = frozenset({ProjectorView.WATERFALL})
"""Views that are nothing but euros."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """One phase of a lesson. minutes: planned, whole.

    opens: steps of the casus groups may go into, none = they wait for each other; earlier ones can always be
    read. round: of the casus, from 1. says: lines a trainer can say aloud. asks: questions to the class.
    expect: what often surprises or goes otherwise, and what to do then. shows: on the projector, in order.
    euros: whether amounts are shown.
    """

    __pydantic_config__ = STRICT
    id: str
    title: Texts
    minutes: int
    kind: PhaseKind
    opens: tuple[Step, ...] = ()
    round: int = 1
    says: tuple[Texts, ...] = ()
    asks: tuple[Texts, ...] = ()
    expect: tuple[Texts, ...] = ()
    shows: tuple[ProjectorView, ...] = ()
    euros: bool = True

    @property
    def is_break(self) -> bool:
        return self.kind is PhaseKind.BREAK


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonPlan:
    """minutes: how long the lesson is; the phases may add up to something else while a trainer changes them.

    source: where the minutes come from. households: folder names of those it suits, modes: weights it suits;
    both are empty for a lesson without a casus. material: what lies ready. follow_up: assignments afterwards,
    ids of assets/follow_up.yaml. about: what it is about when it is a half day of a programme.
    chairs: groups play each other's parties at the table.
    """

    __pydantic_config__ = STRICT
    id: str
    title: Texts
    minutes: int
    source: str
    for_whom: Texts
    goals: tuple[Texts, ...]
    material: tuple[Texts, ...]
    phases: tuple[Phase, ...]
    households: tuple[str, ...] = ()
    modes: tuple[Mode, ...] = ()
    follow_up: tuple[str, ...] = ()
    about: Texts | None = None
    chairs: bool = False

    @property
    def planned(self) -> int:
        """Minutes of all phases together."""
        return sum(phase.minutes for phase in self.phases)

    def minutes_of(self, kind: PhaseKind) -> int:
        """Minutes of all phases of a kind."""
        return sum(phase.minutes for phase in self.phases if phase.kind is kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfDay:
    """A dagdeel of a programme: a lesson plan, with what is special here.

    household and mode: what is played, none in a lesson without a casus. brings: what people bring along.
    """

    __pydantic_config__ = STRICT
    id: str
    title: Texts
    lesson: str
    about: Texts
    household: str | None = None
    mode: Mode | None = None
    brings: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    __pydantic_config__ = STRICT
    id: str
    title: Texts
    about: Texts
    half_days: tuple[HalfDay, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A course of several lessons. follow_up: course in assets/follow_up.yaml, whose weeks count from
    its last lesson."""

    __pydantic_config__ = STRICT
    id: str
    title: Texts
    source: str
    for_whom: Texts
    goals: tuple[Texts, ...]
    blocks: tuple[Block, ...]
    follow_up: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Something that can go wrong in a lesson, and the one thing to do then."""

    __pydantic_config__ = STRICT
    what: Texts
    do: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Chair:
    """A task of somebody at a laptop, on the card that goes round."""

    __pydantic_config__ = STRICT
    title: Texts
    does: Texts
    says: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Watching:
    """What an observer looks for in one part of a lesson. step: of the casus, at which it is looked for."""

    __pydantic_config__ = STRICT
    when: Texts
    look: Texts
    step: Step


@dataclass(frozen=True, slots=True, kw_only=True)
class ObserverSheet:
    __pydantic_config__ = STRICT
    title: Texts
    task: tuple[Texts, ...]
    watching: tuple[Watching, ...]
    afterwards: tuple[Texts, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationCard:
    """Who sits in which chair: the chairs move on one place with every step."""

    __pydantic_config__ = STRICT
    title: Texts
    rule: tuple[Texts, ...]
    chairs: tuple[Chair, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassPapers:
    """What a trainer has beside every lesson plan. day_before: checklist 'een dag van tevoren'."""

    __pydantic_config__ = STRICT
    day_before: tuple[Texts, ...]
    trouble: tuple[Trouble, ...]
    observer: ObserverSheet
    rotation: RotationCard
