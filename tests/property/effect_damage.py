"""Ways in which a .effect file goes wrong, from one flipped byte to a forged file with right checksums."""

import json
import zipfile
from io import BytesIO
from typing import Any

from hypothesis import strategies as st

from effect_game.store.digest import sha256_hex

Members = dict[str, bytes]
_PLACE = st.floats(0, 1, exclude_max=True)
_ODD: tuple[Any, ...] = (
    None, True, -1, 0, 3, 10**30, -(2**63), 2.5, -1e308, "", "x", "\ud800", "\u202e../..", "card:none",
    "person:none", "yes", [], [[]], {}, {"id": "card:none"}, ["card:none", "card:none"],
)  # fmt: skip
"""Values that are JSON and out of place nearly everywhere."""


def members_of(data: bytes) -> Members:
    """The members of a whole file by name."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def forged(members: Members) -> bytes:
    """A zip of the members, with the content under its own name and checksums that are right for them."""
    header = json.loads(members["header.json"])
    (content,) = (data for name, data in members.items() if name.startswith("content/"))
    if isinstance(header, dict) and "content_hash" in header:
        header["content_hash"] = sha256_hex(content)
    whole = {
        "header.json": json.dumps(header).encode(),
        "rows.jsonl": members["rows.jsonl"],
        f"content/{sha256_hex(content)}.json": content,
    }
    whole["checksums.json"] = json.dumps({name: sha256_hex(data) for name, data in whole.items()}).encode()
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in whole.items():
            archive.writestr(name, data)
    return target.getvalue()


@st.composite
def damaged_bytes(draw: st.DrawFn, data: bytes) -> bytes:
    """The file with bytes flipped, taken out, put in or moved: once to four times."""
    found = bytearray(data)
    for _ in range(draw(st.integers(1, 4))):
        at = int(draw(_PLACE) * (len(found) + 1))
        length = draw(st.integers(0, 64))
        match draw(st.sampled_from(("flip", "cut", "insert", "double", "end"))):
            case "flip" if at < len(found):
                found[at] ^= draw(st.integers(1, 255))
            case "cut":
                del found[at : at + length]
            case "insert":
                found[at:at] = draw(st.binary(max_size=64))
            case "double":
                found[at:at] = found[at : at + length]
            case _:
                del found[at:]
    return bytes(found)


@st.composite
def forged_bytes(draw: st.DrawFn, data: bytes) -> bytes:
    """A file with right checksums of which the header, some rows or the content say something else."""
    members = members_of(data)
    where = draw(st.sampled_from(("header", "rows", "rows", "rows", "content")))
    if where == "header":
        members["header.json"] = draw(_changed(members["header.json"]))
    elif where == "content":
        (name,) = (each for each in members if each.startswith("content/"))
        members[name] = draw(_changed(members[name]))
    else:
        members["rows.jsonl"] = draw(_changed_rows(members["rows.jsonl"]))
    return forged(members)


@st.composite
def _changed_rows(draw: st.DrawFn, data: bytes) -> bytes:
    lines = data.splitlines()
    for _ in range(draw(st.integers(1, 3))):
        at = int(draw(_PLACE) * len(lines))
        match draw(st.sampled_from(("value", "value", "value", "swap", "drop", "double"))):
            case "swap":
                other = int(draw(_PLACE) * len(lines))
                lines[at], lines[other] = lines[other], lines[at]
            case "drop" if len(lines) > 1:
                del lines[at]
            case "double":
                lines.insert(at, lines[at])
            case _:
                lines[at] = draw(_changed(lines[at]))
    if draw(st.integers(0, 9)):
        lines = [_numbered(line, number) for number, line in enumerate(lines)]
    return b"".join(line + b"\n" for line in lines)


def _numbered(line: bytes, number: int) -> bytes:
    """The row with the sequence that belongs to its place: the rows then count on without holes."""
    row = json.loads(line)
    return json.dumps({**row, "sequence": number}).encode() if isinstance(row, dict) else line


@st.composite
def _changed(draw: st.DrawFn, data: bytes) -> bytes:
    """JSON in which one value, at any depth, is another, is gone or has a neighbour."""
    value = json.loads(data)
    places: list[tuple[Any, Any]] = []

    def visit(inside: Any) -> None:
        for key in list(inside) if isinstance(inside, dict) else range(len(inside)):
            places.append((inside, key))
            if isinstance(inside[key], dict | list) and inside[key]:
                visit(inside[key])

    visit(value)
    # Deep ones are what a reader does not look at first; the fields of a row itself are few.
    deep = [place for place in places if place[0] is not value] or places
    chosen = draw(st.sampled_from((deep, deep, places)))
    inside, key = chosen[int(draw(_PLACE) * len(chosen))]
    change = draw(st.sampled_from(("odd", "odd", "odd", "gone", "neighbour")))
    if change == "gone":
        del inside[key]
    elif change == "neighbour" and isinstance(inside, dict):
        inside[f"{key}_2"] = inside[key]
    else:
        inside[key] = draw(st.sampled_from(_ODD))
    return json.dumps(value).encode()
