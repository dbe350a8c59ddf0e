"""What is said at the table: who is needed, what is not known yet, why somebody refuses."""

from dataclasses import replace

import pytest

from effect_game.domain.consent import Consent
from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Answer
from effect_game.play import rows as r
from effect_game.play.belief import OwnLine
from effect_game.play.digits import format_eur
from effect_game.play.negotiation import counterpart
from effect_game.play.party_amounts import PARTY_STEP_EUR, party_amounts
from effect_game.play.rules import check
from effect_game.play.session import Play
from effect_game.play.state import Exchange, State, Talk
from effect_game.play.views_plan import default_laying
from effect_game.play.views_plan_cards import CardBook
from effect_game.play.views_table import (
    ALL_FOUND,
    answers,
    consent_to_ask,
    consent_words,
    higher_voice,
    offer_book,
    open_talks,
    parties,
    since_words,
)
from effect_game.play.views_table_meaning import meaning, own_view
from effect_game.play.views_table_offer import claim_options, own_line_view
from tests.support.casus import KLEIN, new_play
from tests.unit.ui_screens_b.kept_casus import before_the_plan

PARTY, RENT, POST = "party:verhuur", "card:settle", "card:open_post"


def at_the_table(cards: tuple[str, ...], questions: tuple[str, ...] = ()) -> Play:
    play = new_play(KLEIN)
    for decision in before_the_plan(play.casus, questions):
        play.decide(decision)
    for card in cards:
        play.decide(default_laying(CardBook(play.casus), card))
    if cards:
        play.decide(r.Predict(0.0, 1.0, play.casus.household.prediction.default_gainer, 10))
    play.decide(r.FinishPlan())
    return play


def test_a_party_that_no_card_waits_for_is_not_needed() -> None:
    assert open_talks(*_of(at_the_table((POST,)))) == ()
    assert [view.party for view in open_talks(*_of(at_the_table((RENT,))))] == [PARTY]


def _of(play: Play) -> tuple[Casus, State]:
    return play.casus, play.state


def test_what_is_not_known_yet_says_who_could_tell() -> None:
    play = at_the_table((RENT,))
    locks = {item.id: item.locked for item in offer_book(play.casus, play.state, PARTY).shows}
    assert locks["show:post"] == "Onbekend. Te vragen aan Noor."
    assert locks["show:costs"] == ""
    asked = at_the_table((RENT,), ("question:sleep", "question:post"))
    assert not any(item.locked for item in offer_book(asked.casus, asked.state, PARTY).shows)


def test_the_unknown_row_is_answered_once_everything_to_show_was_found() -> None:
    before = parties(*_of(at_the_table((RENT,))))[0].rows[-1]
    assert before.unknown
    assert before.label == "Onbekend"
    after = parties(*_of(at_the_table((RENT,), ("question:sleep", "question:post"))))[0].rows[-1]
    assert not after.unknown
    assert after.words == ALL_FOUND


def test_what_was_shown_to_them_does_not_stay_unknown() -> None:
    play = at_the_table((RENT,))
    other = play.casus.household.counterparts[0]
    own = replace(other, answered_by=("show:costs",))
    household = replace(play.casus.household, counterparts=(own, *play.casus.household.counterparts[1:]))
    casus = replace(play.casus, household=household)
    assert parties(casus, play.state)[0].rows[-1].unknown
    play.decide(r.MakeOffer(PARTY, ("ask:permit",), (), ("show:costs",)))
    last = parties(casus, play.state)[0].rows[-1]
    title = next(item.title for item in other.shows if item.id == "show:costs")
    assert (last.unknown, last.label, last.words) == (False, "Nu bekend", f"{title}.")


def test_an_ask_for_a_card_that_does_not_lie_there_is_locked() -> None:
    play = at_the_table((POST,))
    locks = [item.locked for item in offer_book(play.casus, play.state, PARTY).asks]
    assert all("ligt niet op de lijn" in lock for lock in locks)


