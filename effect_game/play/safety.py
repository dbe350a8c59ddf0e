"""What the players know about safety: signals, and whether the plan answers them."""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.safety import BasicCare, BasicSubject, MeldcodeAsk, Signal
from effect_game.play.budgets import starting
from effect_game.play.state import State, plan_of


@dataclass(frozen=True, slots=True)
class Unsafety:
    """A signal the players know. answered: a card that answers it lies, or a trajectory that does goes on."""

    signal: str
    person: str
    text: str
    answered: bool


def known_unsafety(casus: Casus, state: State) -> tuple[Unsafety, ...]:
    """Signals of violence, abuse or neglect that the players know, in the content's order; () without any."""
    safety = casus.household.safety
    if safety is None:
        return ()
    return tuple(
        Unsafety(signal.id, signal.person, signal.text, _answered(casus, state, signal))
        for signal in safety.signals
        if not signal.facts or not set(signal.facts).isdisjoint(state.facts)
    )


def next_meldcode_step(casus: Casus, state: State) -> int | None:
    """Number (1-5) of the step of the Meldcode to take now: the one after the last that was taken. None
    without signals and after the last."""
    safety = casus.household.safety
    if safety is None or not known_unsafety(casus, state):
        return None
    after = max((step.step for step in state.meldcode), default=0) + 1
    return after if after <= len(safety.meldcode) else None


def meldcode_asks(casus: Casus, step: int) -> tuple[MeldcodeAsk, ...]:
    """What is asked at a step (1-5) in this weight; () where it is read and talked over."""
    safety = casus.household.safety
    if safety is None or not (casus.weight.meldcode_choices or step == len(safety.meldcode)):
        return ()
    return safety.meldcode[step - 1].asks


def basic_care(casus: Casus, state: State) -> tuple[tuple[BasicSubject, BasicCare | None], ...]:
    """Per subject of the basiszorg what is known about it; None = nobody asked. () without such content."""
    safety = casus.household.safety
    if safety is None:
        return ()
    known = {
        each.subject: each
        for each in safety.basics
        if not each.facts or not set(each.facts).isdisjoint(state.facts)
    }
    return tuple((subject, known.get(subject)) for subject in BasicSubject)


def _answered(casus: Casus, state: State, signal: Signal) -> bool:
    """A card that waits for a yes it did not get answers nothing: it never starts."""
    stopped = {stop.trajectory for stop in state.stops}
    going_on = {trajectory.id for trajectory in casus.household.trajectories} - stopped
    laid = {card.card for card in starting(casus, plan_of(state))}
    return not (going_on | laid).isdisjoint(signal.covered_by)
