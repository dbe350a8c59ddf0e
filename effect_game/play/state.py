"""State of a casus, made from the rows of the journal by play/fold, and what follows from it."""

from dataclasses import dataclass, replace

from effect_game.domain.blank_card import BlankCard
from effect_game.domain.cards import Need
from effect_game.domain.conversation import Fact
from effect_game.domain.happenings import Shock
from effect_game.domain.household import Casus
from effect_game.domain.journal import Payload
from effect_game.domain.plan import Agreement, Plan, PlanCard, RoleChange, Stop
from effect_game.domain.team import DUO
from effect_game.domain.vocabulary import (
    STEPS,
    AdjustReason,
    AgreementKind,
    Answer,
    Intensity,
    LifeDomain,
    Step,
    WorkerRole,
)
from effect_game.play import authority
from effect_game.play import rows as r

MAX_EXCHANGES = 3
RUNG_EXCHANGES = 2
"""A rung higher up hears an offer, and once more what it missed."""
MONTHS_PER_ROUND = 12
MONTHS_PER_QUARTER = 3


@dataclass(frozen=True, slots=True)
class Exchange:
    """One offer and what came back."""

    offer: r.MakeOffer
    answer: r.PartyAnswered


@dataclass(frozen=True, slots=True)
class Talk:
    """The conversation with one party; at most three exchanges, and two on each rung higher up.

    `rungs`: (rung, exchanges before it), from the lowest up. `settled`: exchanges of which a bluff was found
    out on leaving. `round`: in which it was held.
    """

    party: str
    exchanges: tuple[Exchange, ...] = ()
    ended: bool = False
    rungs: tuple[tuple[str, int], ...] = ()
    settled: int = 0
    round: int = 1

    @property
    def rung(self) -> str | None:
        """Where the talk is now; None with the party itself."""
        return self.rungs[-1][0] if self.rungs else None

    @property
    def left(self) -> int:
        """Exchanges that are left."""
        if self.ended:
            return 0
        if self.rungs:
            return RUNG_EXCHANGES + self.rungs[-1][1] - len(self.exchanges)
        return MAX_EXCHANGES - len(self.exchanges)


