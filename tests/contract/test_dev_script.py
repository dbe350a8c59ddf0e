"""build/dev.py: does the work once, nothing the second time, and says in Dutch what a person must do."""

import ast
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build import dev

SCRIPT = Path(dev.__file__)
SYSTEM = sys.modules["system_libraries"]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what decides about installing, with an environment that is only pretended."""
    (tmp_path / "build").mkdir()
    for name in ("pyproject.toml", "build/requirements.lock", "build/requirements-dev.lock"):
        shutil.copy(dev.ROOT / name, tmp_path / name)
    for name, value in (
        ("ROOT", tmp_path),
        ("VENV", tmp_path / ".venv"),
        ("STAMP", tmp_path / ".venv" / "stamp.json"),
        ("RUNTIME_LOCK", tmp_path / "build/requirements.lock"),
        ("DEV_LOCK", tmp_path / "build/requirements-dev.lock"),
    ):
        monkeypatch.setattr(dev, name, value)
    return tmp_path


@pytest.fixture
def commands(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Every command the script would run; making the environment leaves an interpreter behind."""
    ran: list[list[str]] = []

    def record(command: list[str | Path]) -> int:
        ran.append([str(part) for part in command])
        if "venv" in ran[-1]:
            dev.venv_python().parent.mkdir(parents=True, exist_ok=True)
            dev.venv_python().touch()
        return 0

    monkeypatch.setattr(dev, "run", record)
    return ran


def test_a_first_start_makes_the_environment_and_installs_with_hashes(commands: list[list[str]]) -> None:
    assert dev.ensure_environment(dev=False)
    assert [("venv" in c, "--require-hashes" in c, "--no-deps" in c) for c in commands] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]


def test_a_second_start_runs_no_command_at_all(commands: list[list[str]]) -> None:
    dev.ensure_environment(dev=True)
    commands.clear()
    assert not dev.ensure_environment(dev=True)
    assert not dev.ensure_environment(dev=False)
    assert commands == []


def test_testing_after_playing_adds_the_tools_to_the_same_environment(commands: list[list[str]]) -> None:
    dev.ensure_environment(dev=False)
    commands.clear()
    assert dev.ensure_environment(dev=True)
    assert not [command for command in commands if "venv" in command]
    assert [command for command in commands if str(dev.DEV_LOCK) in command]


@pytest.mark.parametrize("name", ["pyproject.toml", "build/requirements.lock"])
def test_a_changed_lock_or_project_file_installs_again(
    commands: list[list[str]], checkout: Path, name: str
) -> None:
    dev.ensure_environment(dev=False)
    with (checkout / name).open("a", encoding="utf-8") as stream:
        stream.write("\n# changed\n")
    assert dev.ensure_environment(dev=False)


@pytest.mark.parametrize("content", ["", "{", "[]", json.dumps({"runtime": "old"})])
def test_a_damaged_or_old_stamp_installs_again(commands: list[list[str]], content: str) -> None:
    dev.ensure_environment(dev=False)
    dev.STAMP.write_text(content, encoding="utf-8")
    assert dev.ensure_environment(dev=False)


