"""The parts of step Doelen, one at a time: which there are in a weight, and which is still to do."""

from dataclasses import dataclass
from enum import Enum

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play.aims import offered_aims
from effect_game.play.references import asked_of_reference
from effect_game.play.state import State
from effect_game.play.views_references import references_offered


class GoalsPart(Enum):
    """A page of the step, in order."""

    GOALS = "goals"
    AIMS = "aims"
    REFERENCE = "reference"
    PREDICTION = "prediction"


WORDS = {
    GoalsPart.GOALS: mark("Doelen in eigen woorden"),
    GoalsPart.AIMS: mark("Waar meten we aan af"),
    GoalsPart.REFERENCE: mark("Waarmee vergelijken we"),
    GoalsPart.PREDICTION: mark("Voorspellen"),
}
GO_TO = {
    GoalsPart.GOALS: mark("Kies een doel"),
    GoalsPart.AIMS: mark("Kies waar jullie aan afmeten"),
    GoalsPart.REFERENCE: mark("Kies waarmee jullie vergelijken"),
    GoalsPart.PREDICTION: mark("Voorspel eerst"),
}
SHOW = mark("Laat zien wat er zonder dit plan gebeurt")
ON = mark("Naar het plan")


@dataclass(frozen=True, slots=True)
class NextStep:
    """What the main button does on a page. `part`: go there; None: show the reference, or go on when `on`.

    `locked`: why not yet.
    """

    words: str
    part: GoalsPart | None
    locked: str = ""
    on: bool = False


def parts_of(casus: Casus, state: State) -> tuple[GoalsPart, ...]:
    """The pages of this casus, in order."""
    there = {
        GoalsPart.GOALS: True,
        GoalsPart.AIMS: bool(offered_aims(casus)),
        GoalsPart.REFERENCE: bool(references_offered(casus, state)),
        GoalsPart.PREDICTION: asked_of_reference(casus) is not None,
    }
    return tuple(part for part in GoalsPart if there[part])


def next_step(casus: Casus, state: State, part: GoalsPart) -> NextStep:
    """What comes after the page that is in sight."""
    parts, shown = parts_of(casus, state), state.reference is not None
    follows = parts[parts.index(part) + 1 :]
    if not shown and follows:
        return NextStep(tr(GO_TO[follows[0]]), follows[0], _locked(state, part))
    open_part = next((each for each in parts if each is not part and _is_open(state, each)), None)
    if open_part is not None:
        return NextStep(tr(GO_TO[open_part]), open_part)
    return NextStep(tr(ON) if shown else tr(SHOW), None, _locked(state, part), on=shown)


def parts_done(casus: Casus, state: State) -> frozenset[GoalsPart]:
    """The pages on which nothing is left to choose; a prediction that was skipped is done too."""
    predicted = bool(state.reference_guess_skipped or state.reference is not None)
    done = {part for part in parts_of(casus, state) if not _is_open(state, part)}
    return frozenset(done if predicted else done - {GoalsPart.PREDICTION})


def _locked(state: State, part: GoalsPart) -> str:
    if part is GoalsPart.GOALS and not state.goals:
        return tr("Kies eerst een doel.")
    if part is GoalsPart.REFERENCE and state.reference_choice is None:
        return tr("Kies eerst waarmee jullie vergelijken.")
    return ""


def _is_open(state: State, part: GoalsPart) -> bool:
    """A page on which something must still be chosen."""
    return {
        GoalsPart.GOALS: not state.goals,
        GoalsPart.AIMS: not state.aims,
        GoalsPart.REFERENCE: state.reference_choice is None,
        GoalsPart.PREDICTION: False,
    }[part]
