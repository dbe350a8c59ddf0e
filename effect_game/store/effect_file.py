"""The .effect file: one casus as a zip of header, rows, content and checksums (docs/effectbestand.md).

Reading trusts nothing: everything is checked before anything is handed back.
"""

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any, Final, TypeVar

from effect_game.domain.journal import FORMAT, Header, Journal, Row
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.store import failures
from effect_game.store.digest import canonical_json, header_json, row_json, sha256_hex
from effect_game.store.rules import check_journal, check_sequence, header_from_json, read_json, row_from_json
from effect_game.store.whole_file import write_whole

MAX_FILE_BYTES: Final = 8 * 2**20
MAX_MEMBER_BYTES: Final = 8 * 2**20
MAX_SMALL_MEMBER_BYTES: Final = 64 * 2**10
MAX_RATIO: Final = 200
"""Spelaanname: a casus is about 1 MB, packed to a fourth; the limits stop files made to fill the memory.
MAX_RATIO: how many times larger a member of more than MAX_SMALL_MEMBER_BYTES may be than it lies there."""

_HEADER, _ROWS, _CHECKSUMS = "header.json", "rows.jsonl", "checksums.json"
_CONTENT = re.compile(r"content/[0-9a-f]{64}\.json", re.ASCII)
# The earliest moment a zip can name; the real moment would make the bytes differ each time.
_MOMENT = (1980, 1, 1, 0, 0, 0)
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED = 0x1
_FIRST, _LAST, _LARGE_ZIP = b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x07"
_LAST_BYTES, _LARGE_ZIP_BYTES = 22, 20
_MAX_LIST_BYTES: Final = 4096
"""Of the zip's list of members; four of ours take some 300 bytes. zipfile reads that list whole."""
_Result = TypeVar("_Result")


def write_effect(path: Path, journal: Journal, content: bytes) -> None:
    """Write the casus to `path`, whole or not at all; the same journal gives the same bytes.

    Raises UserError 'effect.full', '.readonly', '.in_use' or '.unwritable'; what was at `path` is then still
    there. Raises ValueError or TypeError for a journal that could not be read back.
    """
    write_whole(path, effect_bytes(journal, content))


def effect_bytes(journal: Journal, content: bytes) -> bytes:
    """The bytes of the file. Raises ValueError or TypeError for a journal that could not be read back."""
    check_journal(journal, content)
    read_json(content)
    members = {
        _HEADER: canonical_json(header_json(journal.header)).encode("ascii"),
        _ROWS: "".join(canonical_json(row_json(row)) + "\n" for row in journal.rows).encode("ascii"),
        f"content/{journal.header.content_hash}.json": content,
    }
    sums = {name: sha256_hex(data) for name, data in members.items()}
    members[_CHECKSUMS] = canonical_json(sums).encode("ascii")
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, _MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            # The same on Windows, which would otherwise write its own number here.
            info.create_system = 3
            info.external_attr = 0o644 << 16
            archive.writestr(info, data, compresslevel=9)
    return target.getvalue()


def read_effect(path: Path) -> tuple[Journal, bytes]:
    """The journal and the content in the file, all of it or nothing.

    A journal of a newer law is handed back: `header.law` tells that it can only be read. Raises UserError:
    'effect.missing', 'effect.unreadable', 'effect.too_large', 'effect.not_effect', 'effect.members',
    'effect.newer', 'effect.checksum' or 'effect.damaged'.
    """
    members = _unpack(_read(path), path)
    header = _read_header(members[_HEADER], path)
    _check_sums(members, path)
    content = members.get(f"content/{header.content_hash}.json")
    if content is None:
        raise _members(path)
    if sha256_hex(content) != header.content_hash:
        raise _checksum(path)
    rows = _parsed(_rows, members[_ROWS], path)
    _parsed(read_json, content, path)
    return Journal(header=header, rows=rows), content


def _read(path: Path) -> bytes:
    """The whole file; never more than the limit, also of what grows or has no end (a device)."""
    try:
        if path.exists() and not path.is_file():
            raise IsADirectoryError(path)
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        # ValueError: a name with a zero byte.
        known = error if isinstance(error, OSError) else OSError(str(error))
        raise failures.from_os(known, path, writing=False) from error
    if len(data) > MAX_FILE_BYTES:
        raise _too_large(path)
    return data


def _unpack(data: bytes, path: Path) -> dict[str, bytes]:
    """The four members by name. Raises UserError; unpacks nothing before all names and sizes are right."""
    _check_frame(data, path)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            infos = archive.infolist()
            _check_members(infos, path)
            return {info.filename: _unpack_member(archive, info, path) for info in infos}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
        raise _damaged(path) from error


