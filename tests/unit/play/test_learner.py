"""What of a casus goes along in a leerdossier, and what the dossier says of it again."""

from dataclasses import replace
from datetime import date

import pytest

from effect_game.content.canonical import from_canonical
from effect_game.content.follow_up import follow_ups
from effect_game.content.load import shipped_library
from effect_game.domain.dates import day_words
from effect_game.play import learner as kept
from effect_game.play import rows as r
from effect_game.play.fold import fold
from effect_game.play.learner import OwnWords, entries_of_run, guesses_of, letters_of, result_of_run, runs_of
from effect_game.play.rules.limits import lives_of
from effect_game.play.session import Play
from effect_game.play.state import State
from effect_game.play.views_learner import goal_words, if_then_words, newest_plan, portfolio, summary_words
from effect_game.resources import data_root
from effect_game.store.learner_file import Learner, LearnerEntry, merged, read_learner
from tests.support.casus import KLEIN, played
from tests.support.old_law import LAW_OF, old_casus

UTC, LATER = "2026-03-01T10:00:00Z", "2026-04-01T10:00:00Z"
OWN = OwnWords(when="ik vastloop", then="bel ik", line="Eerst vragen.", case="Een gezin met een auto.")
FORMAT_1 = data_root() / "tests" / "fixtures" / "learner1" / "twee-rondes.leerdossier"


@pytest.fixture(scope="module")
def play() -> Play:
    return played(KLEIN, "expert")


def entries(play: Play, own: OwnWords = OWN, utc: str = UTC) -> tuple[LearnerEntry, ...]:
    return entries_of_run(play.casus, play.state, play.header, utc, own)


def test_every_range_goes_along_with_what_came_to_the_cent(play: Play) -> None:
    answer = r.ReferenceAnswer("event", event_share=0.4, cost_eur=1234.56)
    state = replace(
        play.state, reference_guess=r.PredictReference(1, 9, 10.0, 2000.0), reference_answer=answer
    )
    lids = state.lids
    assert lids is not None
    assert state.prediction is not None
    (run,) = runs_of(Learner(entries_of_run(play.casus, state, play.header, UTC, OWN)))
    by_kind = {each.about: each for each in run.guesses}
    assert by_kind[kept.EVENT].outcome == lives_of(answer.event_share)
    assert by_kind[kept.AMOUNT] == kept.Guess(kept.AMOUNT, 10.0, 2000.0, 1234.56)
    assert by_kind[kept.PLAN].outcome == lids.asked_eur
    assert (by_kind[kept.PLAN].low, by_kind[kept.PLAN].high) == (
        state.prediction.low_eur,
        state.prediction.high_eur,
    )
    prices = {(g.low, g.high, g.outcome) for g in run.guesses if g.about == kept.PRICE}
    amounts = dict(state.prices_shown)
    assert prices == {(g.low_eur, g.high_eur, amounts[g.card]) for g in state.price_guesses}
    assert run.gainer is (state.prediction.gainer == lids.gainer)


def test_the_counts_of_a_run_are_those_of_its_ranges(play: Play) -> None:
    (run,) = runs_of(Learner(entries(play)))
    result = result_of_run(run)
    assert result.amounts == len(run.guesses)
    assert result.hits == sum(g.low <= g.outcome <= g.high for g in run.guesses)
    assert (result.payers, result.gainers) == (0, 1)


def test_the_goals_go_along_in_the_words_of_the_household(play: Play) -> None:
    (run,) = runs_of(Learner(entries(play)))
    texts = {goal.id: goal.text for goal in play.casus.household.goals}
    assert [text for text, _ in run.goals] == [texts[goal] for goal in play.state.goals]


def with_letters(state: State) -> State:
    ranges = (r.OwnRange("A", 1.0, 2.0), r.OwnRange("B", -5.0, 9e9))
    each = tuple((1, r.EachFirst(question, ranges)) for question in r.BigPrediction)
    return replace(state, each_first=each)


def test_under_a_letter_the_own_ranges_of_that_person_count(play: Play) -> None:
    state = with_letters(play.state)
    assert letters_of(state) == ("A", "B")
    big = {g.about: (g.low, g.high) for g in guesses_of(state, "B") if g.about in (kept.AMOUNT, kept.PLAN)}
    assert set(big.values()) == {(-5.0, 9e9)}
    assert guesses_of(state, "") == guesses_of(play.state, "") == guesses_of(play.state, "B")


def test_an_own_case_goes_along_only_when_its_owner_gives_it(play: Play) -> None:
    kinds = {entry.kind for entry in entries(play)}
    assert kinds == {kept.RUN, kept.IF_THEN, kept.REFLECTION, kept.OWN_CASE}
    assert [entry.kind for entry in entries(play, OwnWords())] == [kept.RUN]
    told = str(entries(play, replace(OWN, case="")))
    assert OWN.case not in told


def test_nothing_else_of_the_household_goes_along(play: Play) -> None:
    said = str([entry.payload for entry in entries(play, OwnWords())])
    goals = " ".join(goal.text for goal in play.casus.household.goals)
    for person in play.casus.household.persons:
        assert person.name not in said or person.name in goals
    for fact in play.casus.household.facts:
        assert fact.text not in said


def test_the_same_casus_again_takes_the_place_of_what_was_kept(play: Play) -> None:
    first = Learner(entries(play))
    again = first.with_entries(*entries(play, replace(OWN, line="Anders."), LATER))
    assert len(again.entries) == len(first.entries)
    assert "Anders." in str(again)
    assert "Eerst vragen." not in str(again)


