"""What one other choice would have done: the old result as a ghost behind the new one."""

from dataclasses import dataclass

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import MUNICIPALITY
from effect_game.kba.balance import SOCIETY
from effect_game.play.digits import format_eur
from effect_game.play.figures import Figures
from effect_game.play.party_amounts import party_amounts
from effect_game.play.rules.limits import DEBRIEF_MONTHS, LIVES, lives_of
from effect_game.play.state import State
from effect_game.play.views_debrief_money import step_at
from effect_game.play.views_money import years_words

_REACHED = mark("In hetzelfde leven met deze andere keuze: ‘{goal}’ wel gelukt.")
_NOT_REACHED = mark("In hetzelfde leven met deze andere keuze: ‘{goal}’ niet gelukt.")


@dataclass(frozen=True, slots=True)
class Ghost:
    """One outcome in one unit: `old` as recorded, `new` with the change; the axis low..high holds zero.
    euros: it is an amount."""

    key: str
    title: str
    old: float
    new: float
    low: float
    high: float
    old_words: str
    new_words: str
    euros: bool = False


@dataclass(frozen=True, slots=True)
class WhatIfView:
    """ghosts: goals in twenty lives, then money. lived: what became of the goals in the played life."""

    ghosts: tuple[Ghost, ...]
    lived: tuple[str, ...]
    sentence: str


def what_if_view(
    casus: Casus,
    state: State,
    figures: Figures,
    forecast: Forecast,
    reached: tuple[tuple[str, bool], ...],
) -> WhatIfView:
    """Recorded figures beside those of one change, over three years."""
    goals = tuple(_goals(casus, state, figures, forecast))
    ghosts = (*goals, *_money(casus, figures, forecast))
    lived = tuple(_lived(casus, state, figures, dict(reached)))
    changed = [ghost for ghost in ghosts if ghost.old_words != ghost.new_words]
    if not changed and not lived:
        sentence = tr("Deze ene keuze verandert hier niets.")
    else:
        sentence = tr(
            "Op {count} van de {all} uitkomsten komt er iets anders uit.",
            count=len(changed),
            all=len(ghosts),
        )
    return WhatIfView(ghosts, lived, sentence)


def _goals(casus: Casus, state: State, figures: Figures, forecast: Forecast) -> list[Ghost]:
    texts = {goal.id: goal.text for goal in casus.household.goals}
    new = {goal.id: goal.plan for goal in forecast.goals}
    made = []
    for goal in figures.final.goals:
        after = new.get(goal.id)
        if goal.id in state.goals and goal.plan is not None and after is not None:
            counts = lives_of(goal.plan), lives_of(after)
            words = [tr("{count} van de {lives}", count=count, lives=LIVES) for count in counts]
            was, becomes = counts
            made.append(Ghost(f"goal_{goal.id}", texts[goal.id], was, becomes, 0, LIVES, words[0], words[1]))
    return sorted(made, key=lambda ghost: state.goals.index(ghost.key.removeprefix("goal_")))


def _money(casus: Casus, figures: Figures, forecast: Forecast) -> list[Ghost]:
    """The municipality and society, from the same rounding as the table of parties."""
    months, step = DEBRIEF_MONTHS, step_at(casus, figures, DEBRIEF_MONTHS)
    purse = [party.id for party in casus.library.parties if party.family == MUNICIPALITY]
    made = []
    for key, name, keys in (("municipality", tr("Gemeente"), purse), ("society", tr("Samen"), [SOCIETY])):
        old, new = (
            party_amounts(casus, each.at(months), step).of(*keys) for each in (figures.final, forecast)
        )
        title = tr("{title}, na {years}", title=name, years=years_words(months))
        made.append(
            Ghost(
                key,
                title,
                old,
                new,
                min(0, old, new),
                max(1, old, new),
                format_eur(old),
                format_eur(new),
                euros=True,
            )
        )
    return made


def _lived(casus: Casus, state: State, figures: Figures, reached: dict[str, bool]) -> list[str]:
    texts = {goal.id: goal.text.rstrip(".") for goal in casus.household.goals}
    made = []
    for goal, was, _ in figures.goals_lived:
        if goal in state.goals and goal in reached and reached[goal] is not was:
            words = _REACHED if reached[goal] else _NOT_REACHED
            made.append(tr(words, goal=texts[goal]))
    return made