def _check_frame(data: bytes, path: Path) -> None:
    """A zip from its first byte to its last, with a short list of members: before zipfile reads that list."""
    if not data.startswith(_FIRST):
        words = tr("{path} is geen €ffect-bestand. Kies een ander bestand.", path=path)
        raise UserError("effect.not_effect", words)
    end = data[-_LAST_BYTES:]
    if len(end) < _LAST_BYTES or not end.startswith(_LAST):
        raise _damaged(path)
    (list_bytes,) = struct.unpack_from("<L", end, 12)
    before = data[-_LAST_BYTES - _LARGE_ZIP_BYTES : -_LAST_BYTES]
    if list_bytes > _MAX_LIST_BYTES or before.startswith(_LARGE_ZIP):
        raise _members(path)


def _check_members(infos: list[zipfile.ZipInfo], path: Path) -> None:
    names = [info.filename for info in infos]
    contents = [name for name in names if _CONTENT.fullmatch(name)]
    # An exact list: so no name twice, nothing unknown, and no path that climbs out of a folder.
    if len(contents) != 1 or sorted(names) != sorted([_HEADER, _ROWS, _CHECKSUMS, *contents]):
        raise _members(path)
    for info in infos:
        if info.flag_bits & _ENCRYPTED or info.compress_type not in _METHODS:
            raise _members(path)
        # Python cuts a name at a zero byte; what is cut off is not ours.
        if info.orig_filename != info.filename or _is_special(info):
            raise _members(path)
        if info.file_size > _limit(info.filename) or _is_bomb(info):
            raise _too_large(path)


def _is_special(info: zipfile.ZipInfo) -> bool:
    """A link, a folder, a device: nothing is written, but what is not a plain member is not ours."""
    return stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG)


def _is_bomb(info: zipfile.ZipInfo) -> bool:
    return info.file_size > max(MAX_SMALL_MEMBER_BYTES, MAX_RATIO * info.compress_size)


def _unpack_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path) -> bytes:
    # The size in the list may be a lie: never read on beyond the limit.
    limit = _limit(info.filename)
    with archive.open(info) as member:
        data = member.read(limit + 1)
    if len(data) > limit:
        raise _too_large(path)
    if len(data) != info.file_size:
        raise _damaged(path)
    return data


def _limit(name: str) -> int:
    return MAX_SMALL_MEMBER_BYTES if name in (_HEADER, _CHECKSUMS) else MAX_MEMBER_BYTES


def _read_header(data: bytes, path: Path) -> Header:
    value = _parsed(read_json, data, path)
    # First the format: a newer one may have other fields and other checksums.
    if isinstance(value, dict) and type(value.get("format")) is int and value["format"] > FORMAT:
        raise UserError(
            "effect.newer", tr("{path} komt uit een nieuwere versie van €ffect. Werk €ffect bij.", path=path)
        )
    return _parsed(header_from_json, value, path)


def _check_sums(members: dict[str, bytes], path: Path) -> None:
    sums = _parsed(read_json, members[_CHECKSUMS], path)
    if sums != {name: sha256_hex(data) for name, data in members.items() if name != _CHECKSUMS}:
        raise _checksum(path)


def _rows(data: bytes) -> tuple[Row, ...]:
    lines = data.split(b"\n")
    if lines.pop():
        raise ValueError("the last line is not ended")
    rows = tuple(row_from_json(read_json(line)) for line in lines)
    check_sequence(rows)
    return rows


def _parsed(read: Callable[[Any], _Result], source: Any, path: Path) -> _Result:
    try:
        return read(source)
    except ValueError as error:
        raise _damaged(path) from error


def _too_large(path: Path) -> UserError:
    return UserError(
        "effect.too_large", tr("{path} is te groot voor een casus. Kies een ander bestand.", path=path)
    )


def _members(path: Path) -> UserError:
    return UserError(
        "effect.members", tr("{path} is geen gaaf €ffect-bestand. Vraag het bestand opnieuw.", path=path)
    )


def _checksum(path: Path) -> UserError:
    return UserError(
        "effect.checksum", tr("{path} is onderweg veranderd. Vraag het bestand opnieuw.", path=path)
    )


def _damaged(path: Path) -> UserError:
    return UserError("effect.damaged", tr("{path} is beschadigd. Vraag het bestand opnieuw.", path=path))
