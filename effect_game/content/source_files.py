"""Reading one file: bounded, UTF-8, and for shipped files from what parsing gave when the program was made.

Parsing YAML with the line of every key takes about a tenth of a second per thousand lines, and the first
screen shows all households. `write_parsed` keeps what parsing gave, by the digest of the file's bytes: a file
that differs by one byte is simply not found there and is parsed. Without the kept file everything works the
same, only slower.
"""

import json
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from effect_game.content.yaml_source import DataPath, SourceFile, error, parse_text
from effect_game.resources import scenarios_dir

MAX_BYTES = 1_000_000
NAME = "parsed.json"
TEXTS_FOLDER = "language"
"""Beside the content of a folder: its texts in other languages."""
TEXTS_NAME = "parsed_texts.json"
"""What those are kept in: a start in Dutch does not read it."""
FORM = 1
"""Goes up when what is kept of a file, or how a file is read, changes."""


def read_source(path: Path, name: str) -> SourceFile:
    """Read one file; `name` is how problems name it. Never raises for what is in the file."""
    try:
        raw = path.read_bytes()
    except OSError:
        return _refused(
            name, "content.unreadable", "Dit bestand kan niet gelezen worden.", "Kijk of het er nog staat."
        )
    return _bounded(raw, name, _kept_in(path))


def source_of(raw: bytes, name: str) -> SourceFile:
    """As read_source, of bytes that were read before."""
    return _bounded(raw, name, NAME)


def _bounded(raw: bytes, name: str, kept_in: str) -> SourceFile:
    if len(raw) > MAX_BYTES:
        return _refused(
            name,
            "content.too_big",
            "Dit bestand is groter dan 1 MB.",
            "Verdeel de inhoud over meer bestanden.",
        )
    return _read(raw, name, kept_in)


def _kept_in(path: Path) -> str:
    """Name of the file that keeps what this one was parsed to."""
    return TEXTS_NAME if path.parent.name == TEXTS_FOLDER else NAME


@lru_cache(maxsize=256)
def _read(raw: bytes, name: str, kept_in: str) -> SourceFile:
    """Cached by the bytes themselves, so a file that changed is always read again."""
    kept = _kept_source(raw, name, kept_in)
    if kept is not None:
        return kept
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _refused(
            name, "content.encoding", "Dit bestand is geen UTF-8.", "Bewaar het opnieuw als UTF-8."
        )
    return parse_text(text, name)


def _refused(name: str, code: str, message: str, remedy: str) -> SourceFile:
    return SourceFile(name, {}, {}, (error(name, 0, code, message, remedy),))


def write_parsed(root: Path | None = None) -> Path:
    """Keep all files below a folder of scenarios that have no problem; returns the file of the content."""
    root = scenarios_dir() if root is None else root
    kept: dict[str, dict[str, Any]] = {NAME: {}, TEXTS_NAME: {}}
    for path in sorted(root.rglob("*.yaml")):
        raw = path.read_bytes()
        source = parse_text(raw.decode("utf-8-sig"), path.name)
        if not source.problems:
            lines = [[line, *place] for place, line in source.lines.items()]
            kept[_kept_in(path)][_digest(raw)] = {"data": source.data, "lines": lines}
    for name, files in kept.items():
        text = json.dumps({"form": FORM, "files": files}, ensure_ascii=False)
        (root / name).write_text(text, encoding="utf-8")
    return root / NAME


def unkept(root: Path) -> tuple[str, ...]:
    """Names of the files below a folder that would be parsed when they are read."""
    return tuple(
        path.name
        for path in sorted(root.rglob("*.yaml"))
        if _digest(path.read_bytes()) not in _kept(root / _kept_in(path))
    )


def _kept_source(raw: bytes, name: str, kept_in: str) -> SourceFile | None:
    """What the bytes of a file were parsed to when they were kept; None = parse them."""
    found = _kept(scenarios_dir() / kept_in).get(_digest(raw))
    if found is None:
        return None
    lines: dict[DataPath, int] = {tuple(place): line for line, *place in found["lines"]}
    return SourceFile(name, found["data"], lines, ())


def _digest(raw: bytes) -> str:
    """Key of a file's bytes."""
    return sha256(raw).hexdigest()


@lru_cache(maxsize=4)
def _kept(path: Path) -> dict[str, Any]:
    """Kept files by digest; empty when there are none or the file is not ours to read."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict) or found.get("form") != FORM or not isinstance(found.get("files"), dict):
        return {}
    return dict(found["files"])


if __name__ == "__main__" and unkept(scenarios_dir()):
    write_parsed()
