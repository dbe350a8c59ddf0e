"""How the steps, the weights and the parts of the debrief are called, on screen and on paper alike."""

from effect_game.domain.language import mark
from effect_game.domain.vocabulary import Mode

STEP_NAMES = (
    mark("Aanmelding"),
    mark("Keukentafel"),
    mark("Doelen"),
    mark("Plan"),
    mark("Aan tafel"),
    mark("Leven"),
    mark("Terugblik"),
)
"""In order of the steps."""

WEIGHT_NAMES = {Mode.BASIC: mark("Basis"), Mode.DEEP: mark("Verdieping"), Mode.EXPERT: mark("Expert")}

DEBRIEF_NAMES = (
    mark("Wat zagen we"),
    mark("Waarom ging het zo"),
    mark("Wat verraste ons"),
    mark("Wat doen andere plannen"),
    mark("Wat neem ik mee"),
)
"""The five parts of the debrief, in order."""
