"""What the debrief chooses from a run: the same for the same journal, for every kind of plan."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.domain.goals import SituationTest
from effect_game.domain.household import Casus
from effect_game.domain.plan import Stop
from effect_game.domain.vocabulary import LifeDomain
from effect_game.play import exhibits, views_exhibits, views_exhibits_other
from effect_game.play.figures import Figures, figures_of
from effect_game.play.rules.limits import lives_of
from effect_game.play.state import State
from effect_game.play.views_debrief import room_strips
from effect_game.play.views_debrief_goals import goal_outcomes
from effect_game.play.views_surprises import surprises
from tests.support.casus import DE_AUTO, KLEIN, casus_of, played

RUNS = [(folder, plan) for folder in (KLEIN, DE_AUTO) for plan in ("nothing", "tempting", "expert")]


def run(folder: Path, plan: str) -> tuple[Casus, State, Figures]:
    state = played(folder, plan).state
    assert state.figures is not None
    return casus_of(folder), state, figures_of(state.figures)


@pytest.mark.parametrize(("folder", "plan"), RUNS)
def test_every_plan_gets_exhibits_with_words_and_the_same_ones_each_time(folder: Path, plan: str) -> None:
    casus, state, figures = run(folder, plan)
    for _ in range(2):
        why = views_exhibits.why(casus, state, figures)
        shown = (
            *why,
            *surprises(casus, state, figures),
            views_exhibits_other.shift(casus, figures),
            views_exhibits_other.still_room(casus, state, figures),
            views_exhibits_other.never_asked(casus, state),
        )
        assert {"goals", "talk", "cards"} <= {exhibit.key for exhibit in why}
        assert all(exhibit.title and all(exhibit.sentences) for exhibit in shown)
    assert why == views_exhibits.why(casus, state, figures)


def test_a_range_that_holds_the_value_is_no_miss_and_further_off_is_a_larger_one() -> None:
    assert exhibits.outside(-100.0, 100.0, 100.0) == 0.0
    near, far = exhibits.outside(0.0, 100.0, 150.0), exhibits.outside(0.0, 100.0, 900.0)
    assert 0.0 < near < far < 1.0
    assert exhibits.outside(0.0, 100.0, -50.0) == near


def test_what_somebody_of_the_team_said_stands_under_their_name() -> None:
    casus, state, figures = run(KLEIN, "nothing")
    member = casus.household.team[0]
    told_by = tuple(replace(use, voice_person=member.id, voice_text="Zo.") for use in casus.household.events)
    voiced = replace(casus, household=replace(casus.household, events=told_by))
    who = {each.who for each in views_exhibits.why(voiced, state, figures) if each.quote == "Zo."}
    assert who == {member.name}


def test_the_biggest_miss_stands_first() -> None:
    casus, state, figures = run(KLEIN, "expert")
    sizes = [miss.size for miss in exhibits.misses(casus, state, figures)]
    assert sizes == sorted(sizes, reverse=True)
    assert state.prediction is not None
    assert state.lids is not None
    wild = replace(state, prediction=replace(state.prediction, low_eur=900_000.0, high_eur=900_001.0))
    assert exhibits.misses(casus, wild, figures)[0].kind == "amount"


def test_a_goal_guessed_as_the_count_that_is_shown_is_no_miss() -> None:
    casus, state, figures = run(KLEIN, "expert")
    assert state.prediction is not None
    assert state.lids is not None
    between_two_and_three = replace(state.lids, goal_share=0.125)
    guessed = replace(state.prediction, goal_count=lives_of(0.125))
    told = exhibits.misses(casus, replace(state, lids=between_two_and_three, prediction=guessed), figures)
    assert [miss.hit for miss in told if miss.kind == "goal"] == [True]


def test_without_a_plan_there_is_no_prediction_and_no_shift() -> None:
    casus, state, figures = run(DE_AUTO, "nothing")
    assert {miss.kind for miss in exhibits.misses(casus, state, figures)} == {"room"}
    assert exhibits.biggest_shift(casus, figures) is None


def test_the_biggest_shift_names_who_pays_and_who_gains() -> None:
    casus, _, figures = run(DE_AUTO, "expert")
    shift = exhibits.biggest_shift(casus, figures)
    assert shift is not None
    amounts = {balance.id: balance.difference.mean for balance in figures.final.at(shift.months).parties}
    assert shift.payer_eur == amounts[shift.payer] < 0 < shift.gainer_eur == amounts[shift.gainer]
    with_jar = [party.id for party in casus.library.parties if party.has_jar]
    assert shift.payer_eur == min(amounts[party] for party in with_jar)


def test_what_was_asked_is_not_called_undiscovered() -> None:
    casus, state, _ = run(KLEIN, "nothing")
    missed = exhibits.undiscovered(casus, state)
    assert missed
    heard = replace(state, facts=(*state.facts, *(one.fact.id for one in missed)))
    assert exhibits.undiscovered(casus, heard) == ()
    assert [one.gap for one in missed] == sorted((one.gap for one in missed), reverse=True)


def test_a_card_without_its_yes_is_named_as_never_begun() -> None:
    casus, state, figures = run(KLEIN, "expert")
    assert exhibits.blocked_cards(casus, state) == ()
    silent = replace(state, talks=())
    blocked = exhibits.blocked_cards(casus, silent)
    assert [card for card, _ in blocked] == [card.card for card in state.cards if needs(casus, card.card)]
    cards = next(e for e in views_exhibits.why(casus, silent, figures) if e.key == "cards")
    assert any("Er kwam geen ja: " in sentence for sentence in cards.sentences)


def needs(casus: Casus, card: str) -> bool:
    return bool(next(c for c in casus.household.cards if c.id == card).needs)


def test_the_talk_says_what_moved_the_party() -> None:
    casus, state, figures = run(KLEIN, "expert")
    talk = exhibits.weightiest_talk(state)
    assert talk is not None
    words = " ".join(next(e for e in views_exhibits.why(casus, state, figures) if e.key == "talk").sentences)
    other = casus.household.counterparts[0]
    shown = [item for item in other.shows if item.id in talk.exchanges[0].offer.shows]
    assert other.person in words
    assert all(item.title in words for item in shown)


def test_the_first_room_down_is_read_from_the_recorded_levels() -> None:
    _, _, figures = run(KLEIN, "expert")
    cells = figures.lived.cells
    flat = tuple(3 for _ in cells)
    fallen = tuple(2 if cell.startswith(f"cell:{LifeDomain.BODY}@") else 3 for cell in cells)
    calm = replace(figures, lived=replace(figures.lived, levels=(flat,) * 13))
    assert exhibits.first_room_down(calm) is None
    hurt = replace(figures, lived=replace(figures.lived, levels=(flat,) * 4 + (fallen,) * 9))
    assert exhibits.first_room_down(hurt) is LifeDomain.BODY


def test_whose_room_it_was_is_told_and_why_the_house_did_not_show_it() -> None:
    casus, state, figures = run(DE_AUTO, "nothing")
    cells = figures.lived.cells
    hidden = f"cell:{LifeDomain.BODY}@person:robin"
    worse = tuple(1 if cell == hidden else 4 for cell in cells)
    levels = ((4,) * len(cells), *[worse] * (len(figures.lived.levels) - 1))
    ill = replace(figures, lived=replace(figures.lived, levels=levels))
    asked = replace(state, first_rooms=((1, LifeDomain.BODY),), stops=(Stop(trajectory="x", month=1),))
    unasked = replace(asked, facts=tuple(fact for fact in state.facts if fact != "fact:sugar"))
    words = next(each for each in surprises(casus, unasked, ill) if each.key == "miss_room").sentences
    assert "In het leven dat jullie speelden: Lichamelijk van Robin, in maand 1." in words[1]
    assert words[1].endswith("Daar vroeg niemand naar. In het huis zagen jullie dit daarom niet.")
    last = replace(unasked.life[-1], levels=worse)
    strips = room_strips(casus, replace(unasked, life=(*unasked.life[:-1], last)), ill)
    (strip,) = [strip for strip in strips if strip.life_domain is LifeDomain.BODY]
    assert strip.never == "nooit gevraagd bij Robin"
    heard = replace(unasked, facts=(*unasked.facts, "fact:sugar"))
    told = next(each for each in surprises(casus, heard, ill) if each.key == "miss_room").sentences
    assert told[1].endswith("in maand 1.")


@pytest.mark.parametrize(("folder", "plan"), RUNS)
def test_a_goal_that_failed_in_the_lived_year_says_what_it_lacked(folder: Path, plan: str) -> None:
    casus, state, figures = run(folder, plan)
    goals = {goal.id: goal for goal in casus.household.goals}
    for goal, lived, _ in figures.goals_lived:
        if goals[goal].month <= 12:
            assert bool(exhibits.missed_tests(casus, state, figures, goal)) is not lived


def test_after_more_rounds_nothing_is_told_of_this_year() -> None:
    casus, state, one_year = run(KLEIN, "expert")
    never = replace(one_year.lived, started=(), events=())
    silent = replace(one_year, lived=never, unplanned=never)
    longer = replace(silent, months=36)  # a horizon these figures hold

    def told(figures: Figures) -> str:
        goals = [goal.lived_words for goal in goal_outcomes(casus, state, figures)]
        shown = (
            *views_exhibits.why(casus, state, figures),
            views_exhibits_other.still_room(casus, state, figures),
        )
        return " ".join((*goals, *(words for each in shown for words in (each.title, *each.sentences))))

    assert all(words in told(silent) for words in ("in dit jaar", "na een jaar", "Een rustig jaar"))
    assert not any(words in told(longer) for words in ("dit jaar", "een jaar", "rustig jaar"))
    assert all(words in told(longer) for words in ("in maand 12", "in deze 3 jaar", "na 3 jaar op"))


def test_a_situation_that_a_goal_missed_is_told_with_whose_it_is() -> None:
    casus, state, figures = run(KLEIN, "nothing")
    noor = casus.household.persons[0]
    post = SituationTest(situation="situation:closed_post", holds=False, person=noor.id)
    chosen = state.goals[0]
    goals = tuple(
        replace(goal, levels=(), situations=(post,), month=12, hold=1) if goal.id == chosen else goal
        for goal in casus.household.goals
    )
    asked = replace(casus, household=replace(casus.household, goals=goals))
    not_lived = tuple((goal, False, False) for goal, _, _ in figures.goals_lived)
    told = views_exhibits.why(asked, state, replace(figures, goals_lived=not_lived))
    sentence = next(exhibit for exhibit in told if exhibit.key == "goals").sentences[0]
    assert f"({noor.name})" in sentence