@pytest.mark.parametrize("file", list(LAW_OF), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_casus_of_an_older_law_can_be_taken_along_too(file: object) -> None:
    journal, content = old_casus(file)  # type: ignore[arg-type]  # the keys are paths
    casus = from_canonical(content)
    made = entries_of_run(casus, fold(casus, journal.rows), journal.header, UTC, OwnWords())
    (run,) = runs_of(Learner(made))
    assert run.goals
    assert run.title == casus.household.title


def test_a_casus_that_was_left_half_way_gives_what_there_is(play: Play) -> None:
    rows = play.journal.rows
    for count in (0, 5, len(rows) // 2, len(rows) - 3):
        state = fold(play.casus, rows[:count])
        (entry,) = entries_of_run(play.casus, state, play.header, UTC, OwnWords())
        (run,) = runs_of(Learner((entry,)))
        assert len(run.guesses) == len(guesses_of(state))


def test_a_payload_that_is_no_run_is_read_as_far_as_it_goes() -> None:
    strange = {
        "title": 5,
        "goals": [["x"], "y", [1, True], ["goed", True]],
        "guesses": [["price", 1, 2, "3"], ["price", 1, 2, 3], ["anders", 1, 2, 3], ["plan", True, 2, 3], 7],
        "gainer": "ja",
    }
    (run,) = runs_of(Learner((LearnerEntry("k", kept.RUN, "geen datum", strange),)))
    assert run.title == ""
    assert run.goals == (("goed", True),)
    assert run.guesses == (kept.Guess(kept.PRICE, 1.0, 2.0, 3.0),)
    assert run.gainer is None
    page = portfolio(
        Learner((LearnerEntry("k", kept.RUN, "geen datum", {}),)), shipped_library(), follow_ups(), None
    )
    assert page.moments[0].cells == ("", "", "", "", "", "")


@pytest.mark.parametrize(
    "answers",
    ["x", [1], [{"question": "x"}], [{"question": "q", "low_eur": "1", "high_eur": 2, "party": None}]],
)
def test_answers_that_are_none_are_left_out(answers: object) -> None:
    entry = LearnerEntry("k", kept.ROUND, UTC, {"answers": answers})
    assert kept.result_of_round(shipped_library(), entry).amounts == 0


def test_a_dossier_of_format_1_shows_its_rounds() -> None:
    page = portfolio(read_learner(FORMAT_1), shipped_library(), follow_ups(), None)
    assert [moment.is_run for moment in page.moments] == [False, False]
    assert page.moments[0].result.amounts == 8
    assert page.summary.startswith("Eerst een factor")


def test_rounds_and_casussen_stand_in_order_of_time_and_are_not_compared(play: Play) -> None:
    learner = merged(read_learner(FORMAT_1), Learner(entries(play, utc="2026-01-20T10:00:00Z")))
    page = portfolio(learner, shipped_library(), follow_ups(), None)
    assert [moment.is_run for moment in page.moments] == [False, True, False]
    assert page.summary == portfolio(read_learner(FORMAT_1), shipped_library(), follow_ups(), None).summary
    assert summary_words(page) == "1 casus · 2 prijzenrondes · 3 eigen teksten"


def test_the_newest_own_words_stand_first() -> None:
    def plan(key: str, utc: str) -> LearnerEntry:
        return LearnerEntry(key, kept.IF_THEN, utc, {"title": "T", "when": key, "then": ""})

    learner = merged(Learner((plan("oud", UTC), plan("nieuw", LATER))))
    page = portfolio(learner, shipped_library(), follow_ups(), None)
    assert [line.text for line in page.own] == ["Als: nieuw", "Als: oud"]
    assert newest_plan(learner) == "Als: nieuw"
    assert newest_plan(Learner()) == ""
    assert if_then_words("a", "b") == "Als: a\nDan: b"


def test_the_assignments_count_their_days_from_the_last_day_of_the_course() -> None:
    course = follow_ups()
    learner = Learner().with_entries(kept.begin_entry(course.id, date(2026, 1, 5), UTC))
    done = learner.with_entries(kept.done_entry(course.id, course.assignments[0].id, UTC, done=True))
    page = portfolio(done, shipped_library(), course, date(2026, 2, 1))
    assert page.start == date(2026, 1, 5)
    assert page.assignments[0].state == "klaar"
    assert page.assignments[1].state == "was op 26 januari 2026"
    assert page.assignments[-1].state == day_words(date(2026, 7, 6))
    undone = done.with_entries(kept.done_entry(course.id, course.assignments[0].id, LATER, done=False))
    assert not portfolio(undone, shipped_library(), course, None).assignments[0].done


def test_without_a_day_or_with_one_that_is_none_the_week_is_said() -> None:
    course = follow_ups()
    odd = LearnerEntry("k", kept.PROGRAMME, UTC, {"programme": course.id, "start": "morgen"})
    for learner in (Learner(), Learner((odd,))):
        page = portfolio(learner, shipped_library(), course, date(2026, 2, 1))
        assert page.start is None
        assert page.assignments[0].state == "week 1"


def test_what_a_later_version_kept_is_counted_and_not_shown() -> None:
    page = portfolio(Learner((LearnerEntry("k", "later", UTC, {}),)), shipped_library(), follow_ups(), None)
    assert page.strange == 1
    assert page.is_empty


def test_a_goal_is_told_with_what_came_of_it() -> None:
    assert goal_words("Rust in huis", True) == "Rust in huis. Gelukt in dit leven."
    assert goal_words("Rust in huis.", False) == "Rust in huis. Niet gelukt in dit leven."