def test_another_python_gets_an_environment_of_its_own(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    dev.ensure_environment(dev=False)
    commands.clear()
    monkeypatch.setattr(dev, "PYTHON", "3.14")
    assert dev.ensure_environment(dev=False)
    assert "venv" in commands[0]
    assert "--clear" in commands[0]


def test_a_failed_installation_is_taken_up_again(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    dev.ensure_environment(dev=False)
    (dev.ROOT / "pyproject.toml").write_text("changed", encoding="utf-8")
    monkeypatch.setattr(dev, "run", lambda _command: 1)
    with pytest.raises(dev.SetupError, match="Installeren is niet gelukt"):
        dev.ensure_environment(dev=False)
    assert not dev.is_current(dev.STAMP, dev.venv_python(), dev=False)


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_a_supported_python_is_accepted(version: tuple[int, int]) -> None:
    dev.check_python(version)


@pytest.mark.parametrize(("version", "shown"), [((3, 9), "3.9"), ((3, 15), "3.15")])
def test_another_python_is_refused_in_dutch(version: tuple[int, int], shown: str) -> None:
    with pytest.raises(dev.SetupError, match=f"U gebruikt Python {shown}"):
        dev.check_python(version)


def test_without_root_or_sudo_the_one_line_to_run_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SYSTEM, "root_prefix", lambda: None)
    monkeypatch.setattr("shutil.which", lambda _name: "apt-get")
    with pytest.raises(dev.SetupError, match="Voer als beheerder uit: apt-get install .* libgl1 libegl1"):
        SYSTEM.apt_install([("libgl1",), ("libegl1",)])


def test_the_first_package_name_this_debian_knows_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []

    def answer(command: list[str]) -> tuple[int, str]:
        ran.append(command)
        return (100 if command[-1] == "libglib2.0-0t64" and command[0] == "apt-cache" else 0), ""

    monkeypatch.setattr(SYSTEM, "quiet_call", answer)
    monkeypatch.setattr(SYSTEM, "root_prefix", lambda: ["sudo"])
    monkeypatch.setattr("shutil.which", lambda _name: "apt-get")
    SYSTEM.apt_install([("libglib2.0-0t64", "libglib2.0-0"), ("libgl1",)])
    assert ran[-1][0] == "sudo"
    assert ran[-1][-2:] == ["libglib2.0-0", "libgl1"]


def test_only_missing_libraries_are_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[tuple[str, ...]] = []
    probed: list[bool] = []
    monkeypatch.setattr(SYSTEM, "on_linux", lambda: True)
    monkeypatch.setattr(SYSTEM, "is_loadable", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(SYSTEM, "apt_install", installed.extend)
    monkeypatch.setattr(SYSTEM, "probe_qt", lambda _python, screen, _packages: probed.append(screen))
    SYSTEM.ensure_libraries(dev.venv_python(), fresh=False, desktop=False)
    assert installed == [("libegl1",)]
    assert probed == [False]


def test_with_all_libraries_present_nothing_is_installed_or_probed(monkeypatch: pytest.MonkeyPatch) -> None:
    touched: list[object] = []
    monkeypatch.setattr(SYSTEM, "on_linux", lambda: True)
    monkeypatch.setattr(SYSTEM, "is_loadable", lambda _library: True)
    monkeypatch.setattr(SYSTEM, "apt_install", touched.append)
    monkeypatch.setattr(SYSTEM, "probe_qt", lambda *arguments: touched.append(arguments))
    SYSTEM.ensure_libraries(dev.venv_python(), fresh=False, desktop=True)
    assert touched == []


def test_the_counts_of_all_lanes_are_added(tmp_path: Path) -> None:
    suite = '<testsuites><testsuite tests="{}" failures="{}" errors="{}" skipped="{}"/></testsuites>'
    (tmp_path / "fast.xml").write_text(suite.format(10, 1, 0, 0), encoding="utf-8")
    (tmp_path / "slow.xml").write_text(suite.format(5, 0, 1, 1), encoding="utf-8")
    assert dev.count_reports(tmp_path) == (12, 2)


def test_what_hangs_is_stopped_and_said(capsys: pytest.CaptureFixture[str]) -> None:
    asleep = [sys.executable, "-c", "import time; time.sleep(60)"]
    assert dev.run(asleep, minutes=0.01) == 124
    assert "Gestopt: dit duurde langer dan 0.01 minuten." in capsys.readouterr().out
    assert dev.run([sys.executable, "-c", "raise SystemExit(3)"], minutes=1) == 3


def test_playing_without_a_screen_says_so_and_installs_nothing(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(SYSTEM, "has_screen", lambda: False)
    assert dev.main(["play"]) == 1
    assert "geen scherm gevonden" in capsys.readouterr().err
    assert commands == []


def test_an_unknown_command_is_wrong_usage() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "dans"], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith("Gebruik: ")


def test_the_script_needs_the_standard_library_only() -> None:
    code = "import sys; sys.path.insert(0, sys.argv[1]); import dev; print(*sys.modules)"
    command = [sys.executable, "-I", "-S", "-c", code, str(SCRIPT.parent)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert loaded - sys.stdlib_module_names == {"__main__", "dev", "system_libraries"}


@pytest.mark.parametrize("name", ["dev.py", "system_libraries.py"])
def test_an_old_python_can_still_read_the_script_and_be_told(name: str) -> None:
    assert ast.parse(SCRIPT.with_name(name).read_text(encoding="utf-8"), feature_version=(3, 7)).body
