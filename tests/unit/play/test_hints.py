"""Hints: three parts from what is in sight, kept in the journal, counted for nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import STEPS, Step
from effect_game.play import rows as r
from effect_game.play.fold import History
from effect_game.play.views_hints import hint
from effect_game.play.views_intake import open_questions
from tests.support.casus import DE_AUTO, KLEIN, SHIPPED, new_play, played


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_every_state_of_a_play_has_three_parts_and_none_comes_from_the_expert(folder: Path) -> None:
    play = played(folder, "expert")
    casus, met = play.casus, set()
    silent = replace(casus, household=replace(casus.household, expert_reasoning="", teaching_note=""))
    history = History(play.content)
    for row in play.journal.rows:
        history.push_row(row)
        found = hint(casus, history.state)
        assert all(found.part(number).strip() for number in (1, 2, 3))
        assert found == hint(silent, history.state)
        met.add(history.state.step)
    assert met == set(STEPS)


def test_the_question_of_a_hint_can_be_asked_now_and_not_too_early_until_none_is_left() -> None:
    play = new_play(DE_AUTO)
    play.decide(r.FinishReferral())
    asked = 0
    while (told := hint(play.casus, play.state).move).startswith("Vraag ") and "'" in told:
        (question,) = [one for one in open_questions(play.casus, play.state) if f"'{one.text}'" in told]
        play.decide(r.AskQuestion(question.id))
        assert question.id in play.state.asked
        assert not play.state.too_early
        asked += 1
    assert asked > 2
    assert ("Vraag na" in told) or "Rond het gesprek af" in told


def test_the_card_of_a_hint_is_only_talked_about_and_never_laid() -> None:
    play = played(DE_AUTO, "expert")
    history = History(play.content)
    for row in play.journal.rows:
        history.push_row(row)
        if history.state.step is Step.PLAN:
            assert "Leg " not in hint(play.casus, history.state).move


def test_a_hint_is_kept_and_changes_nothing_and_undo_goes_past_it() -> None:
    play = new_play(KLEIN)
    play.decide(r.FinishReferral())
    before = play.state
    play.decide(r.AskHint(Step.INTAKE, 1))
    assert [row.kind for row in play.journal.rows][-1] == "hint_asked"
    assert play.state == before
    play.decide(r.Undo())
    assert play.state.step is Step.REFERRAL


@pytest.mark.parametrize(("step", "part"), [(Step.PLAN, 1), (Step.REFERRAL, 0), (Step.REFERRAL, 4)])
def test_a_hint_of_another_step_or_another_part_is_refused(step: Step, part: int) -> None:
    play = new_play(KLEIN)
    with pytest.raises(UserError):
        play.decide(r.AskHint(step, part))
