"""A paper as PDF, with typst: headings as bookmarks, real tables, alt texts, tags (PDF/UA-1), language.

The words go in as data and are never read as markup. The same paper gives the same bytes.
"""

import json
import re
from dataclasses import asdict
from types import ModuleType
from typing import Any

from effect_game.documents.paper import Block, Paper, Picture, plain, written_at
from effect_game.documents.paper_signs import with_words
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.resources import assets_dir

_LONG_WORD = re.compile(r"\S{40}(?=\S)")
"""A word longer than a line may be broken here; an address or a row of letters would leave the page."""

_STANDARDS = ["ua-1"]
_PROBE = b"""#set document(title: "sign")
#set text(font: ("Source Sans 3", "DejaVu Sans"))
#sys.inputs.sign"""


def pdf_bytes(paper: Paper) -> bytes:
    """The file. Where no font has a sign, a word stands.

    Raises UserError 'documents.no_pdf' on a computer for which typst is not made (Windows on ARM).
    """
    try:
        import typst
    except ImportError as error:
        words = tr("PDF kan op deze computer niet gemaakt worden. Kies Word.")
        raise UserError("documents.no_pdf", words) from error
    data = _data(paper)
    try:
        return _compiled(typst, paper, data, _STANDARDS)
    except typst.TypstError:
        # The standard forbids a sign without a drawing. Which they are, is only asked when there is one.
        data = with_words(data, lambda sign: _can_print(typst, sign))
    try:
        return _compiled(typst, paper, data, _STANDARDS)
    except typst.TypstError:
        # It forbids more, as a heading without a word: then without its stamp, still with tags, because a
        # usable plan today matters more than a certificate.
        return _compiled(typst, paper, data, [])


def _compiled(typst: ModuleType, paper: Paper, data: dict[str, Any], standards: list[str]) -> bytes:
    folder = assets_dir()
    made: bytes = typst.compile(
        folder / "documents" / "paper.typ",
        root=folder,
        font_paths=[folder / "fonts"],
        format="pdf",
        sys_inputs={"paper": json.dumps(data, ensure_ascii=False)},
        pdf_standards=standards,
        timestamp=int(written_at(paper.utc).timestamp()),
    )
    return made


def _can_print(typst: ModuleType, sign: str) -> bool:
    """Whether some font, of ours or of this computer, can draw it."""
    try:
        typst.compile(
            _PROBE,
            font_paths=[assets_dir() / "fonts"],
            format="pdf",
            sys_inputs={"sign": sign},
            pdf_standards=_STANDARDS,
        )
    except typst.TypstError:
        return False
    return True


def _data(paper: Paper) -> dict[str, Any]:
    """What the template reads; every text cleaned."""
    data: dict[str, Any] = _cleaned(
        {
            "title": paper.title,
            "subtitle": paper.subtitle,
            "language": paper.language,
            "footer": paper.footer,
        }
    )
    return {**data, "blocks": [_block(each) for each in paper.blocks]}


def _block(block: Block) -> Any:
    if isinstance(block, Picture):
        drawing = block.drawing
        words = _cleaned(
            {"kind": block.kind, "alt": drawing.alt, "caption": block.caption, "floats": block.floats}
        )
        return {**words, "svg": drawing.svg.decode("utf-8")}
    return _cleaned(asdict(block))


def _cleaned(value: Any) -> Any:
    """The same value with every text in it cleaned."""
    if isinstance(value, str):
        return _LONG_WORD.sub("\\g<0>\u200b", plain(value))
    if isinstance(value, dict):
        return {key: _cleaned(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(each) for each in value]
    return value
