"""The program as a person starts it, under a real X server, with real key strokes and a real pointer."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.content.language import language
from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.domain.language import ENGLISH
from effect_game.domain.vocabulary import Step
from effect_game.play.autoplay import default_walk
from effect_game.play.fold import fold
from effect_game.play.replay import replay
from effect_game.play.state import State
from effect_game.store.database import open_store
from effect_game.store.settings import read_settings, write_settings
from tests.e2e.desk import Desk, Program, desk, missing_tools
from tests.e2e.keys import KeyProgram
from tests.support import story
from tests.support.casus import DE_AUTO, KLEIN, casus_of, plan_of, walk_of

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(900)]
Start = Callable[[], Program]


@pytest.fixture
def at(x_display: str, tmp_path: Path) -> Iterator[Desk]:
    assert not missing_tools(), "'python3 build/dev.py test' installs what is missing"
    with desk(x_display, tmp_path) as made:
        yield made


@pytest.fixture
def start(at: Desk, tmp_path: Path) -> Iterator[Start]:
    """Starts the program on the same store; every start is stopped after the test."""
    started: list[Program] = []

    def begin() -> Program:
        program = Program(at, tmp_path / "store.sqlite", tmp_path, tmp_path / "log.txt")
        started.append(program)
        return program

    yield begin
    for program in started:
        program.close()


def kept(casus: Casus, folder: Path) -> tuple[Journal, State]:
    """The one casus in the store, and where it is."""
    store, problem = open_store(folder / "store.sqlite")
    assert problem is None
    with store:
        (summary,) = store.list_casus()
        journal = store.load(summary.casus)
    return journal, fold(casus, journal.rows)


def test_a_casus_played_from_outside_survives_a_kill_and_is_played_to_the_end(
    start: Start, tmp_path: Path
) -> None:
    casus, plan, walk = casus_of(DE_AUTO), plan_of(DE_AUTO, "expert"), walk_of(DE_AUTO, "expert")
    assert walk is not None
    program = start()
    program.wait_for(f"casus_{casus.household.id}")
    program.picture("begin")
    story.begin(program, casus)
    story.play_to_the_plan(program, casus, walk)
    before, after = plan.cards[:3], plan.cards[3:]
    for laid in before:
        story.lay_a_card(program, casus, laid)
    program.picture("voor het uitvallen")
    program.kill()
    state = kept(casus, tmp_path)[1]
    assert state.step is Step.PLAN
    assert [card.card for card in state.cards] == [laid.card for laid in before]
    assert state.asked == walk.questions

    again = start()
    again.wait_for("resume")
    again.picture("ga verder waar je was")
    again.press("resume")
    again.wait_for("footer_predict")
    story.lay_the_plan(again, casus, replace(plan, cards=after), walk)
    story.sit_at_the_table(again, walk)
    story.live(again, casus, plan, walk)
    story.look_back(again)
    again.close()
    journal, state = kept(casus, tmp_path)
    assert state.finished
    assert {card.card for card in state.cards} == {card.card for card in plan.cards}
    assert {(a.party, a.card) for a in state.agreements} == {(a.party, a.card) for a in plan.agreements}
    assert replay(casus, journal).equal
    assert "Traceback" not in (tmp_path / "log.txt").read_text(encoding="utf-8")
    assert len(list(tmp_path.glob("*.png"))) > 20


def test_a_whole_casus_can_be_played_from_outside_without_a_mouse_in_english(
    at: Desk, tmp_path: Path
) -> None:
    store, problem = open_store(tmp_path / "store.sqlite")
    assert problem is None
    with store:
        write_settings(store, replace(read_settings(store), language=ENGLISH))
    casus, plan = casus_of(KLEIN), plan_of(KLEIN, "expert")
    program = KeyProgram(at, tmp_path / "store.sqlite", tmp_path, tmp_path / "log.txt")
    try:
        story.begin(program, casus)
        assert language(ENGLISH).messages["Aanmelding"] in program.words()
        story.play(program, casus, plan, walk_of(KLEIN, "expert") or default_walk(casus, plan))
    finally:
        program.close()
    state = kept(casus, tmp_path)[1]
    assert state.finished
    assert {card.card for card in state.cards} == {card.card for card in plan.cards}
    assert program.pointed == 0
    assert "Traceback" not in (tmp_path / "log.txt").read_text(encoding="utf-8")
