"""A picture of every screen and every stage: `python -m effect_game.ui.gallery FOLDER`.

The first shipped household, or that of `--casus=NAME`, is played in basis (or the weight of `--weight=WORD`)
by its expert plan and walk through the real window with the real worker, at 1366x768 in the light theme, in
Dutch (or `--language=en`; xx is every text that can be translated, in brackets and a third longer). A picture
is taken when every forecast is in and nothing moves. The steps of the tour are in `gallery_*.py`.

With `--look=WORD` it is seen in that look. With `--variants` it is played six times, each in a folder of its
own: plain, a low window, a large window, dark, high contrast and text at 200%. With `--all` every weight is
played in every language, in light, dark and high contrast, at 100% and at 200%. Each look is a play of its
own: to give another look to a window with all its screens takes longer than to play again, and plays go on
beside each other, each in a process.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from effect_game.content.catalogue import CasusEntry, list_entries
from effect_game.content.load import load_casus
from effect_game.domain.language import DUTCH, LANGUAGES, PSEUDO
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Mode
from effect_game.resources import data_root, scenarios_dir
from effect_game.store.database import open_store
from effect_game.ui.collector import Collector
from effect_game.ui.gallery_beside import first_screen, price_round
from effect_game.ui.gallery_camera import EVERY_LOOK, PLAIN, VARIANTS, Camera, GalleryError, Look
from effect_game.ui.gallery_class import classroom
from effect_game.ui.gallery_later import debrief, life, table
from effect_game.ui.gallery_member import member_begins
from effect_game.ui.gallery_plan import plan
from effect_game.ui.gallery_projector import projector
from effect_game.ui.gallery_talk import goals, intake, referral
from effect_game.ui.gallery_tour import Tour
from effect_game.ui.game import Game
from effect_game.ui.screens.start import StartScreen
from effect_game.ui.speech import speak
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.shell import Shell

SEED = 1
ALL, VARIED = "--all", "--variants"
CASUS, WEIGHT, LANGUAGE, LOOK = "--casus", "--weight", "--language", "--look"
_CHOICES = f"[{VARIED}|{ALL}] [{CASUS}=NAAM] [{WEIGHT}=ZWAARTE] [{LANGUAGE}=nl|en|xx] [{LOOK}=UITERLIJK]"
USAGE = f"python -m effect_game.ui.gallery MAP {_CHOICES}"
STEPS = (referral, intake, goals, plan, table, life, debrief, projector, member_begins, classroom)
_NOW = "2026-01-05T09:00:00Z"


def check_folder(folder: Path) -> None:
    """Refuse a folder whose files the repository would keep. Raises GalleryError."""
    root, wanted = data_root().resolve(), folder.resolve()
    if not wanted.is_relative_to(root):
        return
    # With a slash at the end: rules for folders count also before the folder is there.
    command = ["git", "-C", str(root), "check-ignore", "--quiet", f"{wanted}/"]
    try:
        ignored = subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        ignored = False
    if not ignored or wanted == root:
        raise GalleryError(f"De map '{folder}' hoort bij het project. Kies een map erbuiten.")


def walk(tour: Tour, *, beside: bool) -> None:
    """The whole casus; beside: also what is there without one."""
    first_screen(tour)
    if beside:
        price_round(tour)
    tour.begin()
    for step in STEPS:
        step(tour)


@dataclass(frozen=True, slots=True)
class Part:
    """One play of the gallery: a household by name ('' = the first one), its weight, a language, a look, a
    folder. beside: also what is there without a casus."""

    name: str = ""
    mode: Mode = Mode.BASIC
    folder: str = ""
    beside: bool = True
    language: str = DUTCH
    look: Look = PLAIN

    def words(self) -> list[str]:
        """The options that make it, and nothing else."""
        return [
            f"{CASUS}={self.name}",
            f"{WEIGHT}={self.mode.value}",
            f"{LANGUAGE}={self.language}",
            f"{LOOK}={self.look.folder}",
        ]


_FIRST = Part()


def every_weight() -> tuple[Part, ...]:
    """The first household in basis; in each other weight the one where most can happen."""
    entries = [entry for entry in list_entries() if not entry.problem]
    others = entries[1:] or entries
    rich = max(others, key=lambda entry: (len(entry.level), _company(entry)))
    parts = [Part(entries[0].name, Mode.BASIC, Mode.BASIC.value)]
    parts += [
        Part(rich.name, mode, mode.value, beside=False) for mode in rich.level if mode is not Mode.BASIC
    ]
    return tuple(parts)


def everything() -> tuple[Part, ...]:
    """Every weight in every language and every look, each in a folder of its own."""
    parts = [
        replace(part, folder=f"{code}/{part.folder}", language=code)
        for code in LANGUAGES
        for part in every_weight()
    ]
    return tuple(seen for part in parts for seen in in_looks(part, EVERY_LOOK))


def in_looks(part: Part, looks: Sequence[Look]) -> tuple[Part, ...]:
    """The same play in each of these looks, each in a folder below its own."""
    return tuple(replace(part, folder=f"{part.folder}/{look.folder}".strip("/"), look=look) for look in looks)


def _company(entry: CasusEntry) -> int:
    """How many steps of the Meldcode and people of the team a household has."""
    household = load_casus(entry.folder).household
    safety = household.safety
    return (len(safety.meldcode) if safety is not None else 0) + len(household.colleagues)


def make(folder: Path, application: QApplication, part: Part = _FIRST) -> None:
    """Write all pictures of a play. Raises GalleryError."""
    entry = _entry(part)
    check_folder(folder)
    own = folder / part.folder
    own.mkdir(parents=True, exist_ok=True)
    speak(application, part.language)
    theme().set(variant=part.look.variant, text_scale=part.look.text_scale)
    theme().apply(application)
    with TemporaryDirectory() as scratch:
        store, problem = open_store(Path(scratch) / "gallery.db")
        if problem is not None:
            raise GalleryError(problem.message)
        shell, start = Shell(), StartScreen()
        shell.add_screen("start", start)
        shell.set_step(None)
        shell.show_screen("start")
        shell.resize(*part.look.size)
        shell.show()
        game = Game(shell, start, store, (scenarios_dir(),), lambda: _NOW, lambda: SEED)
        try:
            camera = Camera(own, application, shell)
            walk(Tour(game, camera, entry, part.mode), beside=part.beside)
        finally:
            game.close()
            shell.close()


def _entry(part: Part) -> CasusEntry:
    entries = [entry for entry in list_entries() if not entry.problem]
    found = next((entry for entry in entries if part.name in ("", entry.name)), None)
    if found is None:
        names = ", ".join(entry.name for entry in entries)
        raise GalleryError(f"Er is geen huishouden '{part.name}'. Kies uit: {names}.")
    if part.mode not in found.level:
        raise GalleryError(f"'{found.name}' heeft geen {part.mode.value}.")
    return found


def main(argv: Sequence[str]) -> int:
    """0 when every picture is there; 1 with one sentence; 2 for wrong usage."""
    folders = [word for word in argv if not word.startswith("-")]
    options = [word for word in argv if word.startswith("-")]
    named = {key: value for key, _, value in (word.partition("=") for word in options)}
    if len(folders) != 1 or named.keys() - {ALL, VARIED, CASUS, WEIGHT, LANGUAGE, LOOK}:
        print(f"Gebruik: {USAGE}", file=sys.stderr)
        return 2
    try:
        mode, code = _mode(named.get(WEIGHT, Mode.BASIC.value)), _language(named.get(LANGUAGE, DUTCH))
        look = _look(named.get(LOOK, PLAIN.folder))
        chosen = Part(named.get(CASUS, ""), mode, beside=mode is Mode.BASIC, language=code, look=look)
        if ALL in named or VARIED in named:
            check_folder(Path(folders[0]))
            whole = ALL in named and named.keys() <= {ALL}
            parts = everything() if whole else in_looks(chosen, EVERY_LOOK if ALL in named else VARIANTS)
            return _beside_each_other(Path(folders[0]), parts)
        application = QApplication(["effect-game"])
        Collector(application)
        make(Path(folders[0]), application, chosen)
    except (GalleryError, UserError) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def _beside_each_other(folder: Path, parts: Sequence[Part]) -> int:
    """Each play in a process of its own, as many at once as there are processors; the worst code of all."""

    def play(part: Part) -> int:
        own = folder / part.folder
        command = [sys.executable, "-m", "effect_game.ui.gallery", str(own), *part.words()]
        code = subprocess.run(command, check=False).returncode
        print(own, flush=True)
        return code

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return max(map(abs, pool.map(play, parts)))


def _look(word: str) -> Look:
    known = {look.folder: look for look in (PLAIN, *VARIANTS, *EVERY_LOOK)}
    if word not in known:
        raise GalleryError(f"'{word}' is geen uiterlijk. Kies uit: {', '.join(filter(None, known))}.")
    return known[word]


def _mode(word: str) -> Mode:
    if word not in set(Mode):
        raise GalleryError(f"'{word}' is geen zwaarte. Kies uit: {', '.join(Mode)}.")
    return Mode(word)


def _language(code: str) -> str:
    if code not in (*LANGUAGES, PSEUDO):
        raise GalleryError(f"'{code}' is geen taal. Kies uit: {', '.join((*LANGUAGES, PSEUDO))}.")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
