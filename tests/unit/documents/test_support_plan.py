"""The written plan: people first, only what was heard and may be told, amounts as the core has them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from effect_game.content.language import language
from effect_game.documents.opened import Run, run_of
from effect_game.documents.paper import (
    Cell,
    Heading,
    NewPage,
    Paper,
    Table,
)
from effect_game.documents.support_plan import support_plan
from effect_game.domain.consent import Consent
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.domain.language import ENGLISH, use
from effect_game.domain.safety import BasicCare, BasicState, BasicSubject, Safety, Signal
from effect_game.play.digits import NO_BREAK_SPACE, format_eur
from effect_game.play.party_amounts import party_amounts
from effect_game.play.session import Play, keep_nothing
from effect_game.play.views_money import party_table
from effect_game.play.views_support_plan_help import help_lines
from effect_game.resources import data_root
from tests.support.casus import DE_AUTO, KLEIN, casus_of, fixed_clock, forecaster_of, played
from tests.support.heavy_plan import with_every_card
from tests.support.old_law import cut_before
from tests.support.papers import finished, text_of

HEARD, GUARDED = "fact:closed_post", "fact:low_mood"


def left(kind: str) -> Run:
    """The same casus, left just before the first row of a kind."""
    whole = played(KLEIN, "expert")
    return run_of(of(casus_of(KLEIN), cut_before(whole.journal, kind)), None)


def of(casus: Casus, journal: Journal) -> Play:
    return Play(casus, journal, forecaster_of(KLEIN), fixed_clock, keep_nothing)


def words(paper: Paper) -> str:
    return "\n".join((paper.title, *(text for block in paper.blocks for text in text_of(block))))


def parts(paper: Paper) -> tuple[str, str]:
    """What stands before and after the break between the household's pages and the annex."""
    at = next(place for place, block in enumerate(paper.blocks) if isinstance(block, NewPage))
    return words(replace(paper, blocks=paper.blocks[:at])), words(replace(paper, blocks=paper.blocks[at:]))


def table_after(paper: Paper, heading: str) -> Table:
    at = next(
        place
        for place, block in enumerate(paper.blocks)
        if isinstance(block, Heading) and block.text.startswith(heading)
    )
    return next(block for block in paper.blocks[at:] if isinstance(block, Table))


def test_the_household_reads_no_amount_and_finds_itself_first() -> None:
    home, annex = parts(support_plan(finished()))
    assert "€" not in home.replace("€ffect", "")
    assert "€" in annex
    headings = [block.text for block in support_plan(finished()).blocks if isinstance(block, Heading)]
    assert headings[0] == "Om wie het gaat"
    assert headings.index("Wat het kost en oplevert, per partij") > headings.index("Wat we gaan doen")


def test_goals_stand_in_the_own_words_of_the_household() -> None:
    home, _ = parts(support_plan(finished()))
    for goal in casus_of(KLEIN).household.goals:
        assert f"“{goal.text}”" in home


def test_what_nobody_heard_is_not_in_the_plan_and_is_said_as_not_asked() -> None:
    run = left("question_asked")
    said = words(support_plan(run))
    unheard = [fact.text for fact in run.casus.household.facts if fact.id not in run.state.facts]
    assert len(unheard) == 2
    assert not [text for text in unheard if text in said]
    assert "niet gevraagd" in said


def test_what_was_heard_stands_with_who_said_it() -> None:
    said = words(support_plan(finished()))
    heard = [fact for fact in casus_of(KLEIN).household.facts if fact.id in finished().state.facts]
    assert len(heard) == 3
    for fact in heard:
        told = f"“{fact.text}”" if fact.quote else fact.text
        assert f"{told} ({fact.source})" in said


def guarded(casus: Casus) -> Casus:
    """The small household with a fact that needs a yes before others hear it."""
    consent = Consent(
        id="consent:mood",
        person="person:noor",
        text="Mogen wij dit vertellen?",
        yes="Ja.",
        facts=(GUARDED,),
        objects=True,
    )
    return replace(casus, household=replace(casus.household, consents=(consent,)))


def test_what_needs_a_yes_stays_off_the_paper_and_its_level_with_it() -> None:
    journal = played(KLEIN, "expert").journal
    open_run, shut_run = (
        run_of(of(casus, journal), None) for casus in (casus_of(KLEIN), guarded(casus_of(KLEIN)))
    )
    fact = next(fact for fact in shut_run.casus.household.facts if fact.id == GUARDED)
    said_open, said_shut = words(support_plan(open_run)), words(support_plan(shut_run))
    assert fact.text in said_open
    assert fact.text not in said_shut
    assert "1 ding staat hier niet. Daarvoor is nog een ja nodig: Noor." in said_shut
    room = next(
        row
        for row in table_after(support_plan(shut_run), "Hoe het gaat").rows
        if row[0] == "Psychische gezondheid"
    )
    assert room[1:3] == ("niet gedeeld", "niet gedeeld")
    assert "Mogen wij dit vertellen?" not in said_shut