def test_what_belongs_to_a_card_can_only_be_given_while_that_card_lies_there() -> None:
    play = at_the_table((RENT,))
    other = play.casus.household.counterparts[0]
    first = replace(other.gives[0], card=POST, value_eur=28_000.0)
    own = replace(other, gives=(first, *other.gives[1:]))
    household = replace(play.casus.household, counterparts=(own, *play.casus.household.counterparts[1:]))
    casus = replace(play.casus, household=household)
    offer = r.MakeOffer(PARTY, ("ask:permit",), (first.id,))
    assert "ligt niet op de lijn" in offer_book(casus, play.state, PARTY).gives[0].locked
    with pytest.raises(UserError, match="ligt niet op de lijn. Leg die eerst neer"):
        check(casus, play.state, offer)
    with_card = at_the_table((RENT, POST))
    assert offer_book(casus, with_card.state, PARTY).gives[0].locked == ""
    check(casus, with_card.state, offer)


def test_a_refusal_tells_its_reason_and_what_could_be_known() -> None:
    play = at_the_table((RENT,))
    assert own_view(play.casus, play.state, PARTY) == ""
    play.decide(r.MakeOffer(PARTY, ("ask:permit",)))
    (said,) = answers(play.casus, play.state, PARTY)
    assert said.answer is not Answer.YES
    assert said.voice
    assert said.reason
    assert said.knowable
    assert own_view(play.casus, play.state, PARTY).startswith("Zij kijken 3 jaar vooruit")
    assert own_view(play.casus, play.state, PARTY, 36) == "", "the same mean is not told twice"
    book = offer_book(play.casus, play.state, PARTY)
    assert not any(item.shown_before for item in book.shows)


def test_the_same_offer_once_more_is_said_to_be_the_same() -> None:
    play = at_the_table((RENT,))
    for asked in (("ask:permit",), ("ask:permit",), ("ask:permit", "ask:pay")):
        play.decide(r.MakeOffer(PARTY, asked))
    first, second, third = answers(play.casus, play.state, PARTY)
    same = "Dit is hetzelfde voorstel als net."
    assert second.reason == f"{first.reason} {same}"
    assert same not in third.reason


def test_a_yes_tells_what_was_agreed_and_the_card_no_longer_waits() -> None:
    play = at_the_table((RENT,))
    play.decide(
        r.MakeOffer(
            PARTY, ("ask:permit", "ask:pay"), ("give:date", "give:contact"), ("show:costs",), ("ground:rule",)
        )
    )
    (said,) = answers(play.casus, play.state, PARTY)
    assert said.answer is Answer.YES
    assert len(said.agreed) == 3
    assert said.agreed[-1] == "Mevrouw Dols wil na maand 4 samen terugkijken"
    (view,) = parties(play.casus, play.state)
    assert view.settled
    assert view.needed == ()
    assert open_talks(play.casus, play.state) == ()


def test_a_talk_that_was_stopped_is_over() -> None:
    play = at_the_table((RENT,))
    play.decide(r.EndTalk(PARTY))
    (view,) = parties(play.casus, play.state)
    assert not view.open
    assert view.left == 0
    assert open_talks(play.casus, play.state) == ()


def test_the_meaning_for_a_party_counts_lives_and_stays_within_its_horizon() -> None:
    play = at_the_table((RENT,))
    shown = meaning(play.casus, play.forecast(), PARTY)
    assert shown.months == 36
    assert "18 van de 20" in shown.spread


def test_the_table_tells_a_party_the_same_amount_before_and_after_the_answer() -> None:
    """What it means for them, their own line, what a yes was given on: one computed amount, one rounding."""
    play = at_the_table((RENT,))
    shown = meaning(play.casus, play.forecast(), PARTY)
    line = own_line_view(play.casus, play.forecast(), PARTY)
    play.decide(r.MakeOffer(PARTY, asks=("ask:permit",)))
    net_eur = play.state.talk(PARTY).exchanges[-1].answer.net_eur
    assert shown.months == counterpart(play.casus, PARTY).horizon_months
    assert shown.amount.amount == format_eur(net_eur, PARTY_STEP_EUR)
    assert line is None or line.text.startswith(shown.amount.amount)


