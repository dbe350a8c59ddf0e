"""Every screen and dialog in a language that is none: what is not marked for translation stands out; and in
the languages people play in, twice as large: what does not fit stands out.

In it every letter of `PLAIN` has an accent (content/language.py), in words of the program and of content.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from effect_game.content.catalogue import list_entries
from effect_game.content.load import shipped_library
from effect_game.content.nicknames import nicknames
from effect_game.domain.household import Casus
from effect_game.domain.language import DUTCH, LANGUAGES, PSEUDO, tr
from effect_game.domain.vocabulary import Mode
from effect_game.play.views_money import UPDATING
from effect_game.ui import gallery
from effect_game.ui.gallery import Part, every_weight
from effect_game.ui.gallery_camera import Camera, Look
from effect_game.ui.speech import speak
from tests.support.casus import casus_of
from tests.support.cut_off import cut_off
from tests.support.reader import Said, read

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
PLAIN = "aeiouAEIOUcnsyCNSY"
TALL = Look("", size=(1366, 2600))
"""High enough that hardly anything has to be scrolled into sight."""
LARGE = Look("", text_scale=2.0)
NOT_WORDS = ("€ffect", "ffect", *LANGUAGES.values(), "Ctrl", "Shift", "min", *"ABCD")
"""The word mark is painted in two parts; A to D are the grades of evidence."""
CODES = ("K7MPX4", "K7MP", "X4RT", "29AB", "ronde 1.effect")
"""Of the class in the gallery and of a group in it, as they are read: in fours; and how its files end."""
FEWEST_WORDS = 3
"""So many words of a publication's title at least are known as a part of it."""


def names_in(casus: Casus) -> set[str]:
    """The people, the groups of a class and the laws: they are called the same in every language."""
    household = casus.household
    people = {each.name for each in household.persons} | {law.name for law in casus.library.laws}
    # Painted, the two words of a nickname may stand on two lines.
    people |= {word for name in nicknames().all() for word in (name, *name.split())}
    return people | {each.name for each in household.team} | {each.name for each in household.colleagues}


def without_titles(text: str) -> str:
    """A text without publications as they were published; painted, one may be cut into lines."""
    for title in published():
        text = text.replace(title, "")
    words = text.split()
    for size in range(len(words), FEWEST_WORDS - 1, -1):
        tail, head = " ".join(words[-size:]), " ".join(words[:size])
        if any(title.startswith(tail) for title in published()):
            return " ".join(words[:-size])
        if any(title.endswith(head.rstrip("~].")) for title in published()):
            return " ".join(words[size:])
    return text


@cache
def published() -> tuple[str, ...]:
    return tuple(source.title for source in shipped_library().sources)


class Looking(Camera):
    """Looks at the windows in sight where the gallery takes a picture."""

    def windows(self, name: str) -> list[QWidget]:
        self.settle(name)
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        windows = [self._shell, *dialogs]
        # What is still being computed is not what people read, and what comes in makes other room for itself.
        words = [each.text() for w in windows for each in w.findChildren(QLabel) if each.isVisible()]
        assert not any(tr(UPDATING) in text for text in words), f"{name}: {words}"
        return windows


class Measuring(Looking):
    """Finds what does not fit."""

    seen: set[str]

    def take(self, name: str) -> None:
        self.seen |= {f"{name}: {found}" for window in self.windows(name) for found in cut_off(window)}


class Reading(Looking):
    """Reads every text."""

    seen: dict[str, set[Said]]
    allowed: re.Pattern[str]

    def take(self, name: str) -> None:
        for said in read(self.windows(name)):
            if untranslated(said.text, self.allowed):
                self.seen.setdefault(name, set()).add(said)


@cache
def untranslated(text: str, allowed: re.Pattern[str]) -> str:
    """The first word that has a letter without its accent, names and addresses aside. The same few thousand
    texts stand on a hundred screens."""
    # A place on the disk may break at each folder, by a sign without width.
    whole = text.replace("\u200b", "")
    rest = nameless(whole, allowed)
    # The title of a source may begin with the name of a law.
    left = (rest, without_titles(rest), nameless(without_titles(whole), allowed))
    return next((word for word in map(plain_word, left) if not word), plain_word(rest))


def nameless(text: str, allowed: re.Pattern[str]) -> str:
    return allowed.sub("", re.sub(r"https?://\S+|(?<!\w)(?:/[\w.€-]+)+|<[^<>]*>", "", text))


def plain_word(text: str) -> str:
    """The first word with a letter that has no accent; '' when there is none."""
    return next((word for word in re.findall(r"[^\W\d_]+", text) if set(word) & set(PLAIN)), "")


@pytest.fixture
def dutch_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, DUTCH)


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(part, id=part.mode.value, marks=() if part.mode is Mode.EXPERT else pytest.mark.long)
        for part in every_weight()
    ],
)
@pytest.mark.usefixtures("dutch_again")
def test_every_text_on_every_screen_can_be_translated(
    part: Part, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = next(entry.folder for entry in list_entries() if entry.name == part.name)
    same = sorted({*names_in(casus_of(folder)), *NOT_WORDS, *CODES}, key=len, reverse=True)
    Reading.seen, Reading.allowed = (
        {},
        re.compile("|".join(rf"(?<!\w){re.escape(each)}(?!\w)" for each in same)),
    )
    monkeypatch.setattr(gallery, "Camera", Reading)
    gallery.make(tmp_path, qapp, replace(part, folder="", language=PSEUDO, look=TALL))
    lines = {
        f"{stage}: {said.widget}: {said.text!r}" for stage, found in Reading.seen.items() for said in found
    }
    assert not lines, f"{len(lines)} texts\n" + "\n".join(sorted(lines))


@pytest.mark.long
@pytest.mark.parametrize("code", [*LANGUAGES, PSEUDO])
@pytest.mark.usefixtures("dutch_again")
def test_nothing_is_cut_off_when_words_are_twice_as_large(
    code: str, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Measuring.seen = set()
    monkeypatch.setattr(gallery, "Camera", Measuring)
    gallery.make(tmp_path, qapp, replace(every_weight()[0], folder="", language=code, look=LARGE))
    assert not Measuring.seen, f"{len(Measuring.seen)}\n" + "\n".join(sorted(Measuring.seen))
