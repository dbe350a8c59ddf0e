"""The start of the program: window or command line, and a clear sentence when there is no screen."""

import os
import subprocess
import sys

import pytest

from effect_game.__main__ import has_screen, wants_window


@pytest.mark.parametrize(
    "argv",
    [[], ["--scenarios", "map"], ["--scenarios=map"], ["--store", "spel.db"], ["--selftest"]],
)
def test_no_arguments_or_window_options_open_the_window(argv: list[str]) -> None:
    assert wants_window(argv)


@pytest.mark.parametrize("argv", [["list"], ["simulate", "x", "--json"], ["--help"], ["bestaat-niet"]])
def test_anything_else_goes_to_the_command_line(argv: list[str]) -> None:
    assert not wants_window(argv)


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_screen_can_only_be_absent_on_linux(platform: str, environ: dict[str, str], expected: bool) -> None:
    assert has_screen(platform, environ) is expected


def test_without_a_screen_one_dutch_sentence_says_so() -> None:
    if not sys.platform.startswith("linux"):
        assert has_screen(sys.platform, {})
        return
    screen = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environ = {name: value for name, value in os.environ.items() if name not in screen}
    command = [sys.executable, "-m", "effect_game"]
    done = subprocess.run(command, env=environ, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert "geen scherm gevonden" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1
