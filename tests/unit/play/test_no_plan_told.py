"""Who lays no card is told so: nothing is compared with itself, and doing nothing earns no check."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.content.canonical import content_hash
from effect_game.content.catalogue import casus_in_mode
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.domain.plan import Plan, Walk
from effect_game.domain.vocabulary import Mode, WorkerRole
from effect_game.play.autoplay import autoplay
from effect_game.play.digits import rounding_step_eur
from effect_game.play.exhibits import undiscovered
from effect_game.play.figures import Figures, figures_of
from effect_game.play.forecast import Forecaster
from effect_game.play.references import compares
from effect_game.play.session import Play, keep_nothing, new_header
from effect_game.play.state import State
from effect_game.play.views_attribution import attributed
from effect_game.play.views_corners import corners
from effect_game.play.views_debrief_goals import goal_outcomes
from effect_game.play.views_debrief_money import ALL_LIVES, ALL_LIVES_OF_MORE, averaged_words, usual_costs
from effect_game.play.views_exhibits import why
from effect_game.play.views_exhibits_other import never_asked, still_room
from effect_game.play.views_floors import floors_view
from effect_game.play.views_intake_end import left_open
from effect_game.play.views_life_ahead import NO_PLAN, ahead
from effect_game.play.views_life_starts import known_beforehand
from tests.support.casus import DE_AUTO, KLEIN, casus_of, fixed_clock, new_play, played

FOLDERS = [KLEIN, DE_AUTO]


def run(folder: Path, plan: str = "nothing") -> tuple[Casus, State, Figures]:
    state = played(folder, plan).state
    assert state.figures is not None
    return casus_of(folder), state, figures_of(state.figures)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_rest_is_equal_in_every_life_and_says_there_was_no_plan(folder: Path) -> None:
    casus, state, figures = run(folder)
    shown = ahead(casus, state, figures.final)
    assert shown.sentence == NO_PLAN
    assert {count.words for row in (*shown.people, shown.money) for count in row.counts} == {
        "20 van 20 gelijk"
    }


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_without_a_plan_no_room_moved_the_most_or_the_least(folder: Path) -> None:
    casus, _, figures = run(folder)
    shown = attributed(casus, figures)
    assert shown
    assert not [each.title for each in shown if "bewoog het" in each.title]


def test_with_a_plan_the_rooms_that_moved_the_most_and_the_least_are_told() -> None:
    casus, _, figures = run(KLEIN, "expert")
    assert len([each.title for each in attributed(casus, figures) if "bewoog het" in each.title]) == 2


def test_doing_nothing_earns_no_check() -> None:
    casus, state, figures = run(KLEIN)
    silent = replace(state, talks=())
    found = {each.key: each.remark for each in corners(casus, silent, figures.final, 36, figures.life)}
    assert all(remark.tone != "ok" for key, remark in found.items() if key != "yield")
    assert found["legitimacy"].words == "aan tafel niets gevraagd"


def test_the_room_that_stood_still_is_not_compared_with_itself() -> None:
    casus, state, figures = run(KLEIN)
    shown = still_room(casus, state, figures)
    assert shown.title == "Geen kaart, geen verschil"
    assert all("zonder plan beweegt" not in words.lower() for words in shown.sentences)


def test_a_crisis_is_counted_once_and_in_a_whole_sentence() -> None:
    casus, state, figures = run(DE_AUTO)
    found = floors_view(casus, state, figures)
    assert found is not None
    told = [words for words in (*found.reasons, *found.apart) if "in crisis" in words]
    assert told
    assert all(words.endswith("Er lag geen plan.") for words in told)


def test_what_was_asked_too_early_is_not_told_as_never_asked() -> None:
    casus, state, _ = run(DE_AUTO)
    first = next(each for each in undiscovered(casus, state) if each.question is not None)
    assert first.question is not None
    words = f"‘{first.question.text}’"
    before = [told for told in never_asked(casus, state).sentences if words in told]
    after = [
        told
        for told in never_asked(casus, replace(state, too_early=(first.question.id,))).sentences
        if words in told
    ]
    assert all("Dit hadden jullie kunnen vragen: " in told for told in before)
    assert all("Dit vroegen jullie te vroeg, en daarna niet meer: " in told for told in after)
    assert len(before) == len(after) == 1


def test_money_of_a_card_that_never_began_says_of_which_lives_it_is() -> None:
    casus, state, figures = run(KLEIN, "expert")
    titles = {card.id: card.title for card in casus.household.cards}
    laid = [each for each in state.cards if known_beforehand(casus, state, each) is None]
    assert len(laid) > 1
    every = replace(figures, lived=replace(figures.lived, started=tuple((1, each.card) for each in laid)))
    assert averaged_words(casus, state, every) == ""
    one = replace(figures, lived=replace(every.lived, started=every.lived.started[1:]))
    words = f"‘{titles[laid[0].card]}’ begon in jullie leven niet. {ALL_LIVES}"
    assert averaged_words(casus, state, one) == words
    none = replace(figures, lived=replace(figures.lived, started=()))
    told = averaged_words(casus, state, none)
    assert all(titles[each.card] in told for each in laid)
    assert told.endswith(f"begonnen in jullie leven niet. {ALL_LIVES_OF_MORE}")


def test_a_casus_from_before_it_was_recorded_what_began_says_nothing_of_it() -> None:
    casus, state, figures = run(KLEIN, "expert")
    older = replace(figures, lived=replace(figures.lived, started=()), starts=())
    assert averaged_words(casus, state, older) == ""


def test_a_card_without_its_yes_begins_in_no_life_and_is_not_told_as_one_of_many() -> None:
    casus, state, figures = run(KLEIN, "expert")
    none = replace(figures, lived=replace(figures.lived, started=()))
    waits = {each.card for each in state.agreements}
    assert waits
    told = averaged_words(casus, replace(state, talks=()), none)
    titles = {card.id: card.title for card in casus.household.cards}
    assert all(titles[card] not in told for card in waits)


def test_a_talk_in_which_nothing_was_answered_asks_before_it_is_rounded_off() -> None:
    play = new_play(KLEIN)
    left = left_open(play.casus, play.state)
    assert left is not None
    assert left.nothing
    question = play.casus.household.questions[0].id
    asked = left_open(play.casus, replace(play.state, asked=(question,)))
    assert asked is None or not asked.nothing
    used = replace(play.state, hours_used=play.casus.household.intake_hours)
    assert left_open(play.casus, used) is None


def test_without_a_plan_a_goal_is_counted_once_and_compared_with_nothing() -> None:
    casus, state, figures = run(DE_AUTO)
    for goal in goal_outcomes(casus, state, figures):
        assert not goal.planned
        assert goal.luck_words == ""
        assert goal.count_words == f"Zonder plan in {goal.without_plan} van de 20 levens."
    told = next(each for each in why(casus, state, figures) if each.key == "goals").sentences
    assert all("met dit plan" not in words and "zonder dit plan" not in words for words in told)


def test_with_a_plan_a_goal_is_counted_with_and_without_it() -> None:
    casus, state, figures = run(KLEIN, "expert")
    for goal in goal_outcomes(casus, state, figures):
        assert goal.planned
        assert "Hetzelfde leven zonder dit plan" in goal.luck_words
        assert f"{goal.with_plan} van de 20 levens met dit plan" in goal.count_words


@pytest.mark.parametrize("months", [12, 36, 60, 120])
def test_what_no_plan_costs_is_told_per_party_that_pays(months: int) -> None:
    casus, _, figures = run(DE_AUTO)
    told = usual_costs(casus, figures.final, months)
    means = {b.id: b.reference for b in figures.final.at(months).parties}
    assert "party:gemeente_jeugd" in {cost.party for cost in told}
    assert [cost.amount_eur for cost in told] == sorted((c.amount_eur for c in told), reverse=True)
    for cost in told:
        assert cost.amount_eur > 0
        assert abs(cost.amount_eur - means[cost.party].mean) <= rounding_step_eur([means[cost.party].se])


def test_who_receives_more_than_it_pays_is_not_told_as_one_that_pays() -> None:
    casus, _, figures = run(DE_AUTO)
    told = {cost.party for cost in usual_costs(casus, figures.final, 36)}
    assert told.isdisjoint({b.id for b in figures.final.at(36).parties if b.reference.mean <= 0})


@pytest.mark.slow
def test_no_plan_beside_a_reference_that_does_something_is_compared_after_all() -> None:
    casus = casus_in_mode(DE_AUTO, Mode.DEEP)
    header = new_header(casus, "test-casus", content_hash(casus), "test", 1)
    begun = Play(casus, Journal(header=header), Forecaster(casus), fixed_clock, keep_nothing)
    state = autoplay(begun, Plan(title="leeg"), Walk(reference="usual_route")).state
    assert state.figures is not None
    figures = figures_of(state.figures)
    assert not state.has_plan
    assert compares(casus, state)
    assert abs(figures.final.at(36).society.difference.mean) > 1
    assert ahead(casus, state, figures.final).sentence != NO_PLAN
    assert all(goal.planned for goal in goal_outcomes(casus, state, figures))
    told = {each.key: each.sentence for each in corners(casus, state, figures.final, 36, figures.life)}
    assert told["yield"] != "Er lag geen plan, dus er is geen verschil."
    assert still_room(casus, state, figures).title != "Geen kaart, geen verschil"


@pytest.mark.slow
def test_a_household_that_pays_itself_and_who_has_no_jar_are_told_too() -> None:
    folder = DE_AUTO.parent / "voor-haar-man"
    casus, _, figures = run(folder)
    told = {cost.party for cost in usual_costs(casus, figures.final, 36)}
    assert {"party:huishouden", "party:anderen"} <= told


def test_a_role_without_a_card_is_compared() -> None:
    casus, state, _ = run(DE_AUTO)
    assert compares(casus, replace(state, roles=((1, WorkerRole.DIRECTOR),)))


def test_no_plan_beside_usual_help_is_not_compared() -> None:
    casus, state, _ = run(DE_AUTO)
    assert not compares(casus, state)
