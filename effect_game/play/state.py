"""State of a casus and the pure fold that makes it from the rows of the journal."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from effect_game.domain.cards import Need
from effect_game.domain.household import Casus
from effect_game.domain.journal import Payload, Row
from effect_game.domain.plan import Agreement, Plan, PlanCard, PlanChange, Stop
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import STEPS, AgreementKind, Answer, LifeDomain, Step
from effect_game.play import rows as r


@dataclass(frozen=True, slots=True)
class Exchange:
    """One offer and what came back."""

    offer: r.MakeOffer
    answer: r.PartyAnswered


@dataclass(frozen=True, slots=True)
class Talk:
    """The conversation with one party; at most three exchanges."""

    party: str
    exchanges: tuple[Exchange, ...] = ()
    ended: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """Everything the screens need to know; derived from the journal and nothing else."""

    step: Step = Step.REFERRAL
    watched: frozenset[int] = frozenset()
    room_guesses: tuple[tuple[LifeDomain, int], ...] = ()
    asked: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    trust: tuple[tuple[str, int], ...] = ()
    hours_used: float = 0.0
    safety_checked: bool = False
    goals: tuple[str, ...] = ()
    reference: r.ReferenceShown | None = None
    discussed: frozenset[str] = frozenset()
    cards: tuple[PlanCard, ...] = ()
    stops: tuple[Stop, ...] = ()
    price_guesses: tuple[r.GuessPrice, ...] = ()
    prices_shown: tuple[tuple[str, float], ...] = ()
    prediction: r.Predict | None = None
    lids: r.LidsOpened | None = None
    plan_a: Plan | None = None
    talks: tuple[Talk, ...] = ()
    open_offer: r.MakeOffer | None = None
    first_room: LifeDomain | None = None
    first_room_guessed: bool = False
    life: tuple[r.MonthPassed, ...] = ()
    moments_closed: frozenset[int] = frozenset()
    figures: Payload | None = None
    reflections: tuple[r.Reflect, ...] = ()
    finished: bool = False
    undo_depth: int = 0
    redo_depth: int = 0

    @property
    def month(self) -> int:
        """Last month that was lived; 0 before Leven."""
        return self.life[-1].month if self.life else 0

    @property
    def lids_open(self) -> bool:
        return self.lids is not None

    def card(self, card: str) -> PlanCard | None:
        return next((c for c in self.cards if c.card == card), None)

    def talk(self, party: str) -> Talk:
        return next((t for t in self.talks if t.party == party), Talk(party))

    def trust_of(self, person: str) -> int:
        return dict(self.trust).get(person, 0)

    @property
    def agreements(self) -> tuple[Agreement, ...]:
        """What other parties said yes to, in order of the talks."""
        return tuple(
            Agreement(
                party=talk.party,
                card=a.card,
                what=a.what,
                share=a.share,
                from_month=a.from_month,
                weeks=a.weeks,
            )
            for talk in self.talks
            for exchange in talk.exchanges
            if exchange.answer.answer is Answer.YES
            for a in exchange.answer.agreements
        )


def start_state(casus: Casus) -> State:
    """Before the first row: what is known at the start."""
    household = casus.household
    return State(
        facts=tuple(f.id for f in household.facts if f.known_at_start),
        trust=tuple((p.id, p.trust) for p in household.persons),
    )


def plan_of(state: State) -> Plan:
    """The plan as it stands, with the agreements that were really made."""
    return Plan(title="Ons plan", stops=state.stops, cards=state.cards, agreements=state.agreements)


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
            share=_asked_share(casus, need, laid.card),
            weeks=_weeks_to_next(casus, state, need.party),
        )
        for laid in state.cards
        for need in by_id[laid.card].needs
        if (need.party, laid.card, need.what) not in settled and not state.talk(need.party).ended
    )


def working_plan(casus: Casus, state: State) -> Plan:
    """The plan the live micro-KBA shows: with real agreements and those still assumed."""
    plan = plan_of(state)
    return replace(plan, agreements=(*plan.agreements, *assumed_agreements(casus, state)))


def _asked_share(casus: Casus, need: Need, card: str) -> float:
    """What the table would ask for this need; the content's own share when nobody can be asked."""
    for other in casus.household.counterparts:
        for ask in other.asks:
            if (other.party, ask.card, ask.what) == (need.party, card, need.what):
                return ask.share
    return need.share if need.what is AgreementKind.PAY else 0.0


