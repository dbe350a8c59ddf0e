"""The prediction before the lids may be skipped: the jars open, and nothing is compared afterwards."""

import pytest

from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.exhibits import misses
from effect_game.play.figures import figures_of
from effect_game.play.rules import check
from effect_game.play.views_money import JarAmount, ShownAmount
from effect_game.play.views_plan import prediction_question, prediction_words
from effect_game.play.views_surprises import surprises
from tests.support.casus import DE_AUTO, KLEIN, casus_of, new_play, played

PREDICTED = r.Predict(0.0, 1.0, "party:verhuur", 3)


def without_the_prediction() -> list[r.Decision]:
    """What the expert plan does, but for its prediction."""
    rows = played(KLEIN, "expert").journal.rows
    values = [r.value_of(row.kind, row.version, row.payload) for row in rows if row.kind in r.DECISIONS]
    return [r.SkipPrediction() if isinstance(value, r.Predict) else value for value in values]


@pytest.mark.slow
def test_without_a_prediction_the_lids_open_and_the_debrief_compares_nothing() -> None:
    play = new_play(KLEIN)
    for decision in without_the_prediction():
        play.decide(decision)
        if isinstance(decision, r.SkipPrediction):
            opened = play.state
    assert opened.lids_open
    assert opened.plan_a is not None
    assert (opened.prediction, prediction_words(play.casus, opened, 100)) == (None, "")
    for again in (r.SkipPrediction(), PREDICTED):
        with pytest.raises(UserError, match="al open"):
            check(play.casus, opened, again)
    assert play.state.finished
    assert play.state.figures is not None
    figures = figures_of(play.state.figures)
    asked = {miss.kind for miss in misses(play.casus, play.state, figures)}
    assert asked.isdisjoint({"amount", "gainer", "goal"})
    assert surprises(play.casus, play.state, figures)


def test_an_empty_line_has_nothing_to_skip() -> None:
    play = new_play(KLEIN)
    for decision in without_the_prediction():
        if play.state.step is Step.PLAN:
            break
        play.decide(decision)
    with pytest.raises(UserError, match="Leg er één neer"):
        check(play.casus, play.state, r.SkipPrediction())


@pytest.mark.parametrize(
    ("jars", "said"),
    [
        ((), "Gemeente: "),
        (("Gemeente",), "Gemeente: "),
        (("Wmo",), "Gemeente (het potje Wmo): "),
        (("Wmo", "Jeugd"), "Gemeente (de potjes Wmo en Jeugd): "),
    ],
)
def test_the_question_names_the_jars_as_they_stand_on_the_shelf(jars: tuple[str, ...], said: str) -> None:
    casus = casus_of(DE_AUTO)
    asked = casus.household.prediction
    nothing = ShownAmount(0.0, 0, "", "")
    shelf = tuple(
        JarAmount(name, name, (party,), party, nothing)
        for name, party in zip(jars, asked.parties, strict=False)
    )
    other = JarAmount("x", "Huishouden", ("party:huishouden",), "party:huishouden", nothing)
    assert prediction_question(casus, (*shelf, other)).startswith(said)
