"""What the plan step says: cards, bars, event cards, prices beside estimates."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.domain.vocabulary import Intensity
from effect_game.play import rows as r
from effect_game.play.digits import format_short
from effect_game.play.session import Play
from effect_game.play.state import start_state
from effect_game.play.views_goals import events_without_plan
from effect_game.play.views_money import JarAmount, ShownAmount
from effect_game.play.views_plan import (
    bars,
    default_laying,
    gainer_note,
    goals,
    lane_events,
    moved,
    not_discussed,
    plan_budgets,
    prediction_words,
    removed,
    resized,
)
from effect_game.play.views_plan_cards import (
    DARK_GATE,
    GUESS_FIRST,
    CardBook,
    TrayCard,
    price_reveal,
    price_words,
    team_hours_words,
    tray,
    wait_words,
)
from effect_game.ui.screens.plan_line import line_view
from tests.support.casus import DE_AUTO, KLEIN, casus_of, new_play
from tests.unit.ui_screens_b.kept_casus import before_the_plan

POST, RENT, COURSE = "card:open_post", "card:settle", "card:course"
TALKS = "trajectory:talks"


def at_the_plan(questions: tuple[str, ...] = ()) -> Play:
    play = new_play(KLEIN)
    for decision in before_the_plan(play.casus, questions):
        play.decide(decision)
    return play


def card_of(play: Play, key: str) -> TrayCard:
    return next(card for card in tray(CardBook(play.casus), play.state) if card.key == key)


def test_the_tray_holds_every_card_and_then_the_stop_cards() -> None:
    play = at_the_plan()
    cards = tray(CardBook(play.casus), play.state)
    assert [card.key for card in cards] == [*(c.id for c in play.casus.household.cards), TALKS]
    assert [card.is_stop for card in cards] == [False] * 4 + [True]


def test_every_card_says_what_it_asks_of_the_household_and_stopping_asks_nothing() -> None:
    play = at_the_plan()
    book = CardBook(play.casus)
    for card in tray(book, play.state):
        if card.is_stop:
            assert card.load == ""
            continue
        points = book.rows[book.cards[card.key].intervention].load
        assert card.load == f"draagkracht {format_short(points)}"


def test_a_price_that_must_be_guessed_stays_shut_until_it_is() -> None:
    play = at_the_plan()
    assert card_of(play, POST).price == GUESS_FIRST
    assert "€" in card_of(play, COURSE).price
    play.decide(r.GuessPrice(POST, 100.0, 200.0))
    shown = card_of(play, POST)
    assert not shown.guess_first
    assert "€" in shown.price


@pytest.mark.parametrize(
    ("low", "high", "words"), [(1.0, 2.0, "hoger"), (1e6, 2e6, "lager"), (1.0, 1e6, "binnen")]
)
def test_the_reveal_says_where_the_price_lies(low: float, high: float, words: str) -> None:
    play = at_the_plan()
    book = CardBook(play.casus)
    assert price_reveal(book, play.state, POST) is None
    play.decide(r.GuessPrice(POST, low, high))
    reveal = price_reveal(book, play.state, POST)
    assert reveal is not None
    assert words in reveal.verdict
    assert reveal.payers
    assert reveal.price == card_of(play, POST).price


def test_a_clash_names_the_other_and_ends_when_it_is_stopped() -> None:
    play = at_the_plan()
    assert card_of(play, COURSE).clashing
    assert "Gesprekken over piekeren" in " ".join(card_of(play, COURSE).notes)
    play.decide(r.StopTrajectory(TALKS, 1))
    assert not card_of(play, COURSE).clashing


def test_a_card_that_needs_a_yes_says_whose_and_its_bar_waits() -> None:
    play = at_the_plan()
    play.decide(default_laying(CardBook(play.casus), RENT))
    assert any(note.startswith("Ja nodig van: ") for note in card_of(play, RENT).notes)
    (bar,) = bars(CardBook(play.casus), play.state)
    assert bar.waits_for_yes


def test_what_a_card_hangs_on_is_told_and_an_unknown_is_only_said_to_be_there() -> None:
    found = tray_of(DE_AUTO, "card:keep_car")
    assert found.notes[0] == "Kan alleen zolang de auto er nog is."
    dark = tray_of(DE_AUTO.parent / "twee-huizen", "card:guidance")
    assert DARK_GATE in dark.notes
    assert not any("handtekening" in note for note in dark.notes)


def tray_of(folder: Path, key: str) -> TrayCard:
    """A card of a household of which nothing was asked yet."""
    casus = casus_of(folder)
    return next(card for card in tray(CardBook(casus), start_state(casus)) if card.key == key)


def test_laying_a_card_uses_what_the_content_says() -> None:
    play = at_the_plan()
    book = CardBook(play.casus)
    play.decide(default_laying(book, RENT))
    laid = play.state.card(RENT)
    assert laid is not None
    assert (laid.start_month, laid.intensity) == (2, Intensity.NORMAL)
    play.decide(default_laying(book, TALKS))
    assert [stop.month for stop in play.state.stops] == [1]


def test_moving_stretching_and_removing_keep_the_rest_of_the_bar() -> None:
    play = at_the_plan()
    play.decide(r.SetCard(POST, 1, 5, Intensity.LIGHT, "Vrijwilliger"))
    play.decide(moved(play.state, POST, 4))
    stretched = resized(play.state, POST, 7)
    assert stretched == r.SetCard(POST, 4, 7, Intensity.LIGHT, "Vrijwilliger")
    play.decide(stretched)
    play.decide(removed(play.state, POST))
    assert play.state.cards == ()
    play.decide(r.StopTrajectory(TALKS, 1))
    assert resized(play.state, TALKS, 3) is None
    play.decide(moved(play.state, TALKS, 3))
    assert [stop.month for stop in play.state.stops] == [3]
    play.decide(removed(play.state, TALKS))
    assert play.state.stops == ()


def test_an_event_that_gives_a_secret_away_stays_dark_until_it_is_found() -> None:
    hidden = lane_events(at_the_plan().casus, at_the_plan().state)
    dark = [event for event in hidden if event.dark]
    assert [event.title for event in dark] == ["Iets wat jullie niet weten"]
    asked = at_the_plan(("question:sleep", "question:post"))
    assert not [e for e in lane_events(asked.casus, asked.state) if e.dark]


def test_the_plan_and_the_goals_say_the_same_month_of_an_event() -> None:
    play = at_the_plan()
    said = {item.id: item.month for item in events_without_plan(play.casus, play.state)}
    shown = {event.key: event.month for event in lane_events(play.casus, play.state)}
    assert shown
    assert all(abs(month - said[key]) <= 0.5 for key, month in shown.items())


def test_in_a_later_round_what_is_still_to_come_goes_first_and_what_is_over_says_so() -> None:
    play = at_the_plan()
    assert play.state.reference is not None
    keys = [event.key for event in lane_events(play.casus, play.state)]
    assert len(keys) > 1
    months = tuple((key, 20.0 if key == keys[-1] else 4.0) for key in keys)
    later = replace(play.state, round=2, reference=replace(play.state.reference, months=months))
    shown = line_view(CardBook(play.casus), later).events
    assert shown[0].key == keys[-1]
    assert [event.over for event in shown] == [False, *[True] * (len(shown) - 1)]
    assert shown[0].dated_words.endswith("maand 20")
    assert all(event.dated_words.endswith("voor deze ronde") for event in shown[1:])


def test_goals_have_no_counts_before_the_lids_open() -> None:
    play = at_the_plan()
    before = goals(play.casus, play.state, play.forecast())
    assert [goal.counts for goal in before] == ["", "", ""]
    play.decide(default_laying(CardBook(play.casus), POST))
    play.decide(r.Predict(-100.0, 100.0, play.casus.household.prediction.default_gainer, 10))
    after = goals(play.casus, play.state, play.forecast())
    assert all("van 20" in goal.counts for goal in after)


def test_the_prediction_is_shown_beside_its_outcome_once() -> None:
    play = at_the_plan()
    play.decide(default_laying(CardBook(play.casus), POST))
    assert prediction_words(play.casus, play.state, 50) == ""
    play.decide(r.Predict(-100.0, 100.0, play.casus.household.prediction.default_gainer, 10))
    words = prediction_words(play.casus, play.state, 50)
    assert "\u2212€\u00a0100 tot €\u00a0100" in words
    assert "Uitkomst" in words


def test_budgets_and_open_conversations_follow_the_cards() -> None:
    play = at_the_plan()
    book = CardBook(play.casus)
    before = plan_budgets(play.casus, play.state).hours_used
    play.decide(default_laying(book, POST))
    assert plan_budgets(play.casus, play.state).hours_used > before
    assert not_discussed(book, play.state) == 1
    play.decide(r.DiscussCard(POST))
    assert not_discussed(book, play.state) == 0


def test_small_words_read_as_people_say_them() -> None:
    assert [wait_words(weeks) for weeks in (0.2, 1.0, 6.4)] == [
        "start meteen",
        "1 week wachten",
        "6 weken wachten",
    ]
    assert [team_hours_words(hours) for hours in (0.0, 12.4)] == ["geen teamuren", "12 uur"]
    assert [price_words(euros) for euros in (0.0, 446.0, 12345.0)] == [
        "kost geen geld",
        "€\u00a0450",
        "€\u00a012.350",
    ]


def test_parties_that_share_a_jar_are_named_together_where_one_is_chosen() -> None:
    casus = casus_of(DE_AUTO)
    first, second = casus.library.parties[1:3]
    shown = ShownAmount(0.0, 0, "", "")
    alone = JarAmount(first.id, first.short_name, (first.id,), first.id, shown)
    shared = JarAmount("family", "Samen", (first.id, second.id), first.id, shown)
    assert gainer_note(casus, (alone,)) == ""
    assert gainer_note(casus, (alone, shared)) == (
        f"Samen in één potje: ‘Samen’ is {first.name} en {second.name}."
    )
