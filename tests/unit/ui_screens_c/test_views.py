"""What Leven and Terugblik show, as plain values."""

from dataclasses import replace

import pytest

from effect_game.domain.vocabulary import HORIZONS_MONTHS, Intensity
from effect_game.kba.shown import jars
from effect_game.play import rows as r
from effect_game.play import views_debrief as debrief
from effect_game.play import views_life as life
from effect_game.play.digits import format_eur
from effect_game.play.exhibits import biggest_shift
from effect_game.play.figures import figures_of
from effect_game.play.session import Play
from effect_game.play.views_debrief_goals import goal_outcomes
from effect_game.play.views_debrief_money import party_words
from effect_game.play.views_exhibits_other import shift as shift_words
from effect_game.play.views_less_in import less_in_words
from effect_game.play.views_money import party_table
from effect_game.play.views_rooms import known_cells, lived_levels
from tests.support.casus import DE_AUTO, KLEIN, casus_of, new_play, plan_of, played


def at_life(months: int, card: str = "") -> Play:
    """The small household with one card, lived for some months."""
    play = new_play(KLEIN)
    goals = tuple(goal.id for goal in play.casus.household.goals)
    before: list[r.Decision] = [r.FinishReferral(), r.FinishIntake(), r.CheckSafety()]
    before += [r.ChooseGoals(goals), r.ShowReference(), r.FinishGoals()]
    for decision in before:
        play.decide(decision)
    if card:
        ask = play.casus.household.prediction
        play.decide(r.SetCard(card, 1))
        play.decide(r.Predict(-1.0, 1.0, ask.default_gainer, 10))
    play.decide(r.FinishPlan())
    play.decide(r.FinishTable())
    play.decide(r.GuessFirstRoom(None))
    for _ in range(months):
        play.decide(r.LiveMonth())
    return play


def test_recorded_levels_and_figures_tell_the_same_life() -> None:
    play = played(DE_AUTO, "expert")
    assert play.state.figures is not None
    figures = figures_of(play.state.figures)
    for passed in play.state.life:
        named = lived_levels(play.casus, passed)
        by_id = {f"cell:{domain.value}@{owner}": level for (domain, owner), level in named.items()}
        assert by_id == dict(zip(figures.lived.cells, figures.lived.levels[passed.month], strict=True))


def test_a_room_nobody_asked_about_is_never_named_in_leven() -> None:
    state = played(DE_AUTO, "nothing").state
    casus = casus_of(DE_AUTO)
    known = known_cells(casus, state)
    changes = [
        change for until in range(1, 13) for change in life.room_changes(casus, state, until - 1, until)
    ]
    assert changes
    assert all(change.cell in known for change in changes)


def test_money_in_leven_is_the_recorded_mean_and_its_months_add_up() -> None:
    state = played(KLEIN, "expert").state
    money = life.money_so_far(state, None)
    assert money is not None
    assert money.shown.difference_eur == state.life[-1].money_mean_eur
    assert len(life.money_months(state).parts) == 12


def test_a_running_card_can_be_scaled_and_a_choice_can_be_taken_back() -> None:
    card = plan_of(KLEIN, "expert").cards[0].card
    play = at_life(6, card)
    (running,) = life.running_cards(play, life.life_trace(play))
    assert running.runs
    assert running.options == tuple(life.Choice)
    play.decide(life.adjustment(play.state, card, life.Choice.LESS))
    (running,) = life.running_cards(play, life.life_trace(play))
    assert running.chosen is life.Choice.LESS
    play.decide(life.adjustment(play.state, card, life.Choice.KEEP))
    laid = play.state.card(card)
    assert laid is not None
    assert [change.intensity for change in laid.changes] == [Intensity.NORMAL]


def test_the_close_out_is_of_a_month_and_at_its_end_of_a_quarter() -> None:
    assert life.period(at_life(2).state) == (1, 2)
    assert life.period(at_life(3).state) == (0, 3)