def test_no_signal_of_violence_and_nothing_it_is_known_by_stands_on_paper() -> None:
    signal = Signal(
        id="signal:x", person="person:noor", text="Een teken van geweld.", covered_by=(), facts=(HEARD,)
    )
    danger = BasicCare(
        subject=BasicSubject.DANGER, state=BasicState.NOW, text="Zij is in gevaar.", facts=(HEARD,)
    )
    casus = casus_of(KLEIN)
    household = replace(casus.household, safety=Safety(basics=(danger,), signals=(signal,)))
    run = run_of(of(replace(casus, household=household), played(KLEIN, "expert").journal), None)
    said = words(support_plan(run))
    fact = next(fact for fact in casus.household.facts if fact.id == HEARD)
    for text in (signal.text, danger.text, fact.text, "veiligheid van"):
        assert text not in said
    assert "staat nooit op dit papier" in said


@pytest.mark.parametrize(("state", "told"), [(BasicState.WORRY, False), (BasicState.FINE, True)])
def test_a_danger_without_a_source_is_not_told_where_there_are_signals_of_violence(
    state: BasicState, told: bool
) -> None:
    signal = Signal(id="signal:x", person="person:noor", text="Een teken.", covered_by=(), facts=(HEARD,))
    danger = BasicCare(subject=BasicSubject.DANGER, state=state, text="De wissel op vrijdag.", facts=())
    casus = casus_of(KLEIN)
    household = replace(casus.household, safety=Safety(basics=(danger,), signals=(signal,)))
    run = run_of(of(replace(casus, household=household), played(KLEIN, "expert").journal), None)
    assert (danger.text in words(support_plan(run))) is told


def test_the_table_of_parties_is_that_of_the_core_with_its_range_and_adds_up() -> None:
    run = finished()
    forecast = run.forecast
    assert forecast is not None
    table = table_after(support_plan(run), "Wat het kost en oplevert")
    months = [each.months for each in forecast.horizons][: len(table.columns) - 1]
    assert months == [12, 36, 60, 120]
    shown = {cell_text(row[0]): row[1:] for row in table.rows}
    for place, month in enumerate(months):
        core = party_table(run.casus, forecast, month)
        result = forecast.at(month)
        total = party_amounts(run.casus, result).society_eur
        assert cell_text(shown["Alle partijen samen"][place]) == format_eur(total)
        for row in core.rows:
            spread = next(b.difference for b in result.parties if b.id == row.id)
            low, high = (format_eur(each, core.step_eur) for each in (spread.p5, spread.p95))
            want = "" if low == high else f"{low} tot {high}".replace(f"€{NO_BREAK_SPACE}", "")
            cell = shown[row.name][place]
            assert isinstance(cell, Cell)
            assert (cell.text, cell.note) == (format_eur(row.difference_eur), want)


def cell_text(cell: Any) -> str:
    return cell.text if isinstance(cell, Cell) else cell


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("referral_finished", "Er zijn nog geen doelen gekozen."),
        ("goals_chosen", "Er zijn nog geen doelen gekozen."),
        ("trajectory_stopped", "Er ligt nog geen hulp in dit plan."),
        ("predicted", "De bedragen komen in dit plan nadat jullie ze zelf hebben voorspeld."),
        ("offer_made", "Met andere partijen is nog niets afgesproken."),
        ("month_lived", "Welke regels in de weg zaten, staat hier na Terugblik."),
    ],
)
def test_a_casus_that_was_left_halfway_says_what_is_not_there_yet(kind: str, says: str) -> None:
    assert says in words(support_plan(left(kind)))


def test_a_plan_can_be_made_after_every_single_row() -> None:
    whole = played(KLEIN, "expert").journal
    for count in range(1, len(whole.rows) + 1):
        run = run_of(of(casus_of(KLEIN), replace(whole, rows=whole.rows[:count])), None)
        assert support_plan(run).blocks


def test_a_price_that_was_not_estimated_is_not_given_away() -> None:
    run = left("price_guessed")
    laid = {card.card for card in run.state.cards}
    asked = [card for card in run.casus.household.cards if card.id in laid and card.estimate_price]
    assert asked
    rows = table_after(support_plan(run), "De hulp in dit plan").rows
    told = {cell_text(row[0]): cell_text(row[1]) for row in rows}
    assert {told[card.title] for card in asked} == {"nog niet geschat"}


