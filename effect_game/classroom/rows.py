"""What a row of a class's own journal can say: what the trainer did, and who came and went.

The class's journal is a journal like any other (domain/journal.py): append-only, kept by the store. A row's
`seat` is the group it is for; None is everybody. A row kind never changes its meaning; a field added later
has a default.
"""

from dataclasses import dataclass
from typing import Any, TypeAlias

from effect_game.domain.journal import Payload, Row
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Answer, Step
from effect_game.play.codec import decode, encode

ROW_VERSION = 1
CLASS_MODE = "class"
"""Header.mode of a class's own journal; a casus has the name of its weight there."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A casus this class plays. mode: name of a weight."""

    household: str
    mode: str


@dataclass(frozen=True, slots=True)
class ClassOpened:
    """The first row. code: six characters; lesson: id of the lesson plan in the content."""

    code: str
    lesson: str
    offered: tuple[Offered, ...]


@dataclass(frozen=True, slots=True)
class GroupJoined:
    """A group came in, for the first time or another way than before. group: id made of its key; via:
    'network' or 'file'."""

    group: str
    name: str
    via: str


@dataclass(frozen=True, slots=True)
class CasusTaken:
    """A group plays this casus (Header.casus)."""

    group: str
    casus: str


@dataclass(frozen=True, slots=True)
class HelpAsked:
    """A group raised or lowered its hand, or the trainer lowered it."""

    group: str
    asked: bool


@dataclass(frozen=True, slots=True)
class GroupRemoved:
    """The trainer took a group off the board; its rows stay kept. back: it may take part again."""

    group: str
    back: bool = False


@dataclass(frozen=True, slots=True)
class GroupFollows:
    """The people of a group sit with another group and watch it; '' = they play again themselves."""

    group: str
    follows: str


@dataclass(frozen=True, slots=True)
class PhaseOpened:
    """A phase of the lesson plan began. steps: what groups may play from now on; title: as people read it.

    rounds: the last round that groups may begin, while the lesson has a later one for a later phase; 0 = any.
    """

    phase: int
    steps: tuple[Step, ...]
    title: str = ""
    rounds: int = 0


@dataclass(frozen=True, slots=True)
class Paused:
    paused: bool


@dataclass(frozen=True, slots=True)
class MinutesAdded:
    """More (or less) minutes for a phase."""

    phase: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the trainer, to the seat of the row or to all."""

    text: str


@dataclass(frozen=True, slots=True)
class EurosShown:
    shown: bool


@dataclass(frozen=True, slots=True)
class PredictionsRevealed:
    """What everybody predicted may be seen, with what came of it."""

    question: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What the projector shows, so that everybody's own screen can show the same. view '' = nothing."""

    view: str
    exhibit: Payload


@dataclass(frozen=True, slots=True)
class ChairsSwapped:
    """Groups play each other's parties at the table, or the model alone does again."""

    swapped: bool


@dataclass(frozen=True, slots=True)
class ChairChosen:
    """The trainer lets one group play the parties of another. player: who plays; group: for whom, '' = for
    nobody any more. The last choice counts, for a player and for a group alike."""

    player: str
    group: str


@dataclass(frozen=True, slots=True)
class Chair:
    """One offer: in which casus, round and talk, and the how-manieth there, from 1."""

    casus: str
    round: int
    party: str
    number: int


@dataclass(frozen=True, slots=True)
class ChairAsked:
    """An offer of a group, to the seat of the row, which plays that party. known: (label, words) of the
    party; offer: (heading, titles); words: of the group itself, '' = none. All of it as people read it."""

    chair: Chair
    group: str
    person: str
    known: tuple[tuple[str, str], ...]
    offer: tuple[tuple[str, tuple[str, ...]], ...]
    words: str


@dataclass(frozen=True, slots=True)
class ChairAnswered:
    """What a group answered as the party, told to the seat of the row. reason: the first condition that
    failed, '' with a yes; model, model_reason: the answer that binds."""

    chair: Chair
    group: str
    person: str
    answer: Answer
    reason: str
    words: str
    model: Answer
    model_reason: str


@dataclass(frozen=True, slots=True)
class FactGiven:
    """The trainer tells the seat of the row a fact of its household. casus: in which it becomes known."""

    casus: str
    fact: str


@dataclass(frozen=True, slots=True)
class ShockGiven:
    """The trainer lets an event of its household happen to the seat of the row, in the next month that its
    group lives. casus: in which; event: its row id."""

    casus: str
    event: str


Given: TypeAlias = FactGiven | ShockGiven
"""What a trainer brings into one casus; the group's own computer makes it a row of that casus."""


@dataclass(frozen=True, slots=True)
class ClassClosed:
    """The lesson is over: groups play on by themselves."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Stands for a row that is for another group: it keeps the count and tells nothing."""


ClassValue = Any

KINDS: dict[str, type] = {
    "class_opened": ClassOpened,
    "group_joined": GroupJoined,
    "casus_taken": CasusTaken,
    "help_asked": HelpAsked,
    "group_removed": GroupRemoved,
    "group_follows": GroupFollows,
    "phase_opened": PhaseOpened,
    "paused": Paused,
    "minutes_added": MinutesAdded,
    "said": Said,
    "euros_shown": EurosShown,
    "predictions_revealed": PredictionsRevealed,
    "shown": Shown,
    "chairs_swapped": ChairsSwapped,
    "chair_chosen": ChairChosen,
    "chair_asked": ChairAsked,
    "chair_answered": ChairAnswered,
    "fact_given": FactGiven,
    "shock_given": ShockGiven,
    "class_closed": ClassClosed,
    "elsewhere": Elsewhere,
}
_NAMES = {kind: name for name, kind in KINDS.items()}


def row_of(value: ClassValue, sequence: int, utc: str, seat: str | None = None) -> Row:
    """The row that says this; KeyError for a value that is none of KINDS."""
    return Row(
        sequence=sequence,
        kind=_NAMES[type(value)],
        version=ROW_VERSION,
        utc=utc,
        seat=seat,
        payload=encode(value),
    )


def value_of(row: Row) -> ClassValue:
    """What a row says. Raises UserError 'class.newer' or 'journal.damaged'."""
    if row.kind not in KINDS or row.version > ROW_VERSION:
        raise UserError("class.newer", tr("Deze les is gemaakt met een nieuwere versie. Werk €ffect bij."))
    return decode(KINDS[row.kind], row.payload)


def for_group(row: Row, group: str) -> Row:
    """The row as a group may have it: what is for another group only keeps its place in the count."""
    if row.seat in (None, group):
        return row
    return row_of(Elsewhere(), row.sequence, row.utc)