def _weeks_to_next(casus: Casus, state: State, party: str) -> float:
    """Weeks of talking up to and with the next exchange; 0 for who is not at the table here."""
    exchanges = len(state.talk(party).exchanges) + 1
    per_exchange = {other.party: other.weeks_per_exchange for other in casus.household.counterparts}
    return per_exchange.get(party, 0.0) * exchanges


class History:
    """The fold, one value at a time: undo takes back the last decision above the floor."""

    def __init__(self, casus: Casus) -> None:
        self._casus = casus
        self._done: list[tuple[State, bool]] = [(start_state(casus), True)]
        self._undone: list[State] = []

    def copy(self) -> "History":
        """An independent history at the same point (states are immutable and shared)."""
        twin = History(self._casus)
        twin._done = list(self._done)
        twin._undone = list(self._undone)
        return twin

    def push(self, value: r.Decision | r.Outcome) -> None:
        """Take in the next decision or outcome."""
        if isinstance(value, r.Undo):
            if not self._done[-1][1]:
                self._undone.append(self._done.pop()[0])
        elif isinstance(value, r.Redo):
            if self._undone:
                self._done.append((self._undone.pop(), False))
        else:
            self._undone.clear()
            state = apply(self._casus, self._done[-1][0], value)
            if type(value) in _FLOORS:
                self._done = [(state, True)]
            else:
                self._done.append((state, False))

    @property
    def state(self) -> State:
        return replace(self._done[-1][0], undo_depth=len(self._done) - 1, redo_depth=len(self._undone))


def fold(casus: Casus, rows: Iterable[Row]) -> State:
    """Pure: the same rows give the same state."""
    history = History(casus)
    for row in rows:
        history.push(r.value_of(row.kind, row.version, row.payload))
    return history.state


def apply(casus: Casus, state: State, value: r.Decision | r.Outcome) -> State:
    """State after one decision or outcome (rules have been checked before it was written)."""
    return _APPLY[type(value)](casus, state, value)


def _same(_: Casus, state: State, __: Any) -> State:
    return state


def _step(step: Step) -> Callable[[Casus, State, Any], State]:
    return lambda _casus, state, _value: replace(state, step=step)


def _watch(_: Casus, state: State, value: r.WatchMoment) -> State:
    return replace(state, watched=state.watched | {value.index})


def _guess_room(_: Casus, state: State, value: r.GuessRoom) -> State:
    rest = tuple(g for g in state.room_guesses if g[0] != value.life_domain)
    return replace(state, room_guesses=(*rest, (value.life_domain, value.level)))


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_Item = TypeVar("_Item", bound=_HasId)


def _known(items: Iterable[_Item], name: str) -> _Item:
    """The item a row speaks of. Raises UserError 'journal.damaged' when this casus does not have it."""
    for item in items:
        if item.id == name:
            return item
    raise UserError("journal.damaged", f"Een regel in deze casus noemt '{name}', en dat is er niet.")


def _ask(casus: Casus, state: State, value: r.AskQuestion) -> State:
    question = _known(casus.household.questions, value.question)
    trust = tuple(
        (person, min(3, level + question.trust_gain) if person == question.to else level)
        for person, level in state.trust
    )
    return replace(
        state,
        asked=(*state.asked, question.id),
        hours_used=state.hours_used + question.hours,
        trust=trust,
    )


def _learn(casus: Casus, state: State, value: r.FactsLearned) -> State:
    told = (_known(casus.household.facts, fact).id for fact in value.facts)
    new = tuple(fact for fact in told if fact not in state.facts)
    return replace(state, facts=(*state.facts, *new))


def _choose_goals(casus: Casus, state: State, value: r.ChooseGoals) -> State:
    """Goals stand in the household's own order, whatever order they were picked in."""
    picked = tuple(goal.id for goal in casus.household.goals if goal.id in value.goals)
    return replace(state, goals=picked)


def _set_card(casus: Casus, state: State, value: r.SetCard) -> State:
    card = PlanCard(
        card=_known(casus.household.cards, value.card).id,
        start_month=value.start_month,
        duration_months=value.duration_months,
        intensity=value.intensity,
        executor=value.executor,
        discussed=value.card in state.discussed,
    )
    if state.card(value.card) is None:
        return replace(state, cards=(*state.cards, card))
    return replace(state, cards=tuple(card if c.card == value.card else c for c in state.cards))


def _discuss(_: Casus, state: State, value: r.DiscussCard) -> State:
    cards = tuple(replace(c, discussed=True) if c.card == value.card else c for c in state.cards)
    return replace(state, cards=cards, discussed=state.discussed | {value.card})


def _remove_card(_: Casus, state: State, value: r.RemoveCard) -> State:
    return replace(state, cards=tuple(c for c in state.cards if c.card != value.card))


