"""A document as what it says: blocks in reading order, without a file format.

The writers (`paper_pdf.py`, `paper_word.py`) say the same words in the same order. All texts are plain: what
people typed is never read as markup. `plain` takes out what no file format can hold.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from effect_game.documents.drawing import Drawing
from effect_game.domain.dates import moment

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Control characters, half pairs and non-characters: XML cannot hold them and Word would not open."""


def plain(text: str) -> str:
    """The text without characters that no document can hold."""
    return _UNWRITABLE.sub("", text)


_OLDEST = datetime(1980, 1, 1, tzinfo=UTC)
"""The earliest a zip can name, which Word and Excel files are."""


def written_at(utc: str) -> datetime:
    """The moment a document is about, in UTC, not that of making it; the oldest when it names none."""
    return max((moment(utc) or _OLDEST).astimezone(UTC), _OLDEST)


class Look(StrEnum):
    """How a paragraph reads: in one's own words (quote), as the sentence to remember (lead), as a note."""

    BODY = "body"
    LEAD = "lead"
    QUOTE = "quote"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Heading:
    """level 1 (below the title) to 3; levels never skip one, which `Paper` checks."""

    text: str
    level: int = 1
    kind: str = field(default="heading", init=False)


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    look: Look = Look.BODY
    kind: str = field(default="paragraph", init=False)


@dataclass(frozen=True, slots=True)
class Lead:
    """A line of a list that begins with what it is about."""

    about: str
    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[str | Lead, ...]
    kind: str = field(default="bullets", init=False)


@dataclass(frozen=True, slots=True)
class Column:
    """share: of the width, relative to the others. numeric: aligned right, with share 1 as wide as needed."""

    title: str
    share: int = 1
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """More than one line in a table: the words, under them a note and what somebody said.

    A new line in a text is one on paper too.
    """

    text: str
    note: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A real table: the first row names the columns, the first cell of a row names the row.

    caption: one sentence that says what the table holds, for who hears it; printed above.
    small: for an annex. total: the last row is the sum of those above it.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str | Cell, ...], ...]
    small: bool = False
    total: bool = False
    kind: str = field(default="table", init=False)


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing over the whole width; caption is printed below, the drawing has its own alt text.

    floats: it may stand a little earlier or later, at the top or bottom of a page, so that no page stays half
    empty.
    """

    drawing: Drawing
    caption: str = ""
    floats: bool = False
    kind: str = field(default="picture", init=False)


@dataclass(frozen=True, slots=True)
class Box:
    """A framed remark: a title and sentences."""

    title: str
    lines: tuple[str, ...]
    kind: str = field(default="box", init=False)


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Empty lines to write on by hand (a signature, an agreement); label above them."""

    label: str
    count: int = 1
    kind: str = field(default="lines", init=False)


@dataclass(frozen=True, slots=True)
class NewPage:
    kind: str = field(default="page", init=False)


Block = Heading | Paragraph | Bullets | Table | Picture | Box | WritingLines | NewPage


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole document. language: code of the words ('nl', 'en'). utc: ISO 8601 moment it is about.

    Raises ValueError (our mistake) when a heading skips a level or a row of a table has another length.
    """

    title: str
    subtitle: str
    language: str
    utc: str
    footer: str
    blocks: tuple[Block, ...]

    def __post_init__(self) -> None:
        level = 0
        for block in self.blocks:
            if isinstance(block, Heading):
                if block.level > level + 1:
                    raise ValueError(f"heading '{block.text}' skips a level")
                level = block.level
            if isinstance(block, Table) and any(len(row) != len(block.columns) for row in block.rows):
                raise ValueError(f"table '{block.caption}' has a row of another length")
