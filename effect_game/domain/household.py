"""One household as content: the shape of scenarios/<name>/household.yaml.

Levels in content are 1 (crisis) to 5 (goed). A room or situation that is not `known` at the start
carries a prior: the forecast draws it per life until a fact reveals it; the played life (run 0)
always carries the truth that stands in `start` / `level`.
"""

from dataclasses import dataclass

from effect_game.domain.checked import Accepted, KnownCostRange, Mix
from effect_game.domain.conversation import Fact, Moment, Question, TeamMember
from effect_game.domain.counterpart import Counterpart
from effect_game.domain.evidence import STRICT
from effect_game.domain.knowledge import Library
from effect_game.domain.scene import Absence, PropGone
from effect_game.domain.vocabulary import (
    AgreementKind,
    CardKind,
    CardRole,
    Grade,
    LifeDomain,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Start of one cell. `set_point`: where it drifts to when it differs, with `reason`.

    `drift_per_year`: levels the set point moves a year (ageing), with `reason` too.

    `prior`: five shares for levels 1..5 that sum to 1; required when not known.
    """

    __pydantic_config__ = STRICT
    life_domain: LifeDomain
    level: int
    known: bool = True
    prior: tuple[float, ...] = ()
    grade: Grade = Grade.D
    set_point: float | None = None
    reason: str = ""
    drift_per_year: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone who lives in the household. id 'person:...'. Figure: how they are drawn.

    hue 0..6 of the palette of look.md section 7; hair one of 'kort', 'lang', 'staart', 'krul',
    'kaal'; height in the 60-unit figure. trust 0..3 at the start of the conversation.
    `months_to_birthday`: 1..12, from the reference day; `age` is what they are on that day.
    """

    __pydantic_config__ = STRICT
    id: str
    name: str
    age: int
    role: str
    adult: bool
    hue: int
    hair: str
    height: int
    trust: int
    rooms: tuple[Room, ...]
    months_to_birthday: int = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationStart:
    """Whether a situation is so at the start, and for whom. `person` None = the household."""

    __pydantic_config__ = STRICT
    situation: str
    start: bool
    person: str | None = None
    known: bool = True
    prior: float | None = None
    grade: Grade = Grade.D


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNumber:
    """One of at most twelve numbers of the household's own, always a spelaanname. id 'number:...'.

    Either a push (situation -> life domain or event, in logits), or the monthly chance of an event
    in this household (`unit` 'per_month'), or a quantity per month (`unit` names it).
    """

    __pydantic_config__ = STRICT
    id: str
    text: str
    unit: str
    value: float
    low: float
    high: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPush:
    """Bottleneck: what a situation of this household blocks, by one of its own numbers."""

    __pydantic_config__ = STRICT
    situation: str
    number: str
    person: str | None = None
    life_domain: LifeDomain | None = None
    event: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """An event can only happen while the situation is (`holds`) or is not so."""

    __pydantic_config__ = STRICT
    situation: str
    holds: bool
    person: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    __pydantic_config__ = STRICT
    life_domain: LifeDomain
    levels: int
    person: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnStep:
    """From `month` on, or from the birthday of the event's person, another own monthly chance."""

    __pydantic_config__ = STRICT
    number: str
    month: int | None = None
    at_age: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventUse:
    """An event of the library in this household. id is the library's; unique with `person`.

    `sets`: situations after it happened. `moves`: once, this many levels up or down in a cell.
    `number`: own monthly chance instead of the library's. `from_month`: not before this month (a term
    of notice, a decision that takes time). `secret_of`: unknowns ('situation@who' or
    'room@who') that would be given away; until found the card is dark. `voice_*`: who says what.
    `until_month`: not after it. `from_age`, `until_age`: the same from the birthday on which its
    person becomes that old, and up to it. `later`: steps of an own `number`, instead of the
    library's; they count months in the library's `clock` when it has one.
    """

    __pydantic_config__ = STRICT
    event: str
    title: str
    text: str
    icon: str
    voice_person: str | None
    voice_text: str
    person: str | None = None
    gates: tuple[Gate, ...] = ()
    sets: tuple[Gate, ...] = ()
    moves: tuple[Move, ...] = ()
    number: str | None = None
    from_month: int = 1
    secret_of: tuple[str, ...] = ()
    until_month: int | None = None
    from_age: int | None = None
    until_age: int | None = None
    later: tuple[OwnStep, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveUse:
    """What this household adds to a move of a variable: gates, what it sets, an own monthly chance."""

    __pydantic_config__ = STRICT
    move: str
    gates: tuple[Gate, ...] = ()
    sets: tuple[Gate, ...] = ()
    number: str | None = None
    from_month: int = 1
    until_month: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VariableStart:
    """In which state a variable is at the start, and for whom. `person` None = the household.

    `prior`: shares in the order of its states, summing to 1; required when not known. Moves that
    are not listed happen by the library's chance alone.
    """

    __pydantic_config__ = STRICT
    variable: str
    start: str
    person: str | None = None
    known: bool = True
    prior: tuple[float, ...] = ()
    grade: Grade = Grade.D
    moves: tuple[MoveUse, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What someone of the household says of a card; dots 0 (liever niet) to 4 (heel graag)."""

    __pydantic_config__ = STRICT
    person: str
    dots: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A card that needs a yes. what: pay, permit; without the agreement it never starts."""

    __pydantic_config__ = STRICT
    party: str
    what: AgreementKind
    share: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A situation that a card sets: while it is active (`lasting` False) or from its start on."""

    __pydantic_config__ = STRICT
    situation: str
    to: bool
    person: str | None = None
    lasting: bool = True
    after_months: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A card on offer. id 'card:...'. Numbers come from its intervention in the library."""

    __pydantic_config__ = STRICT
    id: str
    intervention: str
    kind: CardKind
    role: CardRole
    title: str
    text: str
    unknown: str
    executor: str
    persons: tuple[str, ...]
    wishes: tuple[Wish, ...]
    icon: str
    executors: tuple[str, ...] = ()
    start_month: int = 1
    duration_months: int | None = None
    needs: tuple[Need, ...] = ()
    changes: tuple[Change, ...] = ()
    requires: tuple[Gate, ...] = ()
    clashes_with: tuple[str, ...] = ()
    clash_text: str = ""
    estimate_price: bool = False
    estimate_prompt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trajectory:
    """Help that already runs, or that usual help will start. id 'trajectory:...'.

    Part of the reference. `stop_title` given = there is a stop card; `stop_text` says what is lost
    and freed. start_month 0 = running at the start; remaining_months counts from there, or from the
    start that is still to come (0 = as long as the intervention normally takes).
    """

    __pydantic_config__ = STRICT
    id: str
    intervention: str
    title: str
    text: str
    executor: str
    persons: tuple[str, ...]
    start_month: int
    remaining_months: int
    icon: str
    stop_title: str | None = None
    stop_text: str = ""
    wishes: tuple[Wish, ...] = ()
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelTest:
    __pydantic_config__ = STRICT
    life_domain: LifeDomain
    at_least: int
    person: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationTest:
    __pydantic_config__ = STRICT
    situation: str
    holds: bool
    person: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A wish in the household's own words. id 'goal:...'. All tests hold at `month`, for `hold`
    months up to it. The order in the content is the household's own ranking."""

    __pydantic_config__ = STRICT
    id: str
    text: str
    person: str
    levels: tuple[LevelTest, ...] = ()
    situations: tuple[SituationTest, ...] = ()
    month: int = 12
    hold: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpriced:
    """PM item: matters, has no price. id 'pm:...'."""

    __pydantic_config__ = STRICT
    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PredictionAsk:
    """The one prediction before the lids open: which parties' difference, after how long."""

    __pydantic_config__ = STRICT
    label: str
    parties: tuple[str, ...]
    months: int
    default_low_eur: float
    default_high_eur: float
    default_gainer: str
    default_goal_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """A casus. id 'household:...'. See docs/contentformaat.md for every field."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    subtitle: str
    version: str
    reference_day: str
    lead_domains: tuple[LifeDomain, ...]
    place: str
    street_props: tuple[str, ...]
    evening_text: str
    consent_text: str
    signal: str
    signal_source: str
    moments: tuple[Moment, ...]
    team: tuple[TeamMember, ...]
    intake_hours: float
    team_hours: float
    capacity: int
    persons: tuple[Person, ...]
    rooms: tuple[Room, ...]
    situations: tuple[SituationStart, ...]
    own_numbers: tuple[OwnNumber, ...]
    own_pushes: tuple[OwnPush, ...]
    events: tuple[EventUse, ...]
    trajectories: tuple[Trajectory, ...]
    cards: tuple[Card, ...]
    facts: tuple[Fact, ...]
    questions: tuple[Question, ...]
    goals: tuple[Goal, ...]
    safety_text: str
    prediction: PredictionAsk
    counterparts: tuple[Counterpart, ...]
    unpriced: tuple[Unpriced, ...]
    teaching_note: str
    expert_reasoning: str
    reflection_questions: tuple[str, ...]
    decision_months: tuple[int, ...] = (6, 12)
    variables: tuple[VariableStart, ...] = ()
    props_gone: tuple[PropGone, ...] = ()
    absences: tuple[Absence, ...] = ()
    mix: Mix | None = None
    known_cost_range: KnownCostRange | None = None
    accepted: tuple[Accepted, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Casus:
    """The content a casus plays on: the household and the library rows it reaches, texts included.

    Its canonical JSON is what the store keeps by hash and what the .effect file carries.
    """

    __pydantic_config__ = STRICT
    household: Household
    library: Library
