"""Casussen of older laws in the window: read as they were recorded, and recalculated when people ask."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from effect_game.domain.journal import LAW, Journal
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.forecast import Forecaster
from effect_game.store.database import Store
from effect_game.store.effect_file import write_effect
from effect_game.ui.game import Game
from effect_game.ui.widgets.panel import BusyLine
from tests.support.old_law import LAW_OF, OLD_DE_AUTO, OLD_KLEIN, cut_before, old_casus
from tests.support.window import open_file
from tests.ui.conftest import OpenGame
from tests.ui.hand import WindowHand

HandOf = Callable[[Game], WindowHand]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


def half_played(tmp_path: Path, kind: str) -> tuple[Journal, Path]:
    """A file with the small casus of law 1 as it was left just before a row of a kind."""
    journal, content = old_casus(OLD_KLEIN)
    half, path = cut_before(journal, kind), tmp_path / "half.effect"
    write_effect(path, half, content)
    return half, path


def bar(game: Game) -> str:
    notice = game.shell.notice
    return notice.accessibleName() if notice.isVisible() else ""


def nothing_is_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("the window computed something for an old casus")

    for name in ("forecast", "life", "life_money", "engine"):
        monkeypatch.setattr(Forecaster, name, never)


@pytest.mark.parametrize("file", LAW_OF)
def test_a_finished_casus_of_an_older_law_is_debriefed_with_its_recorded_figures(
    open_game: OpenGame, hand_of: HandOf, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, _ = old_casus(file)
    (recorded,) = (row.payload for row in journal.rows if row.kind == "debrief_figures")
    nothing_is_computed(monkeypatch)
    with open_game(tmp_path / "store.sqlite") as game:
        open_file(game, file)
        hand = hand_of(game)
        assert game.controller.state.step is Step.DEBRIEF
        assert game.controller.state.figures == recorded
        assert f"wet {LAW_OF[file]}" in bar(game)
        assert hand.sees("recalculate")
        for part in range(5):
            hand.press(f"debrief_tab_{part}")
        game.go_to_start()
        assert not hand.sees("recalculate")
        assert bar(game) == ""
    with Store(tmp_path / "store.sqlite") as store:
        assert store.load(journal.header.casus) == journal


def test_recalculating_opens_a_new_casus_and_leaves_the_old_one_as_it_was(
    open_game: OpenGame, hand_of: HandOf, qtbot: QtBot, tmp_path: Path
) -> None:
    journal, _ = old_casus(OLD_KLEIN)
    with open_game(tmp_path / "store.sqlite") as game:
        open_file(game, OLD_KLEIN)
        hand = hand_of(game)
        hand.press("recalculate")
        qtbot.waitUntil(lambda: not game.controller.waiting, timeout=60_000)
        play = game.controller.play
        assert (play.header.law, play.header.casus != journal.header.casus) == (LAW, True)
        assert play.state.finished
        assert f"wet {LAW}" in bar(game)
        assert not hand.sees("recalculate")
        key = play.header.casus
    with Store(tmp_path / "store.sqlite") as store:
        assert store.load(journal.header.casus) == journal
        assert {summary.casus for summary in store.list_casus()} == {journal.header.casus, key}
        assert all(summary.finished for summary in store.list_casus())


def test_who_goes_to_the_first_screen_while_it_is_recalculated_stays_there(
    open_game: OpenGame, hand_of: HandOf, qtbot: QtBot, tmp_path: Path
) -> None:
    half, path = half_played(tmp_path, "goals_chosen")
    with open_game(tmp_path / "store.sqlite") as game:
        hand = hand_of(game)
        open_file(game, path)
        hand.press("recalculate")
        game.go_to_start()
        qtbot.waitUntil(lambda: not game.controller.waiting, timeout=60_000)
        made = game.controller.play.header.casus
        assert made != half.header.casus
        assert game.shell.current_screen() is game.start_screen
        assert made in {each.casus for each in game.controller.store.list_casus()}
        game.resume(made)
        qtbot.waitUntil(lambda: game.shell.current_screen() is not game.start_screen)
        assert game.controller.play.header.casus == made


@pytest.mark.parametrize(
    ("kind", "step"),
    [
        ("question_asked", Step.INTAKE),
        ("goals_chosen", Step.GOALS),
        ("plan_finished", Step.PLAN),
        ("table_finished", Step.TABLE),
        ("moment_finished", Step.LIFE),
        ("debrief_opened", Step.LIFE),
    ],
)
def test_an_unfinished_casus_of_law_1_is_read_up_to_where_it_was(
    open_game: OpenGame,
    hand_of: HandOf,
    tmp_path: Path,
    kind: str,
    step: Step,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    journal, content = old_casus(OLD_DE_AUTO)
    half, path = cut_before(journal, kind), tmp_path / "half.effect"
    write_effect(path, half, content)
    nothing_is_computed(monkeypatch)
    with open_game(tmp_path / "store.sqlite") as game:
        open_file(game, path)
        hand = hand_of(game)
        assert game.controller.state.step is step
        assert "wet 1" in bar(game)
        assert "Verder spelen kan na opnieuw uitrekenen" in bar(game)
        assert hand.sees("recalculate")
        assert spinning(game) == []
        game.controller.decide(r.Undo())
        assert "opnieuw" in bar(game)
        assert game.controller.play.journal == half
    with Store(tmp_path / "store.sqlite") as store:
        assert store.load(half.header.casus) == half


def spinning(game: Game) -> list[str]:
    """What says 'wordt bijgewerkt' in sight."""
    screen = game.shell.current_screen()
    assert screen is not None
    busy = screen.findChildren(BusyLine)
    return [
        each.objectName()
        for each in busy
        if each.isVisible() or any(timer.isActive() for timer in each.findChildren(QTimer))
    ]


def test_an_unfinished_casus_goes_on_after_recalculating(
    open_game: OpenGame, hand_of: HandOf, qtbot: QtBot, tmp_path: Path
) -> None:
    _, path = half_played(tmp_path, "table_finished")
    with open_game(tmp_path / "store.sqlite") as game:
        open_file(game, path)
        hand_of(game).press("recalculate")
        qtbot.waitUntil(lambda: not game.controller.waiting, timeout=60_000)
        assert game.controller.play.header.law == LAW
        asked = len(game.controller.play.journal.rows)
        game.controller.decide(r.FinishTable())
        qtbot.waitUntil(lambda: not game.controller.waiting, timeout=60_000)
        assert len(game.controller.play.journal.rows) == asked + 1
        assert game.controller.state.step is Step.LIFE


def test_a_file_that_is_no_casus_is_named_and_the_game_goes_on(open_game: OpenGame, tmp_path: Path) -> None:
    bad = tmp_path / "los.effect"
    bad.write_text("dit is geen casus")
    with open_game(tmp_path / "store.sqlite") as game:
        game.shell.show()
        game.open_file(str(bad))
        assert "los.effect" in bar(game)
        open_file(game, OLD_KLEIN)
        assert game.controller.state.step is Step.DEBRIEF
