"""Who may know what: a yes, a no, and the exception of the Meldcode."""

from dataclasses import replace

import pytest

from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Mode, Step
from effect_game.play import rows as r
from effect_game.play import views_intake as i
from effect_game.play.consent import may_ask, sharing_block
from effect_game.play.rules import check
from effect_game.play.rules.intake import find_question
from effect_game.play.state import start_state
from tests.support.company import CONSENT, NOOR, with_company
from tests.unit.play.test_company import play_of


def test_basis_asks_for_a_yes_in_one_go_with_the_question_and_tells_it() -> None:
    calm = with_company(Mode.BASIC)
    play = play_of(calm)
    locked = next(x for x in i.open_questions(calm, play.state) if x.id == "question:outside")
    assert locked.lock == f"Noor wil dit nu nog niet. {CONSENT.helps}"
    assert locked.consent == ""
    with pytest.raises(UserError, match="nu nog niet"):
        play.decide(r.AskQuestion("question:outside"))
    play.decide(r.AskQuestion("question:sleep"))
    item = next(x for x in i.open_questions(calm, play.state) if x.id == "question:outside")
    assert (item.lock, item.manner) == ("", "jullie vragen eerst of Noor het goed vindt")
    play.decide(r.AskQuestion("question:outside"))
    answer = i.last_answer(calm, play.state)
    assert answer is not None
    assert answer.after == f"Noor vond het goed: ‘{CONSENT.yes}’"


def test_who_objects_is_asked_separately_in_basis_too() -> None:
    calm = with_company(Mode.BASIC)
    household = replace(calm.household, consents=(replace(CONSENT, objects=True),))
    state = replace(start_state(calm), trust=((NOOR, 3),))
    assert not may_ask(replace(calm, household=household), state, find_question(calm, "question:outside"))


def test_a_yes_under_a_condition_is_told_as_it_is_said() -> None:
    calm = with_company()
    household = replace(calm.household, consents=(replace(CONSENT, granted="Noor zegt ja, alleen hier."),))
    state = replace(start_state(calm), trust=((NOOR, 3),), said=CONSENT.id)
    answer = i.last_answer(replace(calm, household=household), state)
    assert answer is not None
    assert (answer.words, answer.after) == (CONSENT.yes, "Noor zegt ja, alleen hier.")


def test_nobody_outside_is_asked_behind_somebodys_back() -> None:
    play = play_of(with_company())
    item = next(x for x in i.open_questions(play.casus, play.state) if x.id == "question:outside")
    assert item.lock == "Vraag eerst toestemming aan Noor."
    assert item.consent == CONSENT.id
    with pytest.raises(UserError, match="toestemming"):
        play.decide(r.AskQuestion("question:outside"))


def test_with_too_little_trust_there_is_an_objection_that_says_what_helps_and_can_change() -> None:
    play = play_of(with_company())
    play.decide(r.AskConsent(CONSENT.id))
    answer = i.last_answer(play.casus, play.state)
    assert answer is not None
    assert (answer.words, answer.who) == (CONSENT.no, "Noor")
    assert CONSENT.helps in answer.after
    with pytest.raises(UserError, match="nog nee"):
        play.decide(r.AskConsent(CONSENT.id))
    play.decide(r.AskQuestion("question:sleep"))
    assert play.state.trust_of(NOOR) == 2
    play.decide(r.AskConsent(CONSENT.id))
    assert dict(play.state.consents) == {CONSENT.id: True}
    play.decide(r.AskQuestion("question:outside"))
    assert "fact:outside" in play.state.facts


def test_an_answer_about_consent_cannot_be_taken_back() -> None:
    play = play_of(with_company())
    play.decide(r.AskConsent(CONSENT.id))
    assert play.state.undo_depth == 0


def test_a_fact_is_told_to_another_party_only_when_it_is_known_and_its_owner_agrees() -> None:
    casus = with_company()
    state = start_state(casus)
    assert sharing_block(casus, state, "fact:outside") == "Dit weten jullie niet. Vraag het na."
    known = replace(state, facts=(*state.facts, "fact:outside", "fact:sleepless"))
    assert sharing_block(casus, known, "fact:outside") == "Vraag eerst toestemming aan Noor."
    refused = replace(known, consents=((CONSENT.id, False),))
    asked = f"Jullie vroegen: ‘{CONSENT.text}’ Noor zei nee. {CONSENT.helps}"
    assert sharing_block(casus, refused, "fact:outside") == asked
    assert sharing_block(casus, replace(known, consents=((CONSENT.id, True),)), "fact:outside") == ""
    assert sharing_block(casus, known, "fact:arrears") == "", "a fact nobody decides about is free"


def test_consent_to_tell_can_still_be_asked_for_at_the_table_and_not_before_the_kitchen() -> None:
    play = play_of(with_company())
    state = replace(play.state, step=Step.TABLE)
    item = next(
        x for x in i.facts_known(play.casus, replace(state, facts=("fact:outside",), trust=((NOOR, 2),)))
    )
    assert item.consent == CONSENT.id
    early = replace(play.state, step=Step.REFERRAL)
    check(play.casus, state, r.AskConsent(CONSENT.id))
    with pytest.raises(UserError):
        check(play.casus, early, r.AskConsent(CONSENT.id))


def test_with_signals_the_meldcode_allows_asking_and_the_screen_says_so() -> None:
    casus = with_company()
    state = start_state(casus)
    unsafe = replace(state, facts=(*state.facts, "fact:early"))
    assert may_ask(casus, unsafe, find_question(casus, "question:outside"))
    item = next(x for x in i.open_questions(casus, unsafe) if x.id == "question:outside")
    assert item.note == CONSENT.meldcode
    assert item.lock == ""


def test_a_yes_that_can_still_be_asked_for_is_told_when_the_hours_are_used_up() -> None:
    casus = with_company()
    state = replace(start_state(casus), facts=("fact:outside",), hours_used=casus.household.intake_hours)
    assert i.hours_over_words(casus, state) == (
        "Nog 0 uur: daar past geen vraag meer in. Toestemming vragen kan nog wel."
    )
    asked = replace(state, consents=((CONSENT.id, False),))
    assert "Toestemming" not in i.hours_over_words(casus, asked)


def test_what_waits_for_a_yes_stands_first_once_the_hours_are_used_up() -> None:
    casus = with_company()
    facts = ("fact:outside", "fact:arrears")
    busy = replace(start_state(casus), facts=facts)
    over = replace(busy, hours_used=casus.household.intake_hours)
    assert i.waiting_for_consent(casus, busy) == ()
    assert [fact.id for fact in i.waiting_for_consent(casus, over)] == ["fact:outside"]