def test_where_plan_rounds_more_the_table_says_what_stands_there_and_why() -> None:
    play = at_the_table((RENT,))
    forecast = play.forecast()
    result = forecast.at(36)
    coarse = tuple(
        replace(each, difference=replace(each.difference, se=400.0)) if each.id != PARTY else each
        for each in result.parties
    )
    rough = replace(
        forecast,
        horizons=tuple(replace(h, parties=coarse) if h.months == 36 else h for h in forecast.horizons),
    )
    told = meaning(play.casus, rough, PARTY, beside_plan=True)
    on_plan = format_eur(party_amounts(play.casus, rough.at(36)).of(PARTY))
    assert told.amount.amount != on_plan
    assert meaning(play.casus, rough, PARTY).on_plan == ""
    assert told.on_plan.startswith(f"Op Plan staat na 3 jaar {on_plan}. Daar zijn bedragen afgerond op €")


@pytest.mark.parametrize(
    ("month", "weeks", "words"),
    [
        (1, 2.0, "vanaf week 3"),
        (1, 1.5, "vanaf week 2"),
        (1, 0.0, "vanaf maand 1"),
        (4, 0.0, "vanaf maand 4"),
        (4, 2.0, "vanaf maand 4"),
        (4, 5.0, "vanaf maand 5"),
    ],
)
def test_an_agreement_says_from_which_week_it_holds(month: int, weeks: float, words: str) -> None:
    assert since_words(month, weeks) == words


def test_what_can_be_shown_is_no_advice_any_more_once_it_was_shown() -> None:
    play = at_the_table((RENT,), ("question:sleep", "question:post"))
    said = r.PartyAnswered(PARTY, Answer.NO, ("worth",), (), 0.0, -1.0, ())
    shows = tuple(item.id for item in offer_book(play.casus, play.state, PARTY).shows)

    def advice(*shown: tuple[str, ...]) -> list[tuple[str, str]]:
        talk = Talk(
            PARTY, tuple(Exchange(r.MakeOffer(PARTY, ("ask:pay",), (), each), said) for each in shown)
        )
        views = answers(play.casus, replace(play.state, talks=(talk,)), PARTY)
        return [(view.knowable, view.unshown) for view in views]

    nothing, first, second = advice((), shows[:1], shows[1:])
    assert nothing[0]
    assert nothing[1] == ""
    titles = {item.id: item.title for item in offer_book(play.casus, play.state, PARTY).shows}
    assert first[0] == ""
    assert all(titles[item] in first[1] for item in shows[1:])
    assert titles[shows[0]] not in first[1]
    assert second == ("", "")


def test_whose_yes_keeps_something_off_the_table_can_be_asked_and_is_heard() -> None:
    play = at_the_table((RENT,), ("question:sleep", "question:post"))
    consent = Consent(
        id="consent:post",
        person=play.casus.household.persons[0].id,
        text="Mag de verhuurder dit weten?",
        yes="Dat mag.",
        no="Liever niet.",
        facts=("fact:closed_post",),
        objects=True,
    )
    casus = replace(play.casus, household=replace(play.casus.household, consents=(consent,)))
    name = casus.household.persons[0].name
    assert consent_to_ask(casus, play.state, PARTY) == (consent.id, name)
    locks = {item.id: item.locked for item in offer_book(casus, play.state, PARTY).shows}
    assert name in locks["show:post"]
    asked = replace(play.state, consents=((consent.id, False),))
    assert consent_to_ask(casus, asked, PARTY) is None
    assert consent_words(casus, asked, consent.id) == f"{name}: Liever niet."
    given = replace(play.state, consents=((consent.id, True),))
    assert consent_words(casus, given, consent.id) == f"{name}: Dat mag."
    assert offer_book(casus, given, PARTY).shows[0].locked == ""


def test_higher_up_somebody_else_is_heard() -> None:
    play = at_the_table((RENT,))
    assert higher_voice(play.casus, play.state, PARTY) == ("Mevrouw Dols", "")
    up = replace(play.state, talks=(Talk(PARTY, rungs=(("rung:alderman", 0),)),))
    assert higher_voice(play.casus, up, PARTY) == ("De wethouder", "Vertel het mij.")


@pytest.mark.parametrize(("net_eur", "keys"), [(-500.0, "computed more"), (337.0, "computed round more")])
def test_a_rounder_amount_is_offered_only_where_it_is_another(net_eur: float, keys: str) -> None:
    assert [option.key for option in claim_options(OwnLine(net_eur, net_eur, net_eur))] == keys.split()
