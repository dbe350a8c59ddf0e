"""A path of the calibration as a casus of its own: one person, no help but what the path names.

Places on the path are situations of this casus, its events those of the library with gates on these places.
What goes on by itself after some months is an event of its own that is nearly certain.
"""

from dataclasses import replace
from statistics import NormalDist

from effect_game.content.reach import reached_library
from effect_game.domain.calibration import CalibrationPath, PathState, Population
from effect_game.domain.cards import Card
from effect_game.domain.evidence import Estimate
from effect_game.domain.goals import PredictionAsk
from effect_game.domain.happenings import EventUse
from effect_game.domain.household import Casus, Household
from effect_game.domain.knowledge import EventKind, Library, Situation
from effect_game.domain.people import Gate, Person, Room, SituationStart
from effect_game.domain.plan import Plan, PlanCard
from effect_game.domain.vocabulary import (
    HIGHEST_LEVEL,
    HOUSEHOLD_DOMAINS,
    LOWEST_LEVEL,
    CardRole,
    Grade,
    LifeDomain,
)

WHO = "person:iemand"
PLACE = "situation:check_"
STAY = "situation:check_stay_"
PASS = "event:check_pass_"
CARD = "card:check_help"
NEARLY_ONE = 1 - 1e-7
_WORDS = "calibratie"


def path_casus(library: Library, path: CalibrationPath, *, alone: bool = False) -> Casus:
    """The casus of a path. alone: every event with its own middle chance and nothing else at work.

    Raises StopIteration for a population or intervention that is not in the library (checked at loading).
    """
    assert library.calibration is not None
    population = next(p for p in library.calibration.populations if p.id == path.population)
    events = {event.id: event for event in library.events}
    kinds = [_alone(events[move.event]) if alone else events[move.event] for move in path.moves]
    shares = _exposures(population, kinds, alone=alone)
    places = [state for state in path.states if state.months is not None]
    library = replace(
        library,
        calibration=None,
        events=(*kinds, *(_passing(state) for state in places)),
        situations=(
            *library.situations,
            *(Situation(id=place(state.id), name=state.id) for state in path.states),
            *(_stay(state) for state in places),
        ),
        couplings=() if alone else library.couplings,
        exclusions=(),
        level_use=(),
    )
    household = _household(library, path, population, shares, alone=alone)
    return Casus(household=household, library=reached_library(household, library))


def path_plan(path: CalibrationPath) -> Plan:
    """The plan of a path: its help from month 1 on, or nothing."""
    return Plan(title=_WORDS, cards=(PlanCard(card=CARD),) if path.help is not None else ())


def place(state: str) -> str:
    """Id of the situation that somebody is at a place of the path."""
    return f"{PLACE}{state}"


def level_shares(mean: float, spread: float) -> tuple[float, ...]:
    """Shares of levels 1..5 of a normal distribution around `mean`, cut off at the ends; they sum to 1."""
    levels = range(LOWEST_LEVEL, HIGHEST_LEVEL + 1)
    normal = NormalDist(mean, spread)
    parts = [normal.cdf(level + 0.5) - normal.cdf(level - 0.5) for level in levels]
    return tuple(part / sum(parts) for part in parts)


# --- events and places ---


def _alone(kind: EventKind) -> EventKind:
    later = tuple(replace(step, monthly_chance=_sure(step.monthly_chance)) for step in kind.later)
    return replace(kind, monthly_chance=_sure(kind.monthly_chance), sensitivities=(), later=later)


def _sure(number: Estimate) -> Estimate:
    return replace(number, low=number.central, high=number.central)


def _passing(state: PathState) -> EventKind:
    chance = Estimate(
        central=NEARLY_ONE,
        low=NEARLY_ONE,
        high=NEARLY_ONE,
        grade=Grade.A,
        assumption=f"spelaanname: {_WORDS}",
    )
    return EventKind(id=f"{PASS}{state.id}", name=state.id, population=_WORDS, monthly_chance=chance)


def _stay(state: PathState) -> Situation:
    """So for one month more than it counts: the month in which somebody arrives is no month there yet."""
    assert state.months is not None
    months = state.months + 1
    return Situation(id=f"{STAY}{state.id}", name=state.id, months_low=months, months_high=months)


def _gate(situation: str, holds: bool) -> Gate:
    return Gate(situation=situation, holds=holds, person=WHO)


