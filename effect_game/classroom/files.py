"""The way without a network: one .effect file per group per round, and a folder of them for the trainer.

A file is the casus itself (docs/effectbestand.md); its name tells of which class and which group it is, for
people as much as for the program. A casus that is known goes on where it was, whatever its file is called.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from effect_game.classroom.desk import Desk
from effect_game.classroom.keys import ALPHABET, CODE_LENGTH, group_of
from effect_game.classroom.messages import Refused
from effect_game.domain.journal import Journal
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.play.shared_file import to_share
from effect_game.play.state import State
from effect_game.store.effect_file import read_effect, write_effect

ENDING: Final = ".effect"
MOST_FILES: Final = 500
"""Of one folder; somebody may point at a whole disk. Spelaanname."""
_ON_THE_LINE = mark(
    "Groep {group} is nu verbonden en stuurt zelf wat zij doet. Uit dit bestand is niets overgenomen. "
    "Hoort het toch bij deze groep? Kies het opnieuw als zij niet meer verbonden is."
)
_MAKE_SURE = mark(
    "Deze groep deed mee over het netwerk en dit is een nieuwe casus. Vraag de groep of dat klopt."
)
_OF_A_FILE = {
    "not_yours": mark("Deze casus hoort bij een andere groep. Vraag van welke groep dit bestand is."),
    "full": mark(
        "Van deze groep zijn er al zo veel casussen als erbij kunnen. Wat er al is, blijft bewaard."
    ),
    "content": mark("De inhoud van dit bestand klopt niet. Vraag de groep het opnieuw te bewaren."),
    "unreadable": mark("Dit bestand is niet te lezen. Vraag de groep het opnieuw te bewaren."),
    "apart": mark(
        "Deze casus is op twee laptops verder gespeeld. Bewaard blijft wat het eerst binnenkwam. Laat de "
        "groep op de andere laptop een nieuwe casus beginnen."
    ),
}
"""By code of the refusal: a group reads another sentence, about its own computer."""
_NAMED = re.compile(
    rf"(?P<code>[{ALPHABET}]{{{CODE_LENGTH}}}) (?P<name>[^\d()]+?(?: \d+)?)"
    r"(?: ronde \d+)?(?: ?\(\d+\)| - .*)?",
    re.ASCII,
)


class Fate(StrEnum):
    """What became of a file: taken in, nothing new in it, or refused."""

    TAKEN = "taken"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Verdict:
    """file: its name; group: '' when it is of none; words: what happened, and what to do."""

    file: str
    fate: Fate
    group: str
    words: str


def file_name(code: str, group: str, round_: int) -> str:
    """Name of the file a group saves for its trainer after a round."""
    return f"{code} {group} ronde {round_}{ENDING}"


def save_for_trainer(
    folder: Path, code: str, group: str, journal: Journal, content: bytes, state: State
) -> Path:
    """Write the casus as it may leave this computer; the file. Raises UserError of store/effect_file.py."""
    path = folder / file_name(code, group, state.round)
    write_effect(path, to_share(journal, state.own_case), content)
    return path


def take_folder(desk: Desk, folder: Path) -> tuple[Verdict, ...]:
    """Take in every .effect file of a folder: the good ones, also when others are broken.

    In the thread of the desk (ClassServer.ask). UserError 'class.folder' when the folder cannot be read.
    """
    try:
        files = sorted(each for each in folder.iterdir() if each.suffix.lower() == ENDING)
    except OSError as error:
        words = tr("De map {folder} is niet te lezen. Kies een andere map.", folder=folder)
        raise UserError("class.folder", words) from error
    return tuple(take_file(desk, each) for each in files[:MOST_FILES])


def take_file(desk: Desk, path: Path) -> Verdict:
    """Take in one file; never raises for what is wrong with it."""
    code, name = named(path)
    if code not in ("", desk.state.code):
        words = tr("Dit bestand is van een andere les (code {code}). Kies het bij die les.", code=code)
        return Verdict(path.name, Fate.REFUSED, "", words)
    try:
        journal, content = read_effect(path)
    except UserError as problem:
        return Verdict(path.name, Fate.REFUSED, "", problem.message)
    return _take(desk, path.name, name, journal, content)


def named(path: Path) -> tuple[str, str]:
    """Code and name of the group in the name of a file; '' for what is not there."""
    found = _NAMED.fullmatch(path.stem)
    return (found["code"], found["name"].strip()) if found else ("", "")


def _take(desk: Desk, file: str, name: str, journal: Journal, content: bytes) -> Verdict:
    casus = journal.header.casus
    owner = desk.state.group_of_casus(casus)
    known = next((each for each in desk.state.groups if name and each.name == name), None)
    group = owner.id if owner else known.id if known else group_of(f"file {name or casus}")
    before = desk.carried[casus].next if casus in desk.carried else -1
    if group in desk.connected() and len(journal.rows) > before:
        # A file is not signed: of a group on the line, only the line says what it did.
        told = owner.name if owner else known.name if known else name
        return Verdict(file, Fate.REFUSED, told, tr(_ON_THE_LINE, group=told))
    unsure = owner is None and known is not None and known.via == "network"
    problem = desk.take_journal(group, name, journal, content)
    joined = desk.state.group(group)
    told = joined.name if joined else name
    if problem is not None:
        return Verdict(file, Fate.REFUSED, told, of_a_file(problem, journal.header.app_version))
    added = desk.carried[casus].next - max(before, 0)
    if before >= 0 and added == 0:
        return Verdict(file, Fate.KNOWN, told, tr("Alles hiervan was er al."))
    words = tr("{group}: {count} regels erbij.", group=told, count=added)
    return Verdict(file, Fate.TAKEN, told, f"{words} {tr(_MAKE_SURE)}" if unsure else words)


def of_a_file(problem: Refused, theirs: str) -> str:
    """Why a file was not taken, to the trainer; theirs: the version of €ffect that wrote it."""
    if problem.code == "version":
        return tr(
            "Dit bestand is gemaakt met €ffect {theirs}. Werk €ffect op deze laptop bij.",
            theirs=theirs,
        )
    return tr(_OF_A_FILE[problem.code]) if problem.code in _OF_A_FILE else problem.words
