"""A group in a class, through the window: a real trainer's server on this computer, a person who types."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from effect_game.classroom import door
from effect_game.classroom import rows as c
from effect_game.classroom.exhibits import Head, Notice, shown_as
from effect_game.classroom.keys import KEY_LENGTH, group_of, in_fours, is_code
from effect_game.domain.vocabulary import STEPS, Step
from effect_game.play.autoplay import default_walk
from effect_game.store.database import Store
from effect_game.ui.classroom.member_kept import Membership, kept_membership
from effect_game.ui.game import Game
from effect_game.ui.projector.exhibit_view import ExhibitView
from tests.support import story
from tests.support.casus import KLEIN, casus_of, walk_of
from tests.support.casus import plan_of as shipped_plan
from tests.support.classroom import CODE
from tests.ui.class_trainer import HERE, PATIENCE_MS, Trainer, at_step, at_trainer, begin, come_in, join
from tests.ui.conftest import OpenGame
from tests.ui.hand import WindowHand

pytestmark = pytest.mark.slow
HandOf = Callable[[Game], WindowHand]


@pytest.fixture
def game(open_game: OpenGame, tmp_path: Path) -> Iterator[Game]:
    with open_game(tmp_path / "laptop.sqlite") as opened:
        yield opened


@pytest.fixture
def hand(hand_of: HandOf, game: Game) -> WindowHand:
    return hand_of(game)


def words(hand: WindowHand, name: str) -> str:
    label = hand.find(name)
    assert isinstance(label, QLabel)
    return label.text()


def membership(game: Game) -> Membership:
    kept = kept_membership(game.controller.store)
    assert kept is not None
    return kept


def test_a_group_types_address_and_code_draws_a_name_and_is_on_the_trainers_board(
    game: Game, hand: WindowHand, trainer: Trainer
) -> None:
    hand.press("footer_join_class")
    drawn = {words(hand, "join_name")}
    for _ in range(3):
        hand.press("join_spin")
        drawn.add(words(hand, "join_name"))
    spin = hand.look_for("join_spin")
    assert spin is not None
    assert not spin.isEnabled()
    assert len(drawn) > 2
    name = words(hand, "join_name")
    hand.press("dialog_close")
    game.class_desk.open()
    hand.press("dialog_close")
    join(hand, trainer)
    code = words(hand, "join_resume_code")
    hand.press("join_main")
    (group,) = trainer.groups()
    kept = membership(game)
    assert in_fours(kept.key) == code
    assert is_code(kept.key, KEY_LENGTH)
    assert (group.id, group.name) == (group_of(kept.key), kept.name)
    assert name
    assert words(hand, "class_line") == "verbonden"
    assert "Les van een uur" in words(hand, "class_where")


def test_playing_goes_on_while_the_trainer_is_away_and_afterwards_both_have_every_row(
    qtbot: QtBot, game: Game, hand: WindowHand, trainer: Trainer
) -> None:
    come_in(hand, trainer)
    casus = begin(hand)
    hand.press("moment_next")
    rows = game.controller.play.journal.rows
    qtbot.waitUntil(lambda: at_trainer(trainer, casus) == len(rows), timeout=PATIENCE_MS)
    trainer.off()
    qtbot.waitUntil(lambda: words(hand, "class_line") == "even weg, speel gewoon door", timeout=PATIENCE_MS)
    hand.press("footer_main")
    more = game.controller.play.journal.rows
    assert len(more) > len(rows)
    trainer.on()
    qtbot.waitUntil(lambda: at_trainer(trainer, casus) == len(more), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: words(hand, "class_line") == "verbonden", timeout=PATIENCE_MS)


def test_after_a_restart_of_this_laptop_the_group_is_back_by_itself(
    qtbot: QtBot, open_game: OpenGame, hand_of: HandOf, tmp_path: Path, trainer: Trainer
) -> None:
    path = tmp_path / "laptop.sqlite"
    with open_game(path) as first:
        hand = hand_of(first)
        come_in(hand, trainer)
        casus = begin(hand)
        hand.press("moment_next")
        qtbot.waitUntil(lambda: at_trainer(trainer, casus) > 0, timeout=PATIENCE_MS)
    with open_game(path) as second:
        hand = hand_of(second)
        qtbot.waitUntil(lambda: words(hand, "class_line") == "verbonden", timeout=PATIENCE_MS)
        hand.press("resume")
        hand.press("footer_main")
        count = len(second.controller.play.journal.rows)
        qtbot.waitUntil(lambda: at_trainer(trainer, casus) == count, timeout=PATIENCE_MS)
    assert len(trainer.groups()) == 1


def test_on_another_laptop_the_code_of_the_group_brings_the_casus_back_and_the_old_one_is_told(
    qtbot: QtBot, open_game: OpenGame, hand_of: HandOf, tmp_path: Path, trainer: Trainer
) -> None:
    with open_game(tmp_path / "old.sqlite") as old:
        hand = hand_of(old)
        come_in(hand, trainer)
        casus = begin(hand)
        hand.press("moment_next")
        count = len(old.controller.play.journal.rows)
        qtbot.waitUntil(lambda: at_trainer(trainer, casus) == count, timeout=PATIENCE_MS)
        key = in_fours(membership(old).key)
        with open_game(tmp_path / "new.sqlite") as new:
            other = hand_of(new)
            other.press("footer_join_class")
            other.type_in("join_address", trainer.address)
            other.type_in("join_code", CODE)
            other.press("join_elsewhere")
            other.type_in("join_key", key.lower())
            other.press("join_main")
            other.find("join_resume_code")
            other.press("join_main")
            # Both windows are in sight here: what is seen may be the old one.
            qtbot.waitUntil(lambda: bool(new.controller.content), timeout=PATIENCE_MS)
            qtbot.waitUntil(lambda: other.sees("moment_next"), timeout=PATIENCE_MS)
            assert new.controller.play.header.casus == casus
            assert len(new.controller.play.journal.rows) == count
            line = old.class_desk.strip.line
            qtbot.waitUntil(lambda: "niet verbonden" in line.text(), timeout=PATIENCE_MS)
    assert len(trainer.groups()) == 1


def test_a_step_that_is_not_open_waits_while_there_is_a_line_and_opens_by_itself(
    qtbot: QtBot, game: Game, hand: WindowHand, trainer: Trainer
) -> None:
    trainer.act(c.PhaseOpened(0, (Step.REFERRAL,)))
    come_in(hand, trainer)
    begin(hand)
    hand.press("footer_main")
    assert at_step(game) is Step.REFERRAL
    assert game.shell.footer.reason.text() == "Wacht op de trainer: Keukentafel gaat zo open."
    assert not game.shell.notice.isVisible()
    assert not game.shell.footer.main_button.isEnabled()
    trainer.act(c.PhaseOpened(1, STEPS[:2]))
    hand.press("footer_main")
    assert at_step(game) is Step.INTAKE


def test_without_a_line_no_step_is_shut(qtbot: QtBot, game: Game, hand: WindowHand, trainer: Trainer) -> None:
    trainer.act(c.PhaseOpened(0, (Step.REFERRAL,)))
    come_in(hand, trainer)
    begin(hand)
    hand.press("footer_main")
    trainer.off()
    hand.press("footer_main")
    assert at_step(game) is Step.INTAKE
    trainer.on()


def test_a_pause_covers_the_screen_until_the_trainer_ends_it_or_the_line_stays_away(
    qtbot: QtBot, game: Game, hand: WindowHand, trainer: Trainer
) -> None:
    come_in(hand, trainer)
    begin(hand)
    before = game.controller.play.journal.rows
    trainer.act(c.Paused(True))
    pause = hand.find("class_pause")
    assert "De trainer houdt even pauze" in pause.accessibleName()
    QTest.keyClick(game.shell, Qt.Key.Key_Return)
    assert game.controller.play.journal.rows == before
    trainer.act(c.Paused(False))
    qtbot.waitUntil(lambda: not hand.sees("class_pause"), timeout=PATIENCE_MS)
    trainer.act(c.Paused(True))
    hand.find("class_pause")
    game.class_desk._away.setInterval(200)
    trainer.off()
    qtbot.waitUntil(lambda: not hand.sees("class_pause"), timeout=PATIENCE_MS)
    hand.press("moment_next")
    assert game.controller.play.journal.rows != before
    trainer.on()


def test_a_message_is_said_stays_until_it_is_read_and_can_be_read_again(
    qtbot: QtBot, game: Game, hand: WindowHand, trainer: Trainer
) -> None:
    come_in(hand, trainer)
    trainer.act(c.Said("Nog <b>tien</b> minuten."))
    message = hand.find("class_message")
    qtbot.waitUntil(lambda: "Nog <b>tien</b> minuten." in message.accessibleName(), timeout=PATIENCE_MS)
    hand.press("class_read")
    assert not hand.sees("class_message")
    hand.press("class_lesson")
    assert words(hand, "lesson_message_0") == "Nog <b>tien</b> minuten."
    hand.press("dialog_close")


def test_a_fact_the_trainer_tells_is_on_a_card_in_the_journal_and_at_the_trainer(
    qtbot: QtBot, game: Game, hand: WindowHand, trainer: Trainer
) -> None:
    come_in(hand, trainer)
    casus = begin(hand)
    qtbot.waitUntil(lambda: at_trainer(trainer, casus) >= 0, timeout=PATIENCE_MS)
    fact = next(f for f in game.controller.casus.household.facts if f.id not in game.controller.state.facts)
    group = trainer.groups()[0].id
    trainer.act(c.FactGiven(casus, "fact:none"), group)
    trainer.act(c.FactGiven(casus, fact.id), group)
    card = hand.find("class_told")
    assert f"De trainer vertelt: {fact.text}" in card.accessibleName()
    rows = game.controller.play.journal.rows
    assert [row.kind for row in rows].count("fact_told") == 1
    qtbot.waitUntil(lambda: at_trainer(trainer, casus) == len(rows), timeout=PATIENCE_MS)
    assert trainer.board.carried[casus].state.told == (fact.id,)
    hand.press("class_told_read")
    assert not hand.sees("class_told")
    assert not hand.sees("class_apart")


def test_a_casus_that_went_another_way_on_another_laptop_is_told_to_the_group_itself(
    qtbot: QtBot, game: Game, hand: WindowHand, trainer: Trainer
) -> None:
    come_in(hand, trainer)
    casus = begin(hand)
    qtbot.waitUntil(lambda: at_trainer(trainer, casus) >= 0, timeout=PATIENCE_MS)
    member = game.class_desk.member
    assert member.connected is not None
    member.connected = replace(member.connected, apart=frozenset({casus}))
    member.changed.emit()
    assert "verder op die laptop" in hand.find("class_apart").accessibleName()


def test_a_hand_goes_up_and_the_trainer_can_lower_it(
    qtbot: QtBot, game: Game, hand: WindowHand, trainer: Trainer
) -> None:
    come_in(hand, trainer)
    hand.press("class_help")
    qtbot.waitUntil(lambda: trainer.groups()[0].asks_help, timeout=PATIENCE_MS)
    trainer.act(c.HelpAsked(trainer.groups()[0].id, False))
    qtbot.waitUntil(lambda: not game.class_desk.member.asks_help, timeout=PATIENCE_MS)
    hand.press("class_help")
    qtbot.waitUntil(lambda: trainer.groups()[0].asks_help, timeout=PATIENCE_MS)
    hand.press("class_help")
    qtbot.waitUntil(lambda: not trainer.groups()[0].asks_help, timeout=PATIENCE_MS)


def test_what_the_projector_shows_is_on_this_screen_too_and_follows(
    qtbot: QtBot, hand: WindowHand, trainer: Trainer
) -> None:
    come_in(hand, trainer)
    for title in ("Wat valt op?", "En nu?"):
        trainer.act(c.Shown(*shown_as(Notice(Head(title, "Kijk samen.", "", title)))))
        if not hand.sees("exhibit_view"):
            hand.press("class_look")
        shown = hand.find("exhibit_view")
        assert isinstance(shown, ExhibitView)
        qtbot.waitUntil(partial(shows, shown, title), timeout=PATIENCE_MS)
    hand.press("dialog_close")


def test_shut_euros_lie_under_a_cover_until_the_trainer_opens_them(
    qtbot: QtBot, trainer: Trainer, hand: WindowHand
) -> None:
    come_in(hand, trainer)
    trainer.act(c.EurosShown(False))
    casus = casus_of(KLEIN)
    plan = shipped_plan(KLEIN, "expert")
    begin(hand)
    story.play_to_the_plan(hand, casus, walk_of(KLEIN, "expert") or default_walk(casus, plan))
    qtbot.waitUntil(lambda: hand.sees("class_euros"), timeout=PATIENCE_MS)
    cover = hand.look_for("class_euros")
    assert cover is not None
    assert "euro's nog dicht" in cover.accessibleName()
    assert not cover.isEnabled()
    trainer.act(c.EurosShown(True))
    qtbot.waitUntil(lambda: not hand.sees("class_euros"), timeout=PATIENCE_MS)


def test_another_language_makes_the_strip_anew_and_a_wipe_ends_taking_part(
    qtbot: QtBot, game: Game, hand: WindowHand, trainer: Trainer
) -> None:
    come_in(hand, trainer)
    begin(hand)
    trainer.act(c.Paused(True))
    qtbot.waitUntil(lambda: hand.sees("class_pause"), timeout=PATIENCE_MS)
    game.languages.choose("en")
    qtbot.waitUntil(lambda: hand.sees("class_pause") and hand.sees("class_line"), timeout=PATIENCE_MS)
    game.languages.choose("nl")
    trainer.act(c.Paused(False))
    qtbot.waitUntil(lambda: not hand.sees("class_pause"), timeout=PATIENCE_MS)
    game.kept_here.wipe()
    assert not hand.sees("class_line")
    assert kept_membership(game.controller.store) is None
    hand.press("footer_join_class")
    assert words(hand, "join_name")
    hand.press("dialog_close")


def test_who_stops_with_the_lesson_comes_back_as_the_same_group(
    qtbot: QtBot, game: Game, hand: WindowHand, trainer: Trainer
) -> None:
    come_in(hand, trainer)
    begin(hand)
    hand.press("class_lesson")
    hand.press("lesson_leave")
    assert not hand.sees("class_line")
    game.go_to_start()
    hand.press("footer_join_class")
    hand.press("join_main")
    hand.find("join_resume_code")
    hand.press("join_main")
    assert words(hand, "class_line") == "verbonden"
    assert len(trainer.groups()) == 1


def test_a_lesson_that_is_over_is_not_looked_for_at_the_next_start(
    qtbot: QtBot, open_game: OpenGame, hand_of: HandOf, trainer: Trainer, tmp_path: Path
) -> None:
    with open_game(tmp_path / "klaar.sqlite") as first:
        hand = hand_of(first)
        come_in(hand, trainer)
        begin(hand)
        trainer.act(c.ClassClosed())
        qtbot.waitUntil(lambda: words(hand, "class_line") == "de les is klaar", timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: membership(first).over, timeout=PATIENCE_MS)
        assert hand.sees("class_line")
    with open_game(tmp_path / "klaar.sqlite") as again:
        assert not hand_of(again).sees("class_line")
        assert not again.class_desk.member.taking_part


def test_a_sign_that_never_stands_in_a_code_is_named_while_people_type(
    hand: WindowHand, trainer: Trainer
) -> None:
    hand.press("footer_join_class")
    hand.type_in("join_code", "k0")
    field = hand.find("join_code")
    assert isinstance(field, QLineEdit)
    assert "'0' komt niet voor" in field.accessibleDescription()
    assert field.text() == "k0"
    hand.press("dialog_close")


@pytest.mark.parametrize(
    ("address", "code", "told"),
    [
        ("", "ABCDEF", "Die code klopt niet"),
        (f"{HERE}:9", CODE, "er staat geen les open op dit adres"),
    ],
)
def test_what_is_wrong_is_named_with_a_next_step_and_the_way_without_a_network(
    qtbot: QtBot, game: Game, hand: WindowHand, trainer: Trainer, address: str, code: str, told: str
) -> None:
    hand.press("footer_join_class")
    hand.type_in("join_address", address or trainer.address)
    hand.type_in("join_code", code)
    hand.press("join_main")
    notice = hand.find("join_told")
    qtbot.waitUntil(lambda: told in notice.accessibleName(), timeout=PATIENCE_MS)
    assert "Probeer opnieuw" in button_words(hand.find("join_main"))
    hand.press("join_alone")
    hand.press("join_main")
    assert words(hand, "class_line") == "zonder netwerk, speel gewoon"


def test_who_is_turned_away_at_the_door_hears_why_and_the_dialog_goes_on_once_there_is_room(
    qtbot: QtBot, game: Game, hand: WindowHand, trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "STRANGERS", 0)
    join(hand, trainer)
    notice = hand.find("join_told")
    qtbot.waitUntil(lambda: "te veel laptops" in notice.accessibleName(), timeout=PATIENCE_MS)
    assert "Wacht tien seconden" in notice.accessibleName()
    assert "Probeer opnieuw" in button_words(hand.find("join_main"))
    monkeypatch.undo()
    hand.find("join_resume_code")
    hand.press("join_main")
    assert words(hand, "class_line") == "verbonden"


def shows(page: ExhibitView, title: str) -> bool:
    return page.exhibit is not None and page.exhibit.head.title == title


def button_words(widget: QWidget) -> str:
    return str(widget.property("text"))


def test_without_a_network_only_the_code_is_asked_and_a_file_goes_to_the_trainer(
    game: Game, hand: WindowHand, trainer: Trainer, tmp_path: Path
) -> None:
    hand.press("footer_join_class")
    hand.press("join_no_network")
    assert not hand.sees("join_address")
    hand.type_in("join_code", CODE)
    hand.press("join_main")
    hand.press("join_main")
    hand.press("casus_household:klein")
    hand.press("moment_next")
    game.class_desk.save_to(str(tmp_path))
    (made,) = tmp_path.glob("*.effect")
    assert made.name == f"{CODE} {membership(game).name} ronde 1.effect"
    assert trainer.groups() == ()


def test_closing_the_program_does_not_wait_for_a_trainer_who_does_not_answer(
    open_game: OpenGame, hand_of: HandOf, tmp_path: Path, trainer: Trainer, qtbot: QtBot
) -> None:
    with open_game(tmp_path / "laptop.sqlite") as game:
        hand = hand_of(game)
        come_in(hand, trainer)
        trainer.off()
    QApplication.processEvents()
    with Store(tmp_path / "laptop.sqlite") as store:
        assert kept_membership(store) is not None
    trainer.on()