@dataclass(frozen=True, slots=True)
class Swapped:
    """'Wissel van stoel': what was answered in a party's place, and what the party itself answers."""

    choice: r.AnswerInTheirPlace
    said: r.PartyAnswered


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What was done with a card at the decision moment of a month, and why. intensity None = stopped."""

    month: int
    card: str
    intensity: Intensity | None
    reason: AdjustReason | None


@dataclass(frozen=True, slots=True)
class Responded:
    """How people responded to an event of a month. event: its row id."""

    month: int
    event: str
    response: str


@dataclass(frozen=True, slots=True)
class State:
    """Everything the screens need to know; derived from the journal and nothing else."""

    step: Step = Step.REFERRAL
    round: int = 1
    # Aanmelding
    watched: frozenset[int] = frozenset()
    ready_plan: str = ""
    """Name of the ready-made plan this casus began with; '' = everything is people's own."""
    duo: tuple[str, ...] = ()
    # Keukentafel
    room_guesses: tuple[tuple[LifeDomain, int], ...] = ()
    asked: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    trust: tuple[tuple[str, int], ...] = ()
    hours_used: float = 0.0
    too_early: tuple[str, ...] = ()
    said: str = ""
    """What was said last: id of a question, a consent, a colleague; 'team' after casuïstiekoverleg."""
    consents: tuple[tuple[str, bool], ...] = ()
    called_in: tuple[str, ...] = ()
    blind_spots: tuple[str, ...] = ()
    team_talks: frozenset[int] = frozenset()
    # Doelen
    safety_checked: bool = False
    meldcode: tuple[r.TakeMeldcodeStep, ...] = ()
    meldcode_skipped: bool = False
    meldcode_reason: str = ""
    goals: tuple[str, ...] = ()
    reference_choice: str | None = None
    defence: str | None = None
    own_defence: str = ""
    aims: tuple[str, ...] = ()
    each_first: tuple[tuple[int, r.EachFirst], ...] = ()
    reference_guess: r.PredictReference | None = None
    reference_guess_skipped: bool = False
    reference_answer: r.ReferenceAnswer | None = None
    reference: r.ReferenceShown | None = None
    # Plan
    discussed: frozenset[str] = frozenset()
    cards: tuple[PlanCard, ...] = ()
    stops: tuple[Stop, ...] = ()
    price_guesses: tuple[r.GuessPrice, ...] = ()
    prices_shown: tuple[tuple[str, float], ...] = ()
    prediction: r.Predict | None = None
    lids: r.LidsOpened | None = None
    plan_a: Plan | None = None
    roles: tuple[tuple[int, WorkerRole], ...] = ()
    blank: tuple[BlankCard, ...] = ()
    # Aan tafel
    talks: tuple[Talk, ...] = ()
    earlier_talks: tuple[Talk, ...] = ()
    open_offer: r.MakeOffer | None = None
    authority: int = 0
    evaluations: tuple[r.AgreementEvaluated, ...] = ()
    looked_back: tuple[int, ...] = ()
    """In which month of Leven each of these evaluations was made."""
    open_swap: r.AnswerInTheirPlace | None = None
    swaps: tuple[Swapped, ...] = ()
    # Leven
    first_rooms: tuple[tuple[int, LifeDomain | None], ...] = ()
    life: tuple[r.MonthPassed, ...] = ()
    moments_closed: frozenset[int] = frozenset()
    adjustments: tuple[Adjustment, ...] = ()
    responses: tuple[Responded, ...] = ()
    # Terugblik
    figures: Payload | None = None
    reflections: tuple[r.Reflect, ...] = ()
    if_then: r.PlanIfThen | None = None
    own_case: r.NoteOwnCase | None = None
    finished: bool = False
    # Brought in by a trainer during a lesson
    told: tuple[str, ...] = ()
    shocks: tuple[Shock, ...] = ()
    # Journal
    undo_depth: int = 0
    redo_depth: int = 0

    @property
    def month(self) -> int:
        """Last month that was lived; 0 before Leven."""
        return self.life[-1].month if self.life else 0

    @property
    def first_month(self) -> int:
        """First month of this round (1-based)."""
        return MONTHS_PER_ROUND * (self.round - 1) + 1

    @property
    def last_month(self) -> int:
        """Last month of this round."""
        return MONTHS_PER_ROUND * self.round

    @property
    def first_room_guessed(self) -> bool:
        """Whether this round's prediction was made: which room goes down first."""
        return self.round in dict(self.first_rooms)

    @property
    def first_room(self) -> LifeDomain | None:
        """The room named in this round; None also while nothing was said."""
        return dict(self.first_rooms).get(self.round)

    @property
    def over(self) -> frozenset[str]:
        """Cards and trajectories that were over in the played life when this round began."""
        lived = [passed.active for passed in self.life if passed.month < self.first_month]
        return frozenset(name for active in lived[:-1] for name in active) - frozenset(*lived[-1:])

    def response_to(self, event: str, month: int) -> str | None:
        """The response chosen to an event of a month; None while nothing was chosen."""
        return next((x.response for x in self.responses if (x.event, x.month) == (event, month)), None)

    def is_fixed(self, laid: PlanCard) -> bool:
        """Laid in an earlier round: its start and what it has done stand; only what follows can change."""
        return laid.start_month < self.first_month

    @property
    def role(self) -> WorkerRole:
        """The role of the worker in this round."""
        return self.roles[-1][1] if self.roles else WorkerRole.CARER

    @property
    def has_plan(self) -> bool:
        """Whether any card was laid, or help that ran was stopped."""
        return bool(self.cards or self.stops)

    @property
    def lids_open(self) -> bool:
        return self.lids is not None

    def each_first_of(self, question: r.BigPrediction) -> r.EachFirst | None:
        """What everyone gave for themselves for a prediction of this round."""
        return next(
            (e for round_, e in self.each_first if (round_, e.question) == (self.round, question)), None
        )

    def card(self, card: str) -> PlanCard | None:
        return next((c for c in self.cards if c.card == card), None)

    def talk(self, party: str) -> Talk:
        return next((t for t in self.talks if t.party == party), Talk(party, round=self.round))

    def trust_of(self, person: str) -> int:
        return dict(self.trust).get(person, 0)

    @property
    def all_talks(self) -> tuple[Talk, ...]:
        """The conversations of every round, oldest first."""
        return (*self.earlier_talks, *self.talks)

    def earlier_exchanges(self, party: str) -> tuple[Exchange, ...]:
        """What was said with a party in the rounds before this one: it remembers."""
        return tuple(e for talk in self.earlier_talks if talk.party == party for e in talk.exchanges)

    @property
    def agreements(self) -> tuple[Agreement, ...]:
        """What other parties said yes to, in order of the talks; a second yes to the same changes nothing."""
        made = [
            Agreement(
                party=talk.party,
                card=a.card,
                what=a.what,
                share=a.share,
                from_month=a.from_month,
                weeks=a.weeks,
            )
            for talk in self.all_talks
            for exchange in talk.exchanges
            if exchange.answer.answer is Answer.YES
            for a in exchange.answer.agreements
        ]
        first: dict[tuple[str, str, AgreementKind], Agreement] = {}
        for agreement in made:
            first.setdefault((agreement.party, agreement.card, agreement.what), agreement)
        return tuple(first.values())


