"""Who sits at the kitchen table when not everyone of the household lives there."""

from dataclasses import replace

from effect_game.domain.scene import Absence
from effect_game.play.state import start_state
from effect_game.ui.screens.intake_questions import table_scene
from tests.support.casus import KLEIN, casus_of


def test_who_is_away_sits_at_the_table_only_while_they_speak() -> None:
    casus = casus_of(KLEIN)
    question = next(each for each in casus.household.questions if each.to.startswith("person:"))
    starts = tuple(
        replace(each, start=True, known=True, prior=None) if each.person == question.to else each
        for each in casus.household.situations
    )
    start = next(each for each in starts if each.person == question.to)
    away = Absence(person=question.to, situation=start.situation, text="Woont bij een zus.")
    casus = replace(casus, household=replace(casus.household, situations=starts, absences=(away,)))
    state = start_state(casus)
    assert question.to not in [seat.key for seat in table_scene(casus, state).seats]
    asked = table_scene(casus, replace(state, asked=(question.id,)))
    assert question.to in [seat.key for seat in asked.seats]
    assert asked.speaker == question.to