def _stop(casus: Casus, state: State, value: r.StopTrajectory) -> State:
    trajectory = _known(casus.household.trajectories, value.trajectory).id
    rest = tuple(s for s in state.stops if s.trajectory != trajectory)
    return replace(state, stops=(*rest, Stop(trajectory=trajectory, month=value.month)))


def _keep(_: Casus, state: State, value: r.KeepTrajectory) -> State:
    return replace(state, stops=tuple(s for s in state.stops if s.trajectory != value.trajectory))


def _open_lids(casus: Casus, state: State, value: r.LidsOpened) -> State:
    return replace(state, lids=value, plan_a=working_plan(casus, state))


def _replace_talk(state: State, talk: Talk) -> State:
    rest = tuple(t for t in state.talks if t.party != talk.party)
    return replace(state, talks=(*rest, talk))


def _offer(_: Casus, state: State, value: r.MakeOffer) -> State:
    return replace(state, open_offer=value)


def _end_talk(_: Casus, state: State, value: r.EndTalk) -> State:
    return _replace_talk(state, replace(state.talk(value.party), ended=True))


def _adjust(_: Casus, state: State, value: r.AdjustCard) -> State:
    month = state.month + 1
    change = PlanChange(month=month, intensity=value.intensity)

    def changed(card: PlanCard) -> PlanCard:
        if card.card != value.card:
            return card
        earlier = tuple(c for c in card.changes if c.month != month)
        return replace(card, changes=(*earlier, change))

    return replace(state, cards=tuple(changed(c) for c in state.cards))


def _answered(_: Casus, state: State, value: r.PartyAnswered) -> State:
    if state.open_offer is None or state.open_offer.party != value.party:
        raise UserError("journal.damaged", "In deze casus staat een antwoord zonder voorstel.")
    talk = state.talk(value.party)
    exchanges = (*talk.exchanges, Exchange(state.open_offer, value))
    ended = value.answer is Answer.YES or len(exchanges) >= MAX_EXCHANGES
    talked = replace(talk, exchanges=exchanges, ended=ended)
    return replace(_replace_talk(state, talked), open_offer=None)


MAX_EXCHANGES = 3

_APPLY: dict[type, Callable[[Casus, State, Any], State]] = {
    r.WatchMoment: _watch,
    r.FinishReferral: _step(Step.INTAKE),
    r.GuessRoom: _guess_room,
    r.AskQuestion: _ask,
    r.FactsLearned: _learn,
    r.FinishIntake: _step(Step.GOALS),
    r.CheckSafety: lambda _c, s, _v: replace(s, safety_checked=True),
    r.ChooseGoals: _choose_goals,
    r.ShowReference: _same,
    r.ReferenceShown: lambda _c, s, v: replace(s, reference=v),
    r.FinishGoals: _step(Step.PLAN),
    r.DiscussCard: _discuss,
    r.SetCard: _set_card,
    r.RemoveCard: _remove_card,
    r.StopTrajectory: _stop,
    r.KeepTrajectory: _keep,
    r.GuessPrice: lambda _c, s, v: replace(s, price_guesses=(*s.price_guesses, v)),
    r.PriceShown: lambda _c, s, v: replace(s, prices_shown=(*s.prices_shown, (v.card, v.amount_eur))),
    r.Predict: lambda _c, s, v: replace(s, prediction=v),
    r.LidsOpened: _open_lids,
    r.FinishPlan: _step(Step.TABLE),
    r.MakeOffer: _offer,
    r.PartyAnswered: _answered,
    r.EndTalk: _end_talk,
    r.FinishTable: _step(Step.LIFE),
    r.GuessFirstRoom: lambda _c, s, v: replace(s, first_room=v.life_domain, first_room_guessed=True),
    r.LiveMonth: _same,
    r.MonthPassed: lambda _c, s, v: replace(s, life=(*s.life, v)),
    r.AdjustCard: _adjust,
    r.FinishMoment: lambda _c, s, _v: replace(s, moments_closed=s.moments_closed | {s.month}),
    r.OpenDebrief: _step(Step.DEBRIEF),
    r.DebriefFigures: lambda _c, s, v: replace(s, figures=v.figures),
    r.Reflect: lambda _c, s, v: replace(s, reflections=(*(x for x in s.reflections if x.part != v.part), v)),
    r.FinishCasus: lambda _c, s, _v: replace(s, finished=True),
    r.Branch: _same,
}

_FLOORS = frozenset(r.OUTCOMES.values()) | {r.Branch}
