"""One household as content: the shape of scenarios/<name>/household.yaml.

Levels in content are 1 (crisis) to 5 (goed). A room or situation that is not `known` at the start
carries a prior: the forecast draws it per life until a fact reveals it; the played life (run 0)
always carries the truth that stands in `start` / `level`.
"""

from dataclasses import dataclass

from effect_game.domain.blank_card import BlankCard
from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.checked import Accepted, KnownCostRange, Mix
from effect_game.domain.consent import Consent
from effect_game.domain.conversation import Fact, Moment, Question
from effect_game.domain.counterpart import Counterpart
from effect_game.domain.evidence import STRICT
from effect_game.domain.goals import Goal, PredictionAsk, YearAhead
from effect_game.domain.happenings import EventUse, OwnNumber, OwnPush
from effect_game.domain.knowledge import Library
from effect_game.domain.language import mark
from effect_game.domain.people import Person, Room, SituationStart, VariableStart
from effect_game.domain.references import Reference, ReferenceAsk
from effect_game.domain.regulations import RegulationUse
from effect_game.domain.responses import Response
from effect_game.domain.safety import Safety
from effect_game.domain.scene import Absence, PropGone
from effect_game.domain.shown import Shown
from effect_game.domain.team import BlindSpot, Colleague, TeamMember
from effect_game.domain.vocabulary import LifeDomain, Mode
from effect_game.domain.weight import WEIGHTS, Weight

TABLE_NAME = mark("Keukentafel")
"""How the place of the talk is called where a household says nothing: a text of the game, not of content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpriced:
    """PM item: matters, has no price. id 'pm:...'."""

    __pydantic_config__ = STRICT
    id: str
    text: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """A casus. id 'household:...'. See docs/contentformaat.md for every field."""

    __pydantic_config__ = STRICT
    id: str
    title: Shown
    subtitle: Shown
    version: str
    reference_day: str
    lead_domains: tuple[LifeDomain, ...]
    place: Shown
    street_props: tuple[str, ...]
    evening_text: Shown
    consent_text: Shown
    signal: Shown
    signal_source: Shown
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
    safety_text: Shown
    prediction: PredictionAsk
    counterparts: tuple[Counterpart, ...]
    unpriced: tuple[Unpriced, ...]
    teaching_note: Shown
    expert_reasoning: Shown
    reflection_questions: tuple[Shown, ...]
    decision_months: tuple[int, ...] = (6, 12)
    variables: tuple[VariableStart, ...] = ()
    props_gone: tuple[PropGone, ...] = ()
    absences: tuple[Absence, ...] = ()
    mix: Mix | None = None
    known_cost_range: KnownCostRange | None = None
    accepted: tuple[Accepted, ...] = ()
    authority_start: int | None = None
    # The first screen: whoever is new begins with this household, so it stands first there.
    start_here: bool = False
    # Doelen: how somebody of the household would like life to be
    in_a_year: YearAhead | None = None
    # Aanmelding and keukentafel
    table_name: Shown = TABLE_NAME
    consents: tuple[Consent, ...] = ()
    colleagues: tuple[Colleague, ...] = ()
    blind_spots: tuple[BlindSpot, ...] = ()
    safety: Safety | None = None
    responses: tuple[Response, ...] = ()

    @property
    def tray(self) -> tuple[Card, ...]:
        """The cards on offer at step Plan: all but the reactions."""
        return tuple(card for card in self.cards if not card.reaction)

    references: tuple[Reference, ...] = ()
    pathway: str | None = None
    reference_ask: ReferenceAsk | None = None
    # The rules from law and policy it leans on
    regulations: tuple[RegulationUse, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Casus:
    """The content a casus plays on: the household and the library rows it reaches, texts included.

    `mode` is the weight it is played in; as read from its files it is basis with everything on the table, and
    a casus kept before weights were written down reads as that too. Its canonical JSON is what the store
    keeps by hash and what the .effect file carries. `blank`: own cards that are among its cards now
    (content/blank_cards.py); what is kept has none, because they are part of the plan.
    """

    __pydantic_config__ = STRICT
    household: Household
    library: Library
    mode: Mode = Mode.BASIC
    blank: tuple[BlankCard, ...] = ()

    @property
    def weight(self) -> Weight:
        """What the weight it is played in opens."""
        return WEIGHTS[self.mode]

    def said(self, text: str) -> str:
        """As it is read: a word of content that something refers to, or that was recorded."""
        return text