def test_a_card_without_its_yes_is_said_not_to_begin() -> None:
    whole = played(KLEIN, "expert").journal
    refused = tuple(row for row in whole.rows if row.kind not in ("offer_made", "party_answered"))
    play = of(
        casus_of(KLEIN), replace(whole, rows=refused[: [row.kind for row in refused].index("month_lived")])
    )
    home, _ = parts(support_plan(run_of(play, None)))
    assert "begint niet" in home
    assert "Er kwam geen ja: " in home


def test_an_empty_plan_says_that_what_ran_goes_on() -> None:
    home, annex = parts(support_plan(run_of(played(KLEIN, "nothing"), None)))
    assert "Er ligt nog geen hulp in dit plan. Wat al liep, loopt door." in home
    assert "Er ligt geen hulp in dit plan. Dan is er geen verschil met zonder dit plan." in annex


def test_own_words_of_a_thousand_signs_stand_there_whole() -> None:
    own = ("Zo zien wij het. " * 60).strip()
    run = replace(finished(), state=replace(finished().state, own_defence=own))
    assert len(own) > 1000
    assert f"Waarom, in eigen woorden: “{own}”" in words(support_plan(run))


def test_very_long_names_stand_in_the_table_of_people_and_not_in_the_title() -> None:
    name = "Anna Maria " * 20
    casus = casus_of(KLEIN)
    persons = tuple(replace(person, name=name) for person in casus.household.persons)
    long = replace(casus, household=replace(casus.household, persons=persons))
    paper = support_plan(run_of(of(long, played(KLEIN, "expert").journal), None))
    assert paper.title == "Ons plan"
    assert cell_text(table_after(paper, "Om wie het gaat").rows[0][0]) == name


def test_the_plan_speaks_english_when_the_program_does() -> None:
    use(language(ENGLISH))
    try:
        paper = support_plan(finished())
    finally:
        use()
    assert paper.language == ENGLISH
    headings = {block.text for block in paper.blocks if isinstance(block, Heading)}
    assert {"Who it is about", "What we are going to do", "When we look back", "Annex"} <= headings


@pytest.mark.parametrize("folder", [DE_AUTO, data_root() / "scenarios" / "het-volle-rooster"])
def test_what_two_pages_have_no_room_for_stands_in_the_annex(folder: Path) -> None:
    run = with_every_card(folder)
    home, annex = parts(support_plan(run))
    household = run.casus.household
    assert all(card.title in home for card in household.cards)
    assert all((each.stop_title or each.title) in home for each in household.trajectories)
    assert "staat in de bijlage" in home
    told = [card.text for card in household.cards] + [each.stop_text for each in household.trajectories]
    told += [line for each in help_lines(run.casus, run.state) for _, line in each.voices]
    assert not [text for text in told if text not in home + annex]
    assert [text for text in told if text not in home]


def test_a_plan_that_fits_tells_everything_at_once() -> None:
    home, annex = parts(support_plan(finished()))
    assert "staat in de bijlage" not in home
    laid = [card for card in casus_of(KLEIN).household.cards if finished().state.card(card.id)]
    assert laid
    assert not [card.text for card in laid if card.text not in home or card.text in annex]


@pytest.mark.parametrize(("months", "says"), [(1, "begon niet"), (40, "nog niet begonnen")])
def test_help_that_never_began_is_not_waited_for_once_its_time_is_past(months: int, says: str) -> None:
    run = finished()
    (laid, *others) = sorted(run.state.cards, key=lambda card: card.start_month)
    state = replace(
        run.state,
        cards=(replace(laid, duration_months=months), *others),
        life=tuple(replace(passed, active=()) for passed in run.state.life),
    )
    lines = {line.title: line for line in help_lines(run.casus, state)}
    title = next(card.title for card in run.casus.household.cards if card.id == laid.card)
    assert lines[title].so_far == says


def test_life_in_a_year_stands_before_the_goals() -> None:
    home, _ = parts(support_plan(finished()))
    household = casus_of(KLEIN).household
    assert household.in_a_year is not None
    ahead = home.index(f"Over een jaar, Noor: “{household.in_a_year.text}”")
    assert ahead < min(home.index(f"“{goal.text}”") for goal in household.goals)


def test_the_plan_says_what_happens_when_a_goal_is_not_reached_or_a_party_says_no() -> None:
    home, _ = parts(support_plan(finished()))
    assert "Is een doel dan niet gehaald?" in home
    asked, _ = parts(support_plan(left("offer_made")))
    assert "Als het ja is:" in asked
    assert asked.count("Als het ja is:") == asked.count("Bij nee begint dit niet.")
