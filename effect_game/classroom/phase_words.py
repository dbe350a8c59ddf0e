"""How the parts of a lesson are called, on the board, on the projector's list and on paper alike."""

from effect_game.domain.language import mark, tr
from effect_game.domain.lesson import Phase, ProjectorView
from effect_game.domain.vocabulary import STEPS
from effect_game.play.step_names import DEBRIEF_NAMES, STEP_NAMES

VIEW_NAMES = {
    ProjectorView.HOUSE: mark("Het huis"),
    ProjectorView.ESTIMATES: mark("Voorspellingen van de klas"),
    ProjectorView.POINTS: mark("Alle plannen als punten"),
    ProjectorView.TWO_PLANS: mark("Twee plannen naast elkaar"),
    ProjectorView.WATERFALL: mark("Geld per partij"),
    ProjectorView.WHAT_IF: mark("Verander één ding"),
    ProjectorView.DEBRIEF_1: DEBRIEF_NAMES[0],
    ProjectorView.DEBRIEF_2: DEBRIEF_NAMES[1],
    ProjectorView.DEBRIEF_3: DEBRIEF_NAMES[2],
    ProjectorView.DEBRIEF_4: DEBRIEF_NAMES[3],
    ProjectorView.DEBRIEF_5: DEBRIEF_NAMES[4],
}


def opens_words(phase: Phase) -> str:
    """Names of the steps that are open in a phase, in order; '' when none is."""
    return ", ".join(tr(STEP_NAMES[STEPS.index(step)]) for step in phase.opens)


def shows_words(phase: Phase) -> str:
    """Names of what stands on the projector, in order; '' when nothing does."""
    return ", ".join(tr(VIEW_NAMES[view]) for view in phase.shows)