@pytest.mark.parametrize("months", HORIZONS_MONTHS)
@pytest.mark.parametrize("plan", ["nothing", "tempting", "expert"])
def test_merged_parties_add_up_to_society_at_every_horizon(plan: str, months: int) -> None:
    casus, state = casus_of(DE_AUTO), played(DE_AUTO, plan).state
    assert state.figures is not None
    final = figures_of(state.figures).final
    rows = debrief.merged_rows(casus, final, months)
    step = party_table(casus, final, months).step_eur
    assert abs(sum(row.difference_eur for row in rows) - final.at(months).society.difference.mean) <= step
    assert all(row.pays_eur + row.gains_eur == row.difference_eur for row in rows)
    assert len(rows) <= 9


def test_goals_come_from_the_recorded_figures() -> None:
    casus, state = casus_of(KLEIN), played(KLEIN, "expert").state
    assert state.figures is not None
    figures = figures_of(state.figures)
    outcomes = goal_outcomes(casus, state, figures)
    assert tuple(goal.goal for goal in outcomes) == state.goals
    recorded = {goal: (lived, without) for goal, lived, without in figures.goals_lived}
    assert all((goal.lived, goal.unplanned) == recorded[goal.goal] for goal in outcomes)


def test_what_changed_after_the_prediction_is_named() -> None:
    casus, state = casus_of(KLEIN), played(KLEIN, "expert").state
    changed = plan_of(KLEIN, "expert").cards[0].card
    title = next(card.title for card in casus.household.cards if card.id == changed)
    assert any(sentence.startswith(title) for sentence in debrief.plan_differences(casus, state))


def test_money_that_does_not_come_in_any_more_is_not_told_as_a_bill() -> None:
    casus, state = casus_of(DE_AUTO), played(DE_AUTO, "expert").state
    assert state.figures is not None
    told = less_in_words(casus, figures_of(state.figures).final, 36)
    assert told.startswith(
        "Huishouden legt hier vooral in doordat er minder binnenkomt dan zonder plan (van: "
    )


def test_a_lower_count_with_everything_asked_is_explained() -> None:
    casus, state = casus_of(KLEIN), played(KLEIN, "expert").state
    assert state.figures is not None
    figures = figures_of(state.figures)
    worse = tuple(replace(goal, plan=0.0) for goal in figures.everything.goals)
    lower = replace(figures, everything=replace(figures.everything, goals=worse))
    assert "komt niet van vragen" in debrief.comparison(casus, state, lower, 36).lower_when_asked
    same = replace(figures, everything=figures.final)
    assert debrief.comparison(casus, state, same, 36).lower_when_asked == ""


@pytest.mark.parametrize("plan", ["tempting", "expert"])
def test_the_same_amount_reads_the_same_on_every_tab(plan: str) -> None:
    casus, state = casus_of(DE_AUTO), played(DE_AUTO, plan).state
    assert state.figures is not None
    figures = figures_of(state.figures)
    table = {row.id: row.difference_eur for row in party_table(casus, figures.final, 36).rows}
    table["society"] = sum(row.difference_eur for row in debrief.merged_rows(casus, figures.final, 36))
    comparison = debrief.comparison(casus, state, figures, 36)
    came = 0 if figures.plan_a is None else 1
    shown = {row.key: row.amounts[came] for row in comparison.money}
    assert "society" in shown
    for key, amount in shown.items():
        assert not amount.amount or amount.amount == format_eur(table[key])
    shift = biggest_shift(casus, figures)
    if shift is not None:
        words = " ".join(shift_words(casus, figures).sentences)
        assert f"{format_eur(table[shift.payer])}." in words
        assert f"{format_eur(table[shift.gainer])}." in words


def test_a_party_inside_a_merged_jar_is_named_with_that_jar() -> None:
    casus, state = casus_of(DE_AUTO), played(DE_AUTO, "expert").state
    assert state.figures is not None
    final = figures_of(state.figures).final
    made = jars(final.at(36), casus.library.parties)
    merged = next(jar for jar in made if len(jar.parties) > 1)
    alone = next(jar for jar in made if len(jar.parties) == 1)
    assert merged.name in party_words(casus, final, 36, merged.parties[0])
    assert "potje" not in party_words(casus, final, 36, alone.parties[0])
