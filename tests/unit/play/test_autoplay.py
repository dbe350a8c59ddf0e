"""Autoplay takes the decisions a player would take, also without a walk and with any seed."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.domain.plan import Agreement, Plan, PlanCard, PlanChange, Walk, WalkOffer
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import AgreementKind, Intensity
from effect_game.engine.trace import Trace
from effect_game.play import rows as r
from effect_game.play.autoplay import autoplay, default_walk
from effect_game.play.forecast import Forecaster, ForecastRequest, Progress
from effect_game.play.outcomes import found_rows
from effect_game.play.replay import replay
from effect_game.play.session import Play, keep_nothing
from effect_game.play.state import plan_of
from tests.support.casus import DE_AUTO, KLEIN, casus_of, fixed_clock, new_play, played, walk_of
from tests.support.casus import plan_of as shipped_plan
from tests.unit.play.test_forecast import other_truths

pytestmark = pytest.mark.slow

FOLDERS = [KLEIN, DE_AUTO]


class Quick(Forecaster):
    """Every forecast over few lives: what is compared here does not depend on their number."""

    def forecast(self, request: ForecastRequest, progress: Progress | None = None) -> Forecast:
        return super().forecast(replace(request, runs=48), progress)


def quick(casus: Casus, folder: Path, seed: int = 1) -> Play:
    header = new_play(folder, seed).header
    return Play(casus, Journal(header=header), Quick(casus), fixed_clock, keep_nothing)


def free_card(casus: Casus) -> str:
    return next(card.id for card in casus.household.cards if not card.needs and not card.requires)


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("name", ["nothing", "tempting", "expert"])
@pytest.mark.parametrize("seed", [0, 2**62])
def test_any_plan_plays_to_the_end_without_a_walk_and_with_any_seed(
    folder: Path, name: str, seed: int
) -> None:
    play = autoplay(quick(casus_of(folder), folder, seed), shipped_plan(folder, name), None)
    assert play.state.finished
    assert play.state.month == 12
    assert not play.state.asked
    assert play.state.goals == tuple(goal.id for goal in play.casus.household.goals[:3])


def test_offers_without_a_walk_ask_what_the_agreements_say_and_no_more() -> None:
    casus = casus_of(DE_AUTO)
    plan = shipped_plan(DE_AUTO, "expert")
    for kept in plan.agreements:
        offers = default_walk(casus, replace(plan, agreements=(kept,))).offers
        assert [offer.party for offer in offers] == [kept.party]
        other = next(c for c in casus.household.counterparts if c.party == kept.party)
        asked = [ask for ask in other.asks if ask.id in offers[0].asks]
        assert [(ask.card, ask.what, ask.share) for ask in asked] == [(kept.card, kept.what, kept.share)]


def test_an_agreement_nobody_can_ask_for_leads_to_no_offer() -> None:
    casus = casus_of(DE_AUTO)
    other = casus.household.counterparts[0]
    odd = Agreement(party=other.party, card=free_card(casus), what=AgreementKind.PAY, share=0.123)
    assert default_walk(casus, Plan(title="", agreements=(odd,))).offers == ()


def test_a_change_in_the_plan_is_made_at_the_moment_before_it() -> None:
    casus = casus_of(KLEIN)
    month = casus.household.decision_months[0]
    change = PlanChange(month=month + 1, intensity=Intensity.LIGHT)
    plan = Plan(title="", cards=(PlanCard(card=free_card(casus), changes=(change,)),))
    play = autoplay(quick(casus, KLEIN), plan, None)
    assert play.state.cards[0].changes == (change,)


def test_a_change_that_nobody_could_make_is_refused() -> None:
    casus = casus_of(KLEIN)
    change = PlanChange(month=casus.household.decision_months[0], intensity=None)
    plan = Plan(title="", cards=(PlanCard(card=free_card(casus), changes=(change,)),))
    with pytest.raises(UserError) as caught:
        autoplay(quick(casus, KLEIN), plan, None)
    assert caught.value.code == "autoplay.change"


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("name", ["nothing", "tempting", "expert"])
def test_what_was_played_is_what_the_plan_file_says(folder: Path, name: str) -> None:
    """Cards with their changes, stops, and agreements with their weeks; only the title is our own."""
    made, written = plan_of(played(folder, name).state), shipped_plan(folder, name)
    assert made.cards == written.cards
    assert made.stops == written.stops
    assert set(made.agreements) == set(written.agreements)


class Reached(Exception):
    """The play has come to the first month."""


class UntilLife(Quick):
    """Stops a play when the first month would be lived."""

    def life(self, plan: Plan, seed: int, months: int = 120) -> Trace:
        raise Reached


def before_life(casus: Casus, folder: Path, plan: Plan, walk: Walk | None) -> Play:
    """A play with all its rows, reveals and answers included, up to the first month that is lived."""
    play = Play(casus, new_play(folder).journal, UntilLife(casus), fixed_clock, keep_nothing)
    with pytest.raises(Reached):
        autoplay(play, plan, walk)
    return play


def silent_walk(folder: Path) -> Walk:
    """The expert's talks without a question asked: only what needs no fact is shown."""
    walk = walk_of(folder, "expert")
    assert walk is not None
    facts = {
        item.id
        for other in casus_of(folder).household.counterparts
        for item in (*other.asks, *other.gives, *other.shows, *other.grounds)
        if item.fact is not None
    }

    def known(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(item for item in ids if item not in facts)

    offers = tuple(
        WalkOffer(party=o.party, asks=known(o.asks), gives=known(o.gives), shows=known(o.shows),
                  grounds=known(o.grounds))
        for o in walk.offers
    )  # fmt: skip
    return replace(walk, questions=(), offers=offers)


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("asks", [False, True])
def test_nothing_recorded_before_leven_tells_the_truth_of_what_was_not_asked(
    folder: Path, asks: bool
) -> None:
    """Answers of parties, reveals, the reference lane: the same to the byte, whatever the truth is."""
    casus = casus_of(folder)
    walk = walk_of(folder, "expert") if asks else silent_walk(folder)
    plan = shipped_plan(folder, "expert")
    play = before_life(casus, folder, plan, walk)
    shown = play.journal.rows
    assert {"reference_shown", "lids_opened", "party_answered"} <= {row.kind for row in shown}
    never_asked = [c for row, c in other_truths(casus) if row not in found_rows(casus, play.state)]
    assert never_asked or asks
    for changed in never_asked:
        assert before_life(changed, folder, plan, walk).journal.rows == shown


def test_a_file_whose_decisions_break_a_rule_is_different_from_that_row_on() -> None:
    casus = casus_of(KLEIN)
    play = autoplay(quick(casus, KLEIN), shipped_plan(KLEIN, "expert"), None)
    rows = [row for row in play.journal.rows if row.kind != "safety_checked"]
    edited = tuple(replace(row, sequence=i) for i, row in enumerate(rows))
    told = replay(casus, replace(play.journal, rows=edited), Quick(casus))
    assert not told.equal
    assert told.first_difference is not None
    assert edited[told.first_difference].kind == "goals_finished"


def test_a_journal_with_a_branch_replays() -> None:
    casus = casus_of(KLEIN)
    play = quick(casus, KLEIN)
    play.decide(r.WatchMoment(0))
    play.decide(r.Branch(play.header.law, play.header.content_hash, "parent", 1))
    play.decide(r.FinishReferral())
    assert replay(casus, play.journal, Quick(casus)).equal
