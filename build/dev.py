"""One script for everything: set up, play, test, bundle. Standard library only, the same on every system.

    python3 build/dev.py play       set up what is missing and start the game
    python3 build/dev.py test       set up what is missing and run every check (--fast: without the slow lane)

Other commands: see COMMANDS at the end. Texts for the person at the keyboard are Dutch.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from build import system_libraries
else:
    # Started as a script this folder is on the path; imported by a test it is not.
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    import system_libraries

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "effect-stamp.json"
REPORTS = ROOT / ".testreport"
RUNTIME_LOCK = ROOT / "build" / "requirements.lock"
DEV_LOCK = ROOT / "build" / "requirements-dev.lock"
OLDEST, NEWEST = (3, 11), (3, 14)
SetupError = system_libraries.SetupError
say, on_linux = system_libraries.say, system_libraries.on_linux
PYTHON = "{}.{}".format(*sys.version_info)

SLOW_MARKS = "slow or e2e"
OTHER_MARKS = "bundle or benchmark or bare or alone or long"
LANE_MINUTES = 40
"""The longest lane takes a quarter of an hour; what takes longer than this hangs."""


def run(
    command: Sequence[str | Path], environ: Mapping[str, str] | None = None, minutes: float | None = None
) -> int:
    """Run a command in the project folder; its exit code, or 124 when it takes longer than `minutes`."""
    limit = None if minutes is None else minutes * 60
    try:
        return subprocess.call([str(part) for part in command], cwd=ROOT, env=environ, timeout=limit)
    except subprocess.TimeoutExpired:
        say(f"Gestopt: dit duurde langer dan {minutes:g} minuten.")
        return 124


def venv_python() -> Path:
    """The interpreter of the virtual environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


# --- Python and the virtual environment -----------------------------------------------------------


def check_python(version: tuple[int, int]) -> None:
    """Refuse a Python that the pinned dependencies do not support."""
    if OLDEST <= version <= NEWEST:
        return
    wanted = "3.11, 3.12, 3.13 of 3.14"
    raise SetupError(
        f"€ffect werkt met Python {wanted}. U gebruikt Python {version[0]}.{version[1]}. "
        "Installeer een van die versies en start deze opdracht daarmee opnieuw."
    )


def lock_digest(lock: Path) -> str:
    """What an environment made from `lock` depends on, as one text."""
    digest = hashlib.sha256()
    for part in (lock.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode()):
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()


