"""Every chart as a file: words that can be read in it, the same bytes each time, no money before its time."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from effect_game.documents.drawing import Drawing
from effect_game.documents.opened import needs_forecast, open_run, run_of
from effect_game.domain.vocabulary import Mode
from effect_game.play.assumptions import assumptions, assumptions_ask
from effect_game.resources import data_root
from effect_game.ui.art.on_file import _steady
from effect_game.ui.drawings import draw_charts
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import Variant
from tests.support.casus import KLEIN, played
from tests.support.old_law import LAW_3_KLEIN, LAW_OF
from tests.support.rounds import at_the_goals

SVG = "{http://www.w3.org/2000/svg}"
PEOPLE = ["house", "timeline"]
ALL = [*PEOPLE, "jars", "parties", "lives", "dots", "flow"]
"""Of a casus in which it was not recorded why it went so; later ones have that chart too."""


@pytest.fixture(scope="module")
def drawings(qapp: QApplication) -> Mapping[str, Drawing]:
    run = open_run(LAW_3_KLEIN, draw_charts)
    return {each.name: each for each in run.drawings}


def words_in(svg: bytes) -> str:
    return " ".join(text.text or "" for text in ElementTree.fromstring(svg).iter(f"{SVG}text"))


def test_a_finished_casus_has_every_chart_people_first(drawings: Mapping[str, Drawing]) -> None:
    assert list(drawings) == ALL


@pytest.mark.parametrize("name", ALL)
def test_a_chart_says_its_title_and_what_it_shows(drawings: Mapping[str, Drawing], name: str) -> None:
    each = drawings[name]
    root = ElementTree.fromstring(each.svg)
    assert (root.findtext(f"{SVG}title"), root.findtext(f"{SVG}desc")) == (each.title, each.alt)
    image = QImage.fromData(each.png)
    assert (image.text("Title"), image.text("Description")) == (each.title, " ".join(each.alt.split()))


@pytest.mark.parametrize("name", ALL)
def test_the_png_is_twice_as_large_as_the_drawing(drawings: Mapping[str, Drawing], name: str) -> None:
    box = ElementTree.fromstring(drawings[name].svg).get("viewBox")
    image = QImage.fromData(drawings[name].png)
    assert box == f"0 0 {image.width() // 2} {image.height() // 2}"


@pytest.mark.parametrize(
    ("name", "words"),
    [("timeline", "Zonder plan"), ("jars", "houdt over"), ("parties", "Samen"), ("house", "Wonen")],
)
def test_letters_stay_letters(drawings: Mapping[str, Drawing], name: str, words: str) -> None:
    assert words in words_in(drawings[name].svg)


def test_only_the_rooms_are_kept_pixels(drawings: Mapping[str, Drawing]) -> None:
    for name in ALL:
        images = [
            each
            for each in ElementTree.fromstring(drawings[name].svg).iter(f"{SVG}image")
            if int(each.get("width", "0")) > 200
        ]
        assert len(images) == (1 if name == "house" else 0), name


def test_drawing_again_gives_the_same_bytes(drawings: Mapping[str, Drawing]) -> None:
    again = open_run(LAW_3_KLEIN, draw_charts)
    assert {each.name: each for each in again.drawings} == drawings


@pytest.mark.slow
def test_a_dark_window_does_not_darken_the_paper(drawings: Mapping[str, Drawing], qapp: QApplication) -> None:
    font = qapp.font()
    theme().set(variant=Variant.DARK, text_scale=2.0)
    qapp.setFont(theme().word_mark())
    try:
        again = open_run(LAW_3_KLEIN, draw_charts)
    finally:
        theme().set(variant=Variant.LIGHT, text_scale=1.0)
        qapp.setFont(font)
    assert {each.name: each for each in again.drawings} == drawings


@pytest.mark.slow
def test_before_the_lids_open_there_are_people_and_plan_and_no_money(qapp: QApplication) -> None:
    play = at_the_goals(Mode.DEEP)
    assert not needs_forecast(play)
    run = run_of(play, play.forecast(), draw_charts)
    assert run.forecast is None
    assert [each.name for each in run.drawings] == PEOPLE


@pytest.mark.slow
def test_what_the_debrief_says_of_causes_is_drawn_too(qapp: QApplication) -> None:
    run = run_of(played(KLEIN, "expert"), None, draw_charts)
    assert [each.name for each in run.drawings] == [*ALL, "why"]
    goal = run.casus.household.goals[0].text
    assert goal in run.drawings[-1].alt
    assert goal in words_in(run.drawings[-1].svg)


@pytest.mark.slow
def test_what_the_result_hangs_on_is_drawn_when_it_was_computed(qapp: QApplication) -> None:
    play = played(KLEIN, "expert")
    ask = assumptions_ask(play)
    assert ask is not None
    run = run_of(play, None, draw_charts, assumptions(play.forecaster, ask))
    assert run.sensitivity is not None
    drawing = run.drawing("sensitivity")
    assert drawing is not None
    for each in run.sensitivity.assumptions:
        assert each.sentence in drawing.alt
        assert each.at_low in words_in(drawing.svg)


@pytest.mark.slow
def test_a_casus_of_an_older_law_is_drawn_from_what_was_recorded(qapp: QApplication) -> None:
    for file in LAW_OF:
        run = open_run(file, draw_charts)
        assert {*PEOPLE, "parties"} <= {each.name for each in run.drawings}, file


@pytest.mark.slow
def test_the_command_line_draws_without_a_screen_and_the_same(
    drawings: Mapping[str, Drawing], tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "effect_game", "export", str(LAW_3_KLEIN), "--format", "svg"]
    command += ["--out", str(tmp_path / "out")]
    bare = {"PATH": "", "HOME": str(tmp_path)}
    done = subprocess.run(command, env=bare, cwd=data_root(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    made = {path.stem.rpartition("-")[2]: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert made == {name: each.svg for name, each in drawings.items()}


def test_patterns_are_numbered_from_one_whatever_qt_calls_them() -> None:
    qt = '<pattern id="texpattern_2a2"/><g fill="url(#texpattern_2a2)"/><pattern id="texpattern_7"/>'
    steady = '<pattern id="pattern_1"/><g fill="url(#pattern_1)"/><pattern id="pattern_2"/>'
    assert _steady(qt) == steady
