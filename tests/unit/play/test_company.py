"""Who goes along, who is called in, what comes too early and what settles a contradiction."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.content.modes import in_mode
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import LifeDomain, Mode
from effect_game.play import rows as r
from effect_game.play import views_intake as i
from effect_game.play import views_team as t
from effect_game.play.company import hours_for, next_blind_spots
from effect_game.play.rules.intake import find_question
from effect_game.play.session import Play, keep_nothing, new_header
from effect_game.play.state import start_state
from effect_game.play.views_rooms import house_state
from tests.support.casus import DE_AUTO, KLEIN, SHIPPED, casus_of, fixed_clock, forecaster_of
from tests.support.company import NOOR, THIRD, with_company


def play_of(casus: Casus) -> Play:
    """At the kitchen table; what is asked there needs no forecast."""
    header = new_header(casus, "test", "hash", "test", 1)
    play = Play(casus, Journal(header=header), forecaster_of(KLEIN), fixed_clock, keep_nothing)
    play.decide(r.FinishReferral())
    return play


def offered(play: Play) -> set[str]:
    return {item.id for item in i.open_questions(play.casus, play.state)}


def refused(play: Play, decision: r.Decision) -> str:
    with pytest.raises(UserError) as caught:
        play.decide(decision)
    return caught.value.code


def test_the_first_two_of_the_team_go_along_until_others_are_chosen() -> None:
    play = play_of(with_company())
    assert play.state.duo == ("team:imke", "team:joost")
    play.decide(r.ChooseDuo(("team:imke", THIRD.id)))
    assert [member.name for member in t.duo_of(play.casus, play.state)] == ["Imke", "Derde"]


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda path: path.name)
def test_a_shipped_team_has_four_or_five_people_who_each_see_and_miss_something(folder: Path) -> None:
    casus = casus_of(folder)
    team = casus.household.team
    assert 4 <= len(team) <= 5
    assert all(member.expertise and member.misses for member in team)
    eased = {ease.member for question in casus.household.questions for ease in question.eased_by}
    assert eased - {member.id for member in team[:2]}, "somebody else makes something easier"


def test_a_duo_is_two_people_of_the_team_and_stays_after_the_first_question() -> None:
    play = play_of(with_company())
    assert refused(play, r.ChooseDuo(("team:imke",))) == "duo.count"
    assert refused(play, r.ChooseDuo(("team:imke", "team:imke"))) == "duo.count"
    assert refused(play, r.ChooseDuo(("team:imke", "team:nobody"))) == "duo.unknown"
    assert t.may_change_duo(play.casus, play.state)
    play.decide(r.AskQuestion("question:sleep"))
    assert not t.may_change_duo(play.casus, play.state)
    assert refused(play, r.ChooseDuo(("team:imke", THIRD.id))) == "duo.too_late"


def test_who_goes_along_takes_off_trust_and_hours_and_the_locked_question_says_so() -> None:
    play = play_of(with_company())
    eased = find_question(play.casus, "question:eased")
    before = next(item for item in i.open_questions(play.casus, play.state) if item.id == eased.id)
    assert before.lock.endswith("Of neem Derde mee.")
    play.decide(r.ChooseDuo((THIRD.id, "team:imke")))
    item = next(item for item in i.open_questions(play.casus, play.state) if item.id == eased.id)
    assert (item.lock, item.note) == ("", "Derde begint.")
    play.decide(r.AskQuestion(eased.id))
    assert play.state.hours_used == hours_for(play.state, eased) == 0.25


def test_a_colleague_costs_hours_and_opens_a_question_of_their_own() -> None:
    play = play_of(with_company())
    assert "question:colleague" not in offered(play)
    play.decide(r.CallIn("colleague:far"))
    assert "question:colleague" in offered(play)
    assert play.state.hours_used == 0.5
    assert refused(play, r.CallIn("colleague:far")) == "intake.colleague"
    assert t.colleague_items(play.casus, play.state)[0].here


def test_two_of_the_team_name_what_was_asked_about_least_once_per_round() -> None:
    play = play_of(with_company())
    play.decide(r.AskQuestion("question:post"))
    named = [blind.id for blind in next_blind_spots(play.casus, play.state)]
    play.decide(r.HoldTeamTalk())
    assert play.state.blind_spots == tuple(named) == ("blind:one", "blind:two")
    assert play.state.hours_used == 2.0
    assert {"question:blind", "question:blind_too"} <= offered(play)
    assert "fact:blind" not in play.state.facts, "a question, never an answer"
    assert refused(play, r.HoldTeamTalk()) == "intake.team_talk"
    assert [line[0] for line in t.team_talk(play.casus, play.state).said] == ["Imke", "Derde"]


def test_blind_spots_follow_what_was_asked_and_are_the_same_each_time() -> None:
    casus = with_company()
    assert LifeDomain.MEANING is find_question(casus, "question:blind").life_domain
    asked = replace(start_state(casus), asked=("question:blind_too", "question:post"))
    first = [blind.id for blind in next_blind_spots(casus, asked)]
    assert first == [blind.id for blind in next_blind_spots(casus, asked)]
    assert "blind:two" not in first, "its question was asked already"


def test_basis_has_no_colleagues_and_no_team_talk() -> None:
    play = play_of(with_company(Mode.BASIC))
    assert not t.has_company(play.casus)
    assert refused(play, r.CallIn("colleague:far")) == "intake.colleague"
    assert refused(play, r.HoldTeamTalk()) == "intake.team_talk"


def test_a_sensitive_question_too_early_costs_trust_once_and_teaches_nothing() -> None:
    play = play_of(with_company())
    item = next(x for x in i.open_questions(play.casus, play.state) if x.id == "question:early")
    assert "te vroeg vragen kost vertrouwen" in item.sensitive, "the card warns beforehand"
    assert item.lock == ""
    play.decide(r.AskQuestion("question:early"))
    assert (play.state.trust_of(NOOR), play.state.hours_used) == (0, 0.0)
    assert "fact:early" not in play.state.facts
    answer = i.last_answer(play.casus, play.state)
    assert answer is not None
    assert answer.words == "Daar praat ik niet over."
    assert refused(play, r.AskQuestion("question:early")) == "intake.locked"


def test_a_sensitive_question_can_be_asked_later_when_there_is_trust() -> None:
    play = play_of(with_company())
    play.decide(r.AskQuestion("question:early"))
    state = replace(play.state, trust=((NOOR, 2),))
    item = next(x for x in i.open_questions(play.casus, state) if x.id == "question:early")
    assert (item.lock, item.sensitive) == ("", "gevoelig")


def test_what_follows_from_a_fact_is_not_in_the_list_before_somebody_told_it() -> None:
    casus = with_company()
    later = tuple(
        replace(q, after="fact:right") if q.id == "question:left" else q for q in casus.household.questions
    )
    play = play_of(replace(casus, household=replace(casus.household, questions=later)))
    assert "question:left" not in {item.id for item in i.open_questions(play.casus, play.state)}
    assert refused(play, r.AskQuestion("question:left")) == "intake.locked"
    play.decide(r.AskQuestion("question:right"))
    assert "question:left" in {item.id for item in i.open_questions(play.casus, play.state)}


def test_asking_after_a_contradiction_brings_a_third_fact_and_takes_the_frame_away() -> None:
    play = play_of(with_company())
    play.decide(r.AskQuestion("question:left"))
    assert refused(play, r.AskQuestion("question:settling")) == "intake.locked"
    play.decide(r.AskQuestion("question:right"))
    (pair,) = i.contradictions(play.casus, play.state)
    after = i.after_question(play.casus, play.state, pair)
    assert after is not None
    assert after.id == "question:settling"
    assert after.id not in offered(play), "it is asked from the contradiction, not from the list"
    play.decide(r.AskQuestion(after.id))
    assert i.contradictions(play.casus, play.state) == ()
    shown = {item.id for item in i.facts_known(play.casus, play.state)}
    assert {"fact:left", "fact:right", "fact:settling"} <= shown


def test_expert_misses_the_written_file_until_it_is_asked_for_and_the_room_stays_dark() -> None:
    whole, expert = in_mode(casus_of(DE_AUTO), Mode.DEEP), in_mode(casus_of(DE_AUTO), Mode.EXPERT)
    missing = set(start_state(whole).facts) - set(start_state(expert).facts)
    written = {fact.id for fact in expert.household.facts if fact.known_at_start and fact.written}
    assert missing == written != set()
    assert LifeDomain.FINANCES in {room.life_domain for room in house_state(expert, start_state(expert)).dark}
    assert LifeDomain.FINANCES not in {r.life_domain for r in house_state(whole, start_state(whole)).dark}
    told = {fact for question in expert.household.questions for fact in question.facts}
    assert written <= told, "every missing fact can be asked for"
