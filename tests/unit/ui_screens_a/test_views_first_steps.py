"""What keukentafel and doelen show, without a window."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.content.modes import in_mode
from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import HOUSEHOLD, LifeDomain, Mode
from effect_game.play import rows as r
from effect_game.play import views_goals as g
from effect_game.play import views_heard as h
from effect_game.play import views_intake as i
from effect_game.play.company import is_there
from effect_game.play.outcomes import found_rows
from effect_game.play.rules.intake import question_lock
from effect_game.play.state import State, start_state
from effect_game.play.time_told import time_in
from effect_game.play.views_goal_conditions import condition_words
from effect_game.play.views_rooms import ROOM_NAMES, TABLE_ORDER, house_state
from tests.support.casus import DE_AUTO, KLEIN, casus_of

BOTH = pytest.mark.parametrize("folder", [DE_AUTO, KLEIN], ids=lambda path: path.name)
NOT_KNOWN = "wat jullie nog niet weten"


def everything_heard(casus: Casus) -> State:
    return replace(start_state(casus), facts=tuple(fact.id for fact in casus.household.facts))


def shown(casus: Casus, share: float, state: State | None = None) -> State:
    """After the reference was shown, with one share for every event and goal."""
    events = tuple((f"{use.event}@{use.person or HOUSEHOLD}", share) for use in casus.household.events)
    goals = tuple((goal.id, share) for goal in casus.household.goals)
    return replace(state or start_state(casus), reference=r.ReferenceShown(512, events, goals))


@pytest.mark.parametrize(
    ("hours", "words"),
    [(0.0, "0 uur"), (0.25, "¼ uur"), (0.5, "½ uur"), (1.0, "1 uur"), (1.75, "1¾ uur"), (6.0, "6 uur")],
)
def test_hours_are_written_as_people_say_them(hours: float, words: str) -> None:
    assert i.hours_words(hours) == words


def test_the_name_of_a_source_outside_is_a_title_and_no_part_of_a_sentence() -> None:
    casus = casus_of(DE_AUTO)
    asked = {item.to: item.asked for item in i.open_questions(casus, start_state(casus))}
    assert asked["School"] == "School"
    assert asked["Robin"] == "aan Robin"


@BOTH
def test_questions_that_can_be_asked_stand_before_the_locked_ones(folder: Path) -> None:
    casus = casus_of(folder)
    state = start_state(casus)
    items = i.open_questions(casus, state)
    locks = [bool(item.lock) for item in items]
    assert locks == sorted(locks)
    by_id = {question.id: question for question in casus.household.questions}
    there = {q.id for q in casus.household.questions if q.settles is None and is_there(casus, state, q)}
    assert {item.id for item in items} == there
    for item in items:
        assert item.lock == (question_lock(casus, state, by_id[item.id]) or "")


@BOTH
def test_a_question_that_was_asked_is_gone_and_its_answer_is_the_last_one(folder: Path) -> None:
    casus = casus_of(folder)
    asked = casus.household.questions[0]
    state = replace(start_state(casus), asked=(asked.id,))
    assert asked.id not in {item.id for item in i.open_questions(casus, state)}
    answer = i.last_answer(casus, state)
    assert answer is not None
    assert answer.words == asked.answer
    assert i.last_answer(casus, start_state(casus)) is None


def test_the_newest_fact_stands_first_and_each_has_its_source() -> None:
    casus = casus_of(KLEIN)
    facts = i.facts_known(casus, everything_heard(casus))
    assert [fact.id for fact in facts] == [fact.id for fact in reversed(casus.household.facts)]
    assert all(fact.source for fact in facts)


def test_two_facts_that_contradict_stand_beside_each_other_and_nowhere_else() -> None:
    casus = casus_of(DE_AUTO)
    state = everything_heard(casus)
    pairs = i.contradictions(casus, state)
    assert pairs
    aside = {fact.id for pair in pairs for fact in pair}
    assert not aside & {fact.id for fact in i.facts_known(casus, state)}
    one_side = replace(state, facts=(pairs[0][0].id,))
    assert i.contradictions(casus, one_side) == ()
    assert [fact.id for fact in i.facts_known(casus, one_side)] == [pairs[0][0].id]


@BOTH
def test_what_nobody_asked_is_named_until_all_is_heard(folder: Path) -> None:
    casus = casus_of(folder)
    words = h.not_heard_words(casus, start_state(casus))
    assert words.startswith("Nog niets gehoord over: ")
    assert words.endswith(".")
    assert h.not_heard_words(casus, everything_heard(casus)) == ""


def test_the_comparison_counts_only_rooms_that_were_estimated_and_heard() -> None:
    casus = casus_of(KLEIN)
    rooms = h.room_compare(casus, start_state(casus))
    assert [room.life_domain for room in rooms] == list(TABLE_ORDER)
    assert h.compare_words(rooms) == ""
    guesses = tuple((domain, 5) for domain in TABLE_ORDER)
    guessed = h.room_compare(casus, replace(start_state(casus), room_guesses=guesses))
    heard = [room.heard.level for room in guessed if room.heard.level is not None]
    lower = sum(1 for level in heard if level < 5)
    assert 0 < len(heard) < len(TABLE_ORDER)
    assert (
        h.compare_words(guessed)
        == f"{len(heard)} schattingen nagegaan: {lower} kamers lager dan jullie dachten"
    )


def after_asking(casus: Casus, *questions: str) -> State:
    told = [fact for q in casus.household.questions if q.id in questions for fact in q.facts]
    state = start_state(casus)
    return replace(state, asked=questions, facts=tuple(dict.fromkeys((*state.facts, *told))))


def test_who_did_tell_about_a_room_stands_beside_who_did_not() -> None:
    casus = casus_of(DE_AUTO)
    words = h.not_heard_words(casus, after_asking(casus, "question:sanne_energy"))
    assert words.endswith("; zingeving bij Robin (bij Sanne wel).")
    assert "zingeving" not in h.not_heard_words(
        casus, after_asking(casus, "question:sanne_energy", "question:robin_day")
    )


@pytest.mark.parametrize("folder", [DE_AUTO, DE_AUTO.parent / "voor-haar-man"], ids=lambda path: path.name)
def test_of_no_room_with_a_level_or_a_fact_it_is_said_that_nothing_was_heard(folder: Path) -> None:
    """One definition: what stands lit in the house or among the facts is not called silent in the bar."""
    casus = in_mode(casus_of(folder), Mode.BASIC)
    state = start_state(casus)
    silent = h.not_heard_words(casus, state).split(" Nog niet duidelijk")[0]
    whole = {name.strip() for name in silent.removeprefix("Nog niets gehoord over:").rstrip(".").split(";")}
    told = {fact.life_domain for fact in casus.household.facts if fact.id in state.facts}
    lit = {room.life_domain for room in h.room_compare(casus, state) if room.heard.level is not None}
    assert not whole & {ROOM_NAMES[domain].lower() for domain in told | lit}


def test_a_level_that_is_known_of_some_says_of_whom() -> None:
    casus = casus_of(DE_AUTO)
    rooms = {room.life_domain: room for room in h.room_compare(casus, start_state(casus))}
    assert rooms[LifeDomain.MIND].heard_word == "wisselend (Milan en Noa)"
    assert rooms[LifeDomain.RELATIONS].whose == ""
    assert "psychische gezondheid bij Sanne en Robin (bij Milan en Noa wel)" in h.not_heard_words(
        casus, start_state(casus)
    )


def test_an_answer_that_does_not_tell_how_it_goes_leaves_a_room_unclear_and_not_unasked() -> None:
    casus = casus_of(DE_AUTO.parent / "de-hond")
    before = replace(start_state(casus), facts=())
    asked = after_asking(casus, "question:sister_call")
    after = replace(asked, facts=tuple(fact for fact in asked.facts if fact not in start_state(casus).facts))
    words = {
        state.asked: {room.life_domain: room.heard_word for room in h.room_compare(casus, state)}
        for state in (before, after)
    }
    assert words[before.asked][LifeDomain.RELATIONS] == "niet gevraagd"
    assert words[after.asked][LifeDomain.RELATIONS] == "onduidelijk"
    assert words[after.asked][LifeDomain.MIND] == "niet gevraagd"
    assert house_state(casus, after).room(LifeDomain.RELATIONS).word == "onduidelijk"
    assert house_state(casus, before).room(LifeDomain.RELATIONS).word == ""
    assert "; sociale relaties;" in h.not_heard_words(casus, before)
    assert h.not_heard_words(casus, after).endswith(" Nog niet duidelijk hoe het gaat met: sociale relaties.")


def test_a_room_of_a_person_who_was_asked_about_it_is_unclear_and_not_unasked() -> None:
    casus = casus_of(DE_AUTO.parent / "voor-haar-man")
    state = after_asking(casus, "question:promise", "question:leo_wish")
    silent, unclear = h.not_heard_words(casus, state).split(" Nog niet duidelijk hoe het gaat met: ")
    assert unclear.endswith("; zingeving bij Leo (bij Ria wel).")
    assert "zingeving" not in silent


@BOTH
def test_goals_keep_the_order_of_the_household_whatever_is_pressed_first(folder: Path) -> None:
    casus = casus_of(folder)
    goals = [goal.id for goal in casus.household.goals]
    state = replace(start_state(casus), goals=(goals[2],))
    assert g.toggled(casus, state, goals[0]) == (goals[0], goals[2])
    assert g.toggled(casus, state, goals[2]) == ()


def test_none_and_four_goals_are_refused_in_words() -> None:
    assert "Minstens één" in g.toggle_problem(())
    assert "Drie doelen is genoeg" in g.toggle_problem(("a", "b", "c", "d"))
    assert g.toggle_problem(("a", "b", "c")) == ""


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.0, "0 van 20"), (0.01, "minder dan 1 van 20"), (0.5, "10 van 20"), (1.0, "20 van 20")],
)
def test_a_share_is_told_as_a_count_of_twenty(share: float, words: str) -> None:
    assert g.count_words(share) == words


@BOTH
def test_before_the_reveal_there_is_nothing_to_see(folder: Path) -> None:
    casus = casus_of(folder)
    assert g.events_without_plan(casus, start_state(casus)) == ()
    assert all(goal.count is None for goal in g.goals_offered(casus, start_state(casus)))


@BOTH
def test_an_event_that_gives_an_unknown_away_is_dark_until_it_is_found(folder: Path) -> None:
    casus = casus_of(folder)
    secret = {f"{u.event}@{u.person or HOUSEHOLD}" for u in casus.household.events if u.secret_of}
    assert secret
    dark = {item.id for item in g.events_without_plan(casus, shown(casus, 0.3)) if item.dark}
    assert dark == secret
    for item in g.events_without_plan(casus, shown(casus, 0.3)):
        if item.dark:
            assert (item.title, item.text, item.count_words) == (g.DARK_TITLE, "", "6 van 20")
    state = everything_heard(casus)
    assert found_rows(casus, state)
    assert not any(item.dark for item in g.events_without_plan(casus, shown(casus, 0.3, state)))


def test_an_event_that_never_happens_has_no_card() -> None:
    casus = casus_of(KLEIN)
    assert g.events_without_plan(casus, shown(casus, 0.0)) == ()


@BOTH
def test_the_goals_keep_the_households_own_order_with_their_counts(folder: Path) -> None:
    casus = casus_of(folder)
    last = casus.household.goals[-1].id
    state = shown(casus, 0.5, replace(start_state(casus), goals=(last,)))
    told = g.goals_offered(casus, state)
    assert [goal.rank for goal in told] == list(range(1, len(told) + 1))
    assert [goal.chosen for goal in told] == [goal.id == last for goal in told]
    assert {(goal.count, goal.count_words) for goal in told} == {(10, "10 van 20")}


@BOTH
def test_when_a_goal_came_true_is_told_without_giving_away_what_nobody_found(folder: Path) -> None:
    casus = casus_of(folder)
    for goal in casus.household.goals:
        open_words, dark = condition_words(casus, goal), condition_words(casus, goal, frozenset())
        assert open_words.startswith("Dan is het gelukt: ")
        assert "jaar" in open_words
        assert open_words.endswith(".")
        unknown = {s.situation for s in casus.household.situations if not s.known}
        secret = any(test.situation in unknown for test in goal.situations)
        assert (NOT_KNOWN in dark) == secret
        assert NOT_KNOWN not in open_words


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("Half vijf", (4, 30)), ("Kwart over acht", (8, 15)), ("kwart voor één", None), ("19.30", (19, 30)),
        ("Om tien uur", (10, 0)), ("De bel", None), ("Twee brieven", None), ("Half een", (0, 30)),
        ("Kwart voor 7", (6, 45)), ("At ten o’clock", (10, 0)), ("Half past four", (4, 30)),
        ("Quarter to 7", (6, 45)), ("Two letters", None), ("Tien voor half vier", (3, 20)),
        ("Vijf over half acht", (7, 35)), ("Ten to four", (3, 50)), ("Tien mensen", None),
    ],
)  # fmt: skip
def test_a_time_is_read_from_a_title_or_left_open(words: str, time: tuple[int, int] | None) -> None:
    assert time_in(words) == time


@BOTH
def test_hours_are_only_lacking_when_trust_is_not_what_locks_a_question(folder: Path) -> None:
    casus = casus_of(folder)
    fresh = i.open_questions(casus, start_state(casus))
    assert not i.out_of_hours(fresh)
    assert not any(item.no_hours for item in fresh)
    used = replace(start_state(casus), hours_used=casus.household.intake_hours)
    items = i.open_questions(casus, used)
    assert i.out_of_hours(items)
    by_id = {question.id: question for question in casus.household.questions}
    for item in items:
        question = by_id[item.id]
        assert item.no_hours == (used.trust_of(question.to) >= question.needs_trust)


@BOTH
def test_what_weighs_is_about_the_rooms_that_are_worst_off(folder: Path) -> None:
    casus = casus_of(folder)
    state = everything_heard(casus)
    shown_facts = g.weighing(casus, state)
    assert 0 < len(shown_facts) <= g.MOST_WEIGHING
    domains = {fact.id: fact.life_domain for fact in casus.household.facts}
    rooms = {domains[fact.id] for fact in i.facts_known(casus, state)}
    # The heaviest room does not fill the list alone: every room is heard before a second fact of one.
    assert len({domains[fact.id] for fact in shown_facts}) == min(len(rooms), g.MOST_WEIGHING)
    house = house_state(casus, state)
    levels = [house.room(domains[fact.id]).level for fact in shown_facts]
    assert None not in levels
    assert levels == sorted(level for level in levels if level is not None)
    assert g.weighing(casus, replace(state, facts=())) == ()


@BOTH
def test_somebody_of_the_household_says_how_life_is_in_a_year(folder: Path) -> None:
    casus = casus_of(folder)
    said, item = casus.household.in_a_year, g.year_ahead(casus)
    assert said is not None
    assert item is not None
    name = next(each.name for each in casus.household.persons if each.id == said.person)
    assert (item.text, item.who) == (said.text, f"{name}, over een jaar")


def test_a_household_from_before_has_no_words_about_a_year() -> None:
    casus = casus_of(KLEIN)
    assert g.year_ahead(replace(casus, household=replace(casus.household, in_a_year=None))) is None