def _uses(path: CalibrationPath) -> tuple[EventUse, ...]:
    states = {state.id: state for state in path.states}
    first = path.states[0].id
    uses = []
    for move in path.moves:
        origin = states[move.origin]
        gates = [_gate(place(origin.id), True)]
        until = None
        if origin.months is not None and origin.id == first:
            until = origin.months
        elif origin.months is not None:
            gates.append(_gate(f"{STAY}{origin.id}", True))
        uses.append(
            _use(move.event, gates, _arrive(states, move.origin, move.destination), until_month=until)
        )
    for state in path.states:
        if state.months is None or state.then is None:
            continue
        gates = [_gate(place(state.id), True)]
        start = state.months + 1 if state.id == first else 1
        if state.id != first:
            gates.append(_gate(f"{STAY}{state.id}", False))
        sets = _arrive(states, state.id, state.then)
        uses.append(_use(f"{PASS}{state.id}", gates, sets, from_month=start))
    return tuple(uses)


def _arrive(states: dict[str, PathState], origin: str, destination: str) -> list[Gate]:
    sets = [_gate(place(origin), False), _gate(place(destination), True)]
    if states[destination].months is not None:
        sets.append(_gate(f"{STAY}{destination}", True))
    return sets


def _use(
    event: str, gates: list[Gate], sets: list[Gate], *, from_month: int = 1, until_month: int | None = None
) -> EventUse:
    return EventUse(
        event=event,
        title=_WORDS,
        text=_WORDS,
        icon="flag",
        voice_person=None,
        voice_text="",
        person=WHO,
        gates=tuple(gates),
        sets=tuple(sets),
        from_month=from_month,
        until_month=until_month,
    )


# --- the person ---


def _exposures(population: Population, kinds: list[EventKind], *, alone: bool) -> dict[str, float]:
    """Share per situation: of the population, else of the events that look at it; clocks always run."""
    shares = dict(population.exposures)
    for kind in kinds:
        for part in kind.sensitivities:
            if part.situation is not None and part.population_share is not None:
                shares.setdefault(part.situation, part.population_share)
        if kind.clock is not None:
            shares[kind.clock] = 1.0
    clocks = {kind.clock for kind in kinds}
    return {name: share for name, share in shares.items() if not alone or name in clocks}


def _household(
    library: Library, path: CalibrationPath, population: Population, shares: dict[str, float], *, alone: bool
) -> Household:
    rooms = () if alone else tuple(_room(population, domain) for domain in sorted(population.levels))
    person = Person(
        id=WHO,
        name="Iemand",
        age=population.age,
        role=_WORDS,
        adult=population.adult,
        hue=0,
        hair="kort",
        height=40,
        trust=0,
        rooms=tuple(room for room in rooms if room.life_domain not in HOUSEHOLD_DOMAINS),
    )
    first = path.states[0]
    starts = [SituationStart(situation=place(first.id), start=True, person=WHO)]
    starts += [_start(name, share) for name, share in sorted(shares.items()) if share > 0]
    return replace(
        _EMPTY,
        persons=(person,),
        prediction=replace(_EMPTY.prediction, default_gainer=library.parties[0].id),
        rooms=tuple(room for room in rooms if room.life_domain in HOUSEHOLD_DOMAINS),
        situations=tuple(starts),
        events=_uses(path),
        cards=(_card(library, path.help),) if path.help is not None else (),
    )


def _room(population: Population, domain: LifeDomain) -> Room:
    mean = population.levels[domain]
    return Room(
        life_domain=domain, level=round(mean), known=False, prior=level_shares(mean, population.spread)
    )


def _start(name: str, share: float) -> SituationStart:
    if share >= 1:
        return SituationStart(situation=name, start=True, person=WHO)
    return SituationStart(situation=name, start=share >= 0.5, person=WHO, known=False, prior=share)


def _card(library: Library, name: str) -> Card:
    kind = next(row for row in library.interventions if row.id == name)
    return Card(
        id=CARD,
        intervention=name,
        kind=kind.kind,
        role=CardRole.ORDINARY,
        title=_WORDS,
        text=_WORDS,
        unknown="",
        executor=_WORDS,
        persons=(WHO,),
        wishes=(),
        icon="people",
    )


_EMPTY = Household(
    id="household:calibratie",
    title=_WORDS,
    subtitle="",
    version="1",
    reference_day="2026-01-01",
    lead_domains=(),
    place="",
    street_props=(),
    evening_text="",
    consent_text="",
    signal="",
    signal_source="",
    moments=(),
    team=(),
    intake_hours=0,
    team_hours=0,
    capacity=20,
    persons=(),
    rooms=(),
    situations=(),
    own_numbers=(),
    own_pushes=(),
    events=(),
    trajectories=(),
    cards=(),
    facts=(),
    questions=(),
    goals=(),
    safety_text="",
    prediction=PredictionAsk(
        label="",
        parties=(),
        months=12,
        default_low_eur=0,
        default_high_eur=0,
        default_gainer="",
        default_goal_count=0,
    ),
    counterparts=(),
    unpriced=(),
    teaching_note="",
    expert_reasoning="",
    reflection_questions=(),
)
"""A household of which only the rows matter."""
