"""What is allowed when: every decision is checked here before it is written.

Each check returns nothing or raises UserError with one Dutch sentence: what, why and what to do.

One file per step.
"""

from effect_game.content.blank_cards import with_blank_cards
from effect_game.domain.household import Casus
from effect_game.play import rows as r
from effect_game.play.rules import (
    blank,
    debrief,
    goals,
    hint,
    history,
    intake,
    life,
    plan,
    referral,
    table,
    trainer,
)
from effect_game.play.rules.limits import Rule
from effect_game.play.state import State


def check(casus: Casus, state: State, decision: r.Decision) -> None:
    """Raise UserError when the decision is not allowed now."""
    rule = _RULES[type(decision)]
    rule(with_blank_cards(casus, state.blank), state, decision)


_RULES: dict[type, Rule] = {
    **referral.RULES,
    **intake.RULES,
    **goals.RULES,
    **plan.RULES,
    **blank.RULES,
    **table.RULES,
    **life.RULES,
    **debrief.RULES,
    **hint.RULES,
    **history.RULES,
    **trainer.RULES,
}