def read_stamp(stamp: Path) -> dict[str, str]:
    """The digests of what is installed; empty when nothing (or nothing readable) is recorded."""
    try:
        found = json.loads(stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def is_current(stamp: Path, python: Path, dev: bool) -> bool:
    """True when the environment holds what the committed lock asks for."""
    lock, kind = (DEV_LOCK, "dev") if dev else (RUNTIME_LOCK, "runtime")
    found = read_stamp(stamp)
    return python.exists() and found.get("python") == PYTHON and found.get(kind) == lock_digest(lock)


def ensure_environment(dev: bool) -> bool:
    """Make the virtual environment if it is not current. True when something was installed."""
    python = venv_python()
    if is_current(STAMP, python, dev):
        return False
    # An environment of another Python version cannot be used, also when it is the system that moved on.
    if not python.exists() or read_stamp(STAMP).get("python") != PYTHON:
        make_venv()
    # Half done until the end: an installation that stops here is taken up again at the next start.
    write_stamp({})
    say("Onderdelen installeren. De eerste keer duurt dat ongeveer een minuut.")
    pip: list[str | Path] = [python, "-m", "pip", "install", "--quiet", "--quiet", "--no-input"]
    lock = DEV_LOCK if dev else RUNTIME_LOCK
    steps = (
        [*pip, "--require-hashes", "--only-binary=:all:", "-r", lock],
        [*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT],
    )
    for step in steps:
        if run(step) != 0:
            raise SetupError("Installeren is niet gelukt. De melding hierboven zegt waarom. Is er internet?")
    kinds = {"runtime": lock_digest(RUNTIME_LOCK)}
    if dev:
        kinds["dev"] = lock_digest(DEV_LOCK)
    write_stamp(kinds)
    return True


def write_stamp(kinds: Mapping[str, str]) -> None:
    """Record which locks are installed, and for which Python."""
    STAMP.write_text(json.dumps({"python": PYTHON, **kinds}), encoding="utf-8")


def make_venv() -> None:
    """Make .venv; Debian splits the needed module off into a package of its own."""
    if importlib.util.find_spec("ensurepip") is None:
        if not on_linux():
            raise SetupError("Dit Python mist 'ensurepip'. Installeer Python opnieuw, met pip erbij.")
        version = "python{}.{}-venv".format(*sys.version_info)
        system_libraries.apt_install([(version, "python3-venv")])
    say("Een eigen omgeving maken in .venv.")
    # A new process: this one may have looked for ensurepip before it was installed.
    if run([sys.executable, "-m", "venv", "--clear", VENV]) != 0:
        raise SetupError("De omgeving in .venv maken is niet gelukt. De melding hierboven zegt waarom.")


# --- Commands -------------------------------------------------------------------------------------


def play(arguments: Sequence[str]) -> int:
    """Set up what is missing and start the game."""
    if not system_libraries.has_screen():
        raise SetupError("Er is geen scherm gevonden. Start het spel op een computer met een bureaublad.")
    fresh = ensure_environment(dev=False)
    system_libraries.ensure_libraries(venv_python(), fresh, desktop=bool(os.environ.get("DISPLAY")))
    keep_parsed()
    return game(arguments)


def command_line(arguments: Sequence[str]) -> int:
    """Pass everything on to the command line of the game."""
    ensure_environment(dev=False)
    return game(arguments)


def game(arguments: Sequence[str]) -> int:
    """Run the program in the caller's own folder, so that names of files mean what the caller means."""
    return subprocess.call([str(venv_python()), "-m", "effect_game", *arguments])


def keep_parsed() -> None:
    """Parse the shipped content once, so that the first screen need not; it only makes starting faster."""
    run([venv_python(), "-m", "effect_game.content.source_files"])


def lint(arguments: Sequence[str]) -> int:
    """Run ruff, mypy and import-linter."""
    ensure_environment(dev=True)
    checks: dict[str, list[str | Path]] = {
        "ruff": [venv_python(), "-m", "ruff", "check", *(arguments or ["."])],
        "mypy": [venv_python(), "-m", "mypy"],
        "import-linter": [venv_python().with_name("lint-imports"), "--no-logo", "--no-cache"],
    }
    failed = []
    for name, command in checks.items():
        say(f"== {name}")
        if run(command) != 0:
            failed.append(name)
    if failed:
        say("Niet in orde: " + ", ".join(failed))
    return 1 if failed else 0


def test(arguments: Sequence[str]) -> int:
    """Run the checks, the fast lane and (unless --fast) the slow lane; other arguments go to pytest."""
    rest = [argument for argument in arguments if argument != "--fast"]
    fast_only = "--fast" in arguments
    fresh = ensure_environment(dev=True)
    system_libraries.ensure_libraries(venv_python(), fresh, desktop=not fast_only, programs=not fast_only)
    shutil.rmtree(REPORTS, ignore_errors=True)
    # As the program that people start: every process of the tests would parse all households by itself.
    keep_parsed()
    codes = [lint([])]
    # Tests of one file share a worker, so that what they set up together is set up once. A worker that falls
    # over ends the lane with the name of its test: pytest-xdist may wait for its replacement for ever.
    workers = ["-n", str(min(4, os.cpu_count() or 1)), "--dist", "loadscope", "--max-worker-restart", "0"]
    # As they are found: the long files come early, and not one of them is left at the end.
    workers.append("--no-loadscope-reorder")
    codes.append(pytest_lane("fast", f"not ({SLOW_MARKS} or {OTHER_MARKS})", [*workers, *rest]))
    if not fast_only:
        codes.append(pytest_lane("slow", f"slow and not (e2e or {OTHER_MARKS})", [*workers, *rest]))
        if on_linux():
            # Each has a screen, a pointer and a keyboard of its own, and mostly waits for what it sees.
            own = ["-n", "3", "--dist", "load", "--max-worker-restart", "0"]
            codes.append(pytest_lane("e2e", f"e2e and not ({OTHER_MARKS})", [*own, *rest]))
        # Measures: with nothing of ours beside it.
        codes.append(pytest_lane("alone", "alone", rest))
    return conclude(codes)


def bench(arguments: Sequence[str]) -> int:
    """Measure speed; the figures are ratios within one run."""
    fresh = ensure_environment(dev=True)
    system_libraries.ensure_libraries(venv_python(), fresh, desktop=True, programs=True)
    return conclude([pytest_lane("benchmark", "benchmark", ["-s", *arguments])])


def bundle(arguments: Sequence[str]) -> int:
    """Build the one-folder program in dist/ and run its own test."""
    fresh = ensure_environment(dev=True)
    # The bundle carries the desktop libraries of the machine that builds it.
    system_libraries.ensure_libraries(venv_python(), fresh, desktop=True)
    keep_parsed()
    builder: list[str | Path] = [venv_python(), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    folders: list[str | Path] = ["--workpath", ROOT / ".pyinstaller", "--distpath", ROOT / "dist"]
    if run([*builder, *folders, ROOT / "build" / "effect.spec"]) != 0:
        raise SetupError("Het programma bouwen is niet gelukt. De melding hierboven zegt waarom.")
    say("Klaar: dist/effect-game")
    return conclude([pytest_lane("bundle", "bundle", list(arguments))])


def gallery(arguments: Sequence[str]) -> int:
    """Write a picture of every screen to a folder (gallery/ by default).

    --all: every weight in every language, each screen in every theme at 100% and 200%; --variants: one play
    seen six ways; --language=en: in English.
    """
    fresh = ensure_environment(dev=True)
    system_libraries.ensure_libraries(venv_python(), fresh, desktop=False)
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    named = any(not word.startswith("-") for word in arguments)
    folder = [] if named else [str(ROOT / "gallery")]
    return run([venv_python(), "-m", "effect_game.ui.gallery", *folder, *arguments], environ)


def lock(arguments: Sequence[str]) -> int:
    """Make both lock files again from pyproject.toml, for every system; extra arguments go to uv."""
    ensure_environment(dev=True)
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet", "--no-header"]
    options += ["--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    options += ["--no-python-downloads", "--system-certs", *arguments]
    for group, target in (("build", RUNTIME_LOCK), ("dev", DEV_LOCK)):
        command: list[str | Path] = [venv_python(), "-m", "uv", "pip", "compile", "pyproject.toml"]
        if run([*command, "--group", group, *options, "-o", target]) != 0:
            raise SetupError(f"{target.name} maken is niet gelukt. De melding hierboven zegt waarom.")
        if "://" in target.read_text(encoding="utf-8"):
            raise SetupError(f"{target.name} noemt een adres. Dat hoort niet in het project.")
    return 0


def words(arguments: Sequence[str]) -> int:
    """Bring the catalogues of assets/language/ up to the texts marked in the code; translations stay."""
    ensure_environment(dev=True)
    finder = venv_python().with_name("pyside6-lupdate" + (".exe" if os.name == "nt" else ""))
    options = ["-source-language", "nl", "-locations", "none", "-no-obsolete", "-silent"]
    # Our name for a text in a table (domain/language.py) beside the one lupdate knows.
    options += ["-tr-function-alias", "QT_TR_NOOP+=mark", *arguments]
    sources = sorted((ROOT / "effect_game").rglob("*.py"))
    return run([finder, *options, *sources, "-ts", *sorted((ROOT / "assets" / "language").glob("*.ts"))])


# --- Reports of the test lanes --------------------------------------------------------------------


def pytest_lane(name: str, marks: str, arguments: Sequence[str]) -> int:
    """Run the tests with these marks and keep their counts under `name`."""
    say(f"== tests: {name}")
    report = REPORTS / f"{name}.xml"
    pytest: list[str | Path] = [venv_python(), "-m", "pytest", "-q", "-m", marks, f"--junitxml={report}"]
    code = run([*pytest, *arguments], minutes=LANE_MINUTES)
    # 5: no test has these marks (yet), or the caller chose others.
    return 0 if code == 5 else code


def count_reports(folder: Path) -> tuple[int, int]:
    """Tests passed and failed, over every report in the folder."""
    total = failed = 0
    for report in sorted(folder.glob("*.xml")):
        for suite in ElementTree.parse(report).getroot().iter("testsuite"):
            total += int(suite.get("tests", "0")) - int(suite.get("skipped", "0"))
            failed += int(suite.get("failures", "0")) + int(suite.get("errors", "0"))
    return total - failed, failed


def conclude(codes: Sequence[int]) -> int:
    """Print the closing line over all lanes since the last `test`; 0 when each of these codes is 0."""
    passed, failed = count_reports(REPORTS)
    say(f"{passed} passed, {failed} failed")
    return 1 if any(codes) else 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "play": play,
    "test": test,
    "cli": command_line,
    "lint": lint,
    "bench": bench,
    "bundle": bundle,
    "gallery": gallery,
    "words": words,
    "lock": lock,
}


def main(argv: Sequence[str]) -> int:
    """Run one command; 1 when the person at the keyboard must do something, 2 for a wrong command."""
    for stream in (sys.stdout, sys.stderr):
        # A console that does not know the euro sign shows a question mark instead of failing.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if not argv or argv[0] not in COMMANDS:
        print("Gebruik: python3 build/dev.py " + "|".join(COMMANDS), file=sys.stderr)
        return 2
    try:
        check_python((sys.version_info[0], sys.version_info[1]))
        return COMMANDS[argv[0]](argv[1:])
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
