"""What goes wrong in front of a person: told in place in plain words, nothing lost, and the game goes on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from effect_game.domain.household import Casus
from effect_game.domain.plan import PlanCard
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Intensity, Step
from effect_game.play import rows as r
from effect_game.play.fold import apply
from effect_game.play.rules.plan import check_hours
from effect_game.play.state import State, plan_of
from effect_game.store.database import open_store
from effect_game.ui.game import Game
from effect_game.ui.widgets.forms import Field
from effect_game.ui.widgets.panel import Notice
from effect_game.ui.window import Window
from tests.support import story
from tests.support.casus import DE_AUTO, KLEIN, casus_of, walk_of
from tests.ui.conftest import OpenGame
from tests.ui.hand import WindowHand

HandOf = Callable[[Game], WindowHand]
pytestmark = pytest.mark.timeout(180)


def error_at(hand: WindowHand, name: str) -> str:
    """The error under the field that holds an input."""
    widget = hand.look_for(name)
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    assert isinstance(widget, Field)
    return widget.error


def notice_at(hand: WindowHand, name: str) -> str:
    """The words of a notice in sight."""
    notice = hand.look_for(name)
    assert isinstance(notice, Notice)
    return notice.accessibleName()


def guesses(game: Game) -> list[tuple[float, float]]:
    """The price estimates that were taken down, in euros."""
    return [(guess.low_eur, guess.high_eur) for guess in game.controller.state.price_guesses]


def to_the_plan(game: Game, hand: WindowHand, folder: Path) -> None:
    casus, walk = casus_of(folder), walk_of(folder, "expert")
    assert walk is not None
    story.begin(hand, casus)
    story.play_to_the_plan(hand, casus, walk)
    assert game.controller.state.step is Step.PLAN


@pytest.mark.slow
def test_a_price_estimate_that_is_no_amount_is_told_and_stays(
    open_game: OpenGame, hand_of: HandOf, tmp_path: Path
) -> None:
    card = next(each.id for each in casus_of(KLEIN).household.cards if each.estimate_price)
    with open_game(tmp_path / "store.sqlite") as game:
        hand = hand_of(game)
        to_the_plan(game, hand, KLEIN)
        story.bring_in_sight(hand, card)
        hand.press(f"guess_{card}")
        hand.type_in("guess_low", "veel")
        hand.type_in("guess_high", "500")
        hand.press("show_price")
        assert error_at(hand, "guess_low") == "Laag: Dit is geen bedrag. Schrijf bijvoorbeeld 1.500."
        low = hand.look_for("guess_low")
        assert isinstance(low, QLineEdit)
        assert low.text() == "veel"
        assert guesses(game) == []

        hand.type_in("guess_low", "900")
        hand.press("show_price")
        assert error_at(hand, "guess_low") == "Laag is hoger dan hoog. Omdraaien?"
        assert guesses(game) == []
        hand.press("guess_swap")
        hand.press("show_price")
        hand.press("close_guess")
        assert guesses(game) == [(500, 900)]


@pytest.mark.slow
def test_a_plan_above_the_hours_is_refused_with_what_helps(
    open_game: OpenGame, hand_of: HandOf, tmp_path: Path
) -> None:
    casus = casus_of(DE_AUTO)
    with open_game(tmp_path / "store.sqlite") as game:
        hand = hand_of(game)
        to_the_plan(game, hand, DE_AUTO)
        refused = ""
        for card in casus.household.cards:
            story.bring_in_sight(hand, card.id)
            before = game.controller.state.cards
            hand.press(f"lay_{card.id}")
            if hand.sees("tray_refusal"):
                refused = notice_at(hand, "tray_refusal")
                assert game.controller.state.cards == before
                break
        assert "uur meer dan het team heeft" in refused
        assert "Haal een kaart weg of kies een lichtere vorm." in refused
        check_hours(casus, plan_of(game.controller.state))


@pytest.mark.slow
def test_a_bar_made_too_heavy_in_its_dialog_is_refused_there(
    open_game: OpenGame, hand_of: HandOf, tmp_path: Path
) -> None:
    """The dialog stays open with what was chosen; the plan stays as it was."""
    casus = casus_of(DE_AUTO)
    with open_game(tmp_path / "store.sqlite") as game:
        hand = hand_of(game)
        to_the_plan(game, hand, DE_AUTO)
        for card in casus.household.cards:
            story.bring_in_sight(hand, card.id)
            hand.press(f"lay_{card.id}")
            if hand.sees("tray_refusal"):
                break
        state = game.controller.state
        heavy = next(each.card for each in state.cards if too_heavy(casus, state, each))
        story.bring_in_sight(hand, heavy)
        hand.press(f"open_{heavy}")
        hand.press("bar_intensity_intensief")
        hand.press("bar_done")
        assert "uur meer dan het team heeft" in notice_at(hand, "bar_refusal")
        assert game.controller.state.cards == state.cards
        hand.press("bar_back")


def too_heavy(casus: Casus, state: State, laid: PlanCard) -> bool:
    """Whether a card no longer fits in the hours when it is made intensive."""
    month, months = laid.start_month, laid.duration_months
    heavier = r.SetCard(laid.card, month, months, Intensity.INTENSIVE, laid.executor)
    try:
        check_hours(casus, plan_of(apply(casus, state, heavier)))
    except UserError:
        return True
    return False


def test_a_damaged_store_is_named_and_left_alone_and_the_window_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    store, _ = open_store(path)
    store.close()
    good = path.read_bytes()
    damage = good[:100] + b"kapot" * 20 + good[200:]
    path.write_bytes(damage)
    window = Window(path, (KLEIN.parent,))
    qtbot.addWidget(window.shell)
    window.shell.show()
    window.load()
    try:
        told = window.shell.notice.accessibleName()
        assert str(path) in told
        assert "beschadigd" in told
        hand = WindowHand(qtbot, window.game, tmp_path)
        hand.picture("beschadigd bestand")
        assert path.read_bytes() == damage
        story.begin(hand, casus_of(KLEIN))
        assert window.game.controller.state.step is Step.REFERRAL
    finally:
        window.close()
    assert path.read_bytes() == damage
    assert sorted(each.name for each in tmp_path.glob("*.sqlite")) == ["store-2.sqlite", "store.sqlite"]


@pytest.mark.slow
def test_a_casus_that_was_left_halfway_is_the_same_casus_in_a_new_window(
    open_game: OpenGame, hand_of: HandOf, tmp_path: Path
) -> None:
    casus, walk = casus_of(KLEIN), walk_of(KLEIN, "expert")
    assert walk is not None
    path = tmp_path / "store.sqlite"
    with open_game(path) as game:
        hand = hand_of(game)
        to_the_plan(game, hand, KLEIN)
        hand.press(f"lay_{casus.household.cards[0].id}")
        story.predict(hand, casus, walk)
        left = game.controller.state
        assert left.lids_open
    with open_game(path) as game:
        hand = hand_of(game)
        hand.picture("ga verder")
        hand.press("resume")
        assert game.controller.state == left
        assert game.shell.current_screen() is game.screen(Step.PLAN)
        hand.press("society_amount")
        hand.press("dialog_close")
        hand.press(story.MAIN)
        assert game.controller.state.step is Step.TABLE


def test_a_kept_casus_that_can_be_read_but_not_opened_says_why(
    open_game: OpenGame, hand_of: HandOf, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_game(tmp_path / "store.db") as game:
        story.begin(hand_of(game), casus_of(KLEIN))

    def refuse(_kept: object) -> None:
        raise UserError("journal.newer", "Deze casus komt uit een nieuwere versie.")

    with open_game(tmp_path / "store.db") as game:
        monkeypatch.setattr(game.controller, "open", refuse)
        hand_of(game).press("resume")
        qtbot.waitUntil(lambda: "nieuwere versie" in game.shell.notice.accessibleName())
        assert game.shell.current_screen() is game.start_screen