def start_state(casus: Casus) -> State:
    """Before the first row: what is known at the start."""
    household = casus.household
    return State(
        duo=tuple(member.id for member in household.team[:DUO]),
        facts=tuple(f.id for f in household.facts if f.known_at_start and not in_missing_file(casus, f)),
        trust=tuple((p.id, p.trust) for p in household.persons),
        authority=authority.at_start(casus),
    )


def decision_months(casus: Casus, round_number: int) -> tuple[int, ...]:
    """Months of a round with a decision moment: every quarter, or the household's own months."""
    before = MONTHS_PER_ROUND * (round_number - 1)
    if casus.weight.quarters:
        return tuple(range(before + MONTHS_PER_QUARTER, before + MONTHS_PER_ROUND + 1, MONTHS_PER_QUARTER))
    return tuple(before + month for month in casus.household.decision_months)


def in_missing_file(casus: Casus, fact: Fact) -> bool:
    """True for what the written file says, in a weight in which that file is missing."""
    return fact.written and not casus.weight.whole_file


def intensity_at(laid: PlanCard, month: int) -> Intensity | None:
    """The intensity in a month, changes from later months left out; None = stopped."""
    now: Intensity | None = laid.intensity
    for change in sorted(laid.changes, key=lambda c: c.month):
        if change.month <= month:
            now = change.intensity
    return now


def plan_of(state: State) -> Plan:
    """The plan as it stands, with the agreements that were really made."""
    roles = dict(state.roles)
    laid = {card.card for card in state.cards}
    return Plan(
        title="Ons plan",  # part of what a plan is: the same in every language
        stops=state.stops,
        cards=state.cards,
        agreements=state.agreements,
        role=roles.pop(1, WorkerRole.CARER),
        role_changes=tuple(RoleChange(month=month, role=role) for month, role in sorted(roles.items())),
        blank=tuple(card for card in state.blank if card.id in laid),
    )


def assumed_agreements(casus: Casus, state: State) -> tuple[Agreement, ...]:
    """Needs of laid cards that nobody answered yet count as agreed until that talk is over.

    The yes is thought to come in the next exchange.
    """
    if STEPS.index(state.step) > STEPS.index(Step.TABLE):
        return ()
    settled = {(a.party, a.card, a.what) for a in state.agreements}
    by_id = {card.id: card for card in casus.household.cards}
    return tuple(
        Agreement(
            party=need.party,
            card=laid.card,
            what=need.what,
            share=asked_share(casus, need, laid.card),
            from_month=state.first_month,
            weeks=weeks_to_next(casus, state, need.party),
        )
        for laid in state.cards
        for need in by_id[laid.card].needs
        if (need.party, laid.card, need.what) not in settled and not state.talk(need.party).ended
    )


def working_plan(casus: Casus, state: State) -> Plan:
    """The plan the live micro-KBA shows: with real agreements and those still assumed."""
    plan = plan_of(state)
    return replace(plan, agreements=(*plan.agreements, *assumed_agreements(casus, state)))


def asked_share(casus: Casus, need: Need, card: str) -> float:
    """What the table would ask for this need; the content's own share when nobody can be asked."""
    for other in casus.household.counterparts:
        for ask in other.asks:
            if (other.party, ask.card, ask.what) == (need.party, card, need.what):
                return ask.share
    return need.share if need.what is AgreementKind.PAY else 0.0


def weeks_to_next(casus: Casus, state: State, party: str) -> float:
    """Weeks of talking up to and with the next exchange; 0 for who is not at the table here."""
    talk = state.talk(party)
    per_exchange = {other.party: other.weeks_per_exchange for other in casus.household.counterparts}
    return per_exchange.get(party, 0.0) * (len(talk.exchanges) + 1) + _weeks_of_rungs(casus, talk)


def _weeks_of_rungs(casus: Casus, talk: Talk) -> float:
    """Weeks it took to be heard higher up."""
    taken = {rung for rung, _ in talk.rungs}
    return sum(rung.weeks.central for rung in casus.library.ladder if rung.id in taken)
