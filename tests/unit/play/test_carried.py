"""What carried the result, and how sure it is: as it is recorded for the debrief, and in words."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.domain.household import Casus
from effect_game.domain.plan import without_parts
from effect_game.kba.balance import SOCIETY
from effect_game.kba.loops import NotKnown
from effect_game.play.carried import CARRIED_RUNS, Carried, Part
from effect_game.play.figures import Figures, debrief_request, figures_of
from effect_game.play.forecast import ForecastRequest
from effect_game.play.outcomes import found_rows
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from effect_game.play.sensitivity_result import ContributionKind
from effect_game.play.state import State
from effect_game.play.views_carried import carried_exhibits
from effect_game.play.views_debrief import comparison
from tests.support.casus import DE_AUTO, KLEIN, casus_of, forecaster_of, played
from tests.support.old_law import LAW_OF, old_casus


def run(folder: Path, plan: str) -> tuple[Casus, State, Figures]:
    state = played(folder, plan).state
    assert state.figures is not None
    return casus_of(folder), state, figures_of(state.figures)


def recorded(folder: Path = KLEIN) -> Carried:
    found = run(folder, "expert")[2].carried
    assert found is not None
    return found


def final_request() -> ForecastRequest:
    casus, state, _ = run(KLEIN, "expert")
    return debrief_request(casus, state, found_rows(casus, state), 1).final


def told(found: Carried) -> tuple[str, str]:
    """Both exhibits of the small casus with other figures, each as one text."""
    casus, state, figures = run(KLEIN, "expert")
    carried, sure = carried_exhibits(casus, state, replace(figures, carried=found))
    return " ".join(carried.sentences), " ".join(sure.sentences)


# --- what is recorded ---


@pytest.mark.slow
def test_every_choice_is_recorded_with_what_the_plan_is_worth_more_than_without_it() -> None:
    request, found = final_request(), recorded()
    cards = {card.card for card in request.plan.cards}
    assert {part.id for part in found.parts} == cards | {stop.trajectory for stop in request.plan.stops}
    assert [part.eur for part in found.parts] == sorted((part.eur for part in found.parts), reverse=True)
    of_lives = replace(request, runs=CARRIED_RUNS, months=DEBRIEF_MONTHS)
    forecaster = forecaster_of(KLEIN)
    whole = forecaster.forecast(of_lives).at(DEBRIEF_MONTHS).society.difference.mean
    for part in (found.parts[0], found.parts[-1]):
        without = replace(of_lives, plan=without_parts(request.plan, part.id))
        left = forecaster.forecast(without).at(DEBRIEF_MONTHS).society.difference.mean
        assert part.eur == pytest.approx(whole - left, abs=1e-6)
        assert part.se_eur > 0.0


def test_of_the_choice_that_carries_most_the_goals_and_the_party_are_recorded() -> None:
    request, found, final = final_request(), recorded(), run(KLEIN, "expert")[2].final
    first = found.parts[0]
    plan = without_parts(request.plan, first.id)
    without = forecaster_of(KLEIN).forecast(replace(request, plan=plan, runs=final.runs))
    assert dict(found.goals) == {goal.id: goal.plan for goal in without.goals}
    left = {balance.id: balance.difference.mean for balance in without.at(DEBRIEF_MONTHS).parties}
    lost = {b.id: b.difference.mean - left[b.id] for b in final.at(DEBRIEF_MONTHS).parties}
    assert abs(found.party_eur) == pytest.approx(max(abs(eur) for eur in lost.values()), abs=1e-6)
    assert found.party_eur == pytest.approx(lost[found.party], abs=1e-6)


def test_what_we_do_not_know_lies_around_the_mean_that_is_shown() -> None:
    found, final = recorded(), run(KLEIN, "expert")[2].final
    assert found.not_known is not None
    mean = final.at(found.months).society.difference.mean
    assert found.not_known.low_eur < mean < found.not_known.high_eur
    assert found.chance_share is not None
    assert 0.0 < found.chance_share < 1.0


def test_without_a_plan_nothing_carried_anything() -> None:
    casus, state, figures = run(KLEIN, "nothing")
    assert figures.carried is None
    assert carried_exhibits(casus, state, figures) == ()


@pytest.mark.parametrize("file", [file for file, law in LAW_OF.items() if law < 3])
def test_a_casus_of_an_older_law_has_no_such_figures_and_opens(file: Path) -> None:
    journal, _ = old_casus(file)
    (payload,) = (row.payload for row in journal.rows if row.kind == "debrief_figures")
    assert figures_of(payload).carried is None


# --- in words ---


@pytest.mark.slow
def test_the_card_that_nearly_everything_hangs_on_is_named_with_people_before_money() -> None:
    casus, state, figures = run(DE_AUTO, "expert")
    carried, _ = carried_exhibits(casus, state, figures)
    first = recorded(DE_AUTO).parts[0]
    title = next(card.title for card in casus.household.cards if card.id == first.id)
    assert carried.sentences[0] == f"Bijna alles hangt aan ‘{title}’."
    assert "van de 20 levens" in carried.sentences[1]
    assert "€" not in carried.sentences[1]
    assert "lager uit" in carried.sentences[2]


def test_the_mean_reads_as_in_the_table_of_plans() -> None:
    casus, state, figures = run(KLEIN, "expert")
    rows = {row.key: row.amounts for row in comparison(casus, state, figures, DEBRIEF_MONTHS).money}
    _, sure = carried_exhibits(casus, state, figures)
    assert sure.sentences[0].endswith(f"gemiddeld {rows[SOCIETY][-2].amount}.")


def test_when_no_choice_matters_one_sentence_is_enough() -> None:
    nothing = tuple(replace(part, eur=10.0, se_eur=30.0) for part in recorded().parts)
    carried, _ = told(replace(recorded(), parts=nothing))
    assert carried == "Geen enkele keuze maakt in geld een duidelijk verschil."


def test_choices_that_only_cost_money_are_named_and_not_blamed() -> None:
    costing = tuple(replace(part, eur=-5_000.0, se_eur=30.0) for part in recorded().parts)
    carried, _ = told(replace(recorded(), parts=costing))
    assert carried.startswith("Geen enkele keuze levert na 3 jaar in geld iets op.")
    assert "Niet alles is geld" in carried


def test_one_choice_alone_does_not_speak_of_helping_each_other() -> None:
    only = replace(recorded(), parts=(Part(ContributionKind.CARD, recorded().parts[0].id, 900.0, 10.0),))
    carried, _ = told(only)
    assert "elkaar" not in carried
    both, _ = told(recorded())
    assert "Keuzes helpen elkaar" in both


def test_a_goal_that_does_not_hang_on_the_choice_is_said_so() -> None:
    same = tuple((goal, 1.0) for goal, _ in recorded().goals)
    carried, _ = told(replace(recorded(), goals=same))
    assert "lukken de doelen even vaak of vaker" in carried
    carried, _ = told(replace(recorded(), goals=()))
    assert "Zonder deze keuze wordt het anders." in carried


def test_a_range_around_nothing_says_that_it_is_not_sure() -> None:
    found = recorded()
    for low, unsure in ((-4_000.0, True), (500.0, False)):
        _, sure = told(replace(found, not_known=NotKnown(2_000.0, low, 6_000.0, 200.0)))
        assert ("niet zeker" in sure) is unsure
    _, sure = told(replace(found, not_known=None, chance_share=None))
    assert "bijna niet" in sure
    assert "toeval" not in sure


@pytest.mark.parametrize(("share", "words"), [(0.9, "telt toeval zwaarder"), (0.2, "telt ook toeval")])
def test_chance_is_told_by_its_size(share: float, words: str) -> None:
    assert words in told(replace(recorded(), chance_share=share))[1]


def test_a_choice_that_is_not_clear_is_never_said_to_carry_most() -> None:
    found = recorded()
    first, second = found.parts[:2]
    unclear, clear = replace(first, eur=1_900.0, se_eur=1_000.0), replace(second, eur=1_800.0, se_eur=10.0)
    words = told(replace(found, parts=(unclear, clear)))[0]
    casus = casus_of(KLEIN)
    household = casus.household
    titles = {card.id: card.title for card in household.cards}
    titles |= {each.id: each.stop_title or each.title for each in household.trajectories}
    assert f"‘{titles[second.id]}’ droeg het meest." in words
    assert titles[first.id] not in words
