"""An .effect file comes back as it was, or not at all."""

import errno
import json
import os
import stat
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from effect_game.domain.journal import FORMAT, LAW, Journal
from effect_game.domain.problems import UserError
from effect_game.store import effect_file
from effect_game.store.digest import sha256_hex
from effect_game.store.effect_file import effect_bytes, read_effect, write_effect
from tests.unit.store.samples import CONTENT, journals, make_header, make_journal, make_row

CONTENT_NAME = f"content/{make_header().content_hash}.json"
Members = dict[str, bytes]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "casus.effect"


def _members(journal: Journal | None = None) -> Members:
    with zipfile.ZipFile(BytesIO(effect_bytes(journal or make_journal(), CONTENT))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _seal(members: Members) -> Members:
    """The members with checksums that are right for them."""
    sums = {name: sha256_hex(data) for name, data in members.items() if name != "checksums.json"}
    return {**members, "checksums.json": json.dumps(sums).encode()}


def _zip(path: Path, members: Members) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def _refusal(path: Path) -> UserError:
    before = path.read_bytes()
    with pytest.raises(UserError) as error:
        read_effect(path)
    assert path.read_bytes() == before
    assert error.value.message.startswith(str(path))
    return error.value


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(journal=journals())
def test_any_journal_comes_back_as_it_was(path: Path, journal: Journal) -> None:
    write_effect(path, journal, CONTENT)
    found, content = read_effect(path)
    assert (found, content) == (journal, CONTENT)


def test_the_same_journal_gives_the_same_bytes(path: Path) -> None:
    write_effect(path, make_journal(), CONTENT)
    first = path.read_bytes()
    write_effect(path, make_journal(), CONTENT)
    assert path.read_bytes() == first


def test_the_file_holds_four_members_that_can_be_read_by_eye(path: Path) -> None:
    write_effect(path, make_journal(2), CONTENT)
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == ["header.json", "rows.jsonl", CONTENT_NAME, "checksums.json"]
        assert archive.testzip() is None
        assert json.loads(archive.read("header.json"))["casus"] == "c1"
        assert len(archive.read("rows.jsonl").splitlines()) == 2
        assert archive.read(CONTENT_NAME) == CONTENT


def test_a_journal_of_a_newer_law_can_be_read(path: Path) -> None:
    journal = Journal(header=make_header(law=LAW + 1))
    write_effect(path, journal, CONTENT)
    assert read_effect(path)[0].header.law == LAW + 1


def test_writing_leaves_nothing_else_behind(path: Path) -> None:
    write_effect(path, make_journal(), CONTENT)
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "effect.full"), (errno.EACCES, "effect.in_use"), (errno.EIO, "effect.unwritable")],
)
def test_a_failed_write_leaves_the_old_file_whole(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    write_effect(path, make_journal(), CONTENT)
    before = path.read_bytes()

    def fail(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(UserError) as error:
        write_effect(path, make_journal(9), CONTENT)
    assert error.value.code == code
    assert code != "effect.full" or "is er nog" in error.value.message
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    ("there", "words"),
    [(True, "Sluit het en probeer opnieuw"), (False, "je mag hier niet schrijven")],
)
def test_a_file_that_is_open_elsewhere_is_told_apart_from_a_closed_folder(
    path: Path, monkeypatch: pytest.MonkeyPatch, there: bool, words: str
) -> None:
    if there:
        path.write_bytes(b"open in another program")

    def fail(_from: Path, _to: Path) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(UserError, match=words):
        write_effect(path, make_journal(), CONTENT)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        write_effect(tmp_path / "away" / "casus.effect", make_journal(), CONTENT)
    assert error.value.code == "effect.unwritable"


@pytest.mark.parametrize(
    "journal",
    [
        Journal(header=make_header(), rows=(make_row(1),)),
        Journal(header=make_header(), rows=(make_row(0, value=(1, 2)),)),
        Journal(header=make_header(content_hash="0" * 64)),
    ],
)
def test_a_journal_that_could_not_be_read_back_is_not_written(path: Path, journal: Journal) -> None:
    with pytest.raises(ValueError, match=r"row|hash"):
        write_effect(path, journal, CONTENT)
    assert not path.exists()


def test_a_file_that_is_not_there_is_said(path: Path) -> None:
    with pytest.raises(UserError) as error:
        read_effect(path)
    assert error.value.code == "effect.missing"
    with pytest.raises(UserError) as error:
        read_effect(path.parent)
    assert error.value.code == "effect.unreadable"


@pytest.mark.parametrize("data", [b"", b"hallo", b"\x00" * 500, b"%PDF-1.7 " * 30])
def test_a_file_of_another_kind_is_refused(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    assert _refusal(path).code == "effect.not_effect"


@pytest.mark.parametrize("name", ["header.json", "rows.jsonl", CONTENT_NAME, "checksums.json"])
def test_a_missing_member_is_refused(path: Path, name: str) -> None:
    members = _members()
    del members[name]
    _zip(path, _seal(members) if name != "checksums.json" else members)
    assert _refusal(path).code == "effect.members"


@pytest.mark.parametrize(
    "name",
    [
        "extra.txt",
        "../header.json",
        "/header.json",
        "content/../header.json",
        "content\\header.json",
        "C:/header.json",
        "content/",
        "content/" + "0" * 64 + ".json",
        "HEADER.JSON",
    ],
)
def test_an_unknown_member_or_a_path_that_climbs_out_is_refused(path: Path, name: str) -> None:
    _zip(path, _seal({**_members(), name: b"{}"}))
    assert _refusal(path).code == "effect.members"
    assert list(path.parent.iterdir()) == [path]


def test_a_name_with_a_hidden_end_is_refused(path: Path) -> None:
    # Same length, so that only the name changes; zipfile itself reads up to the zero byte.
    data = effect_bytes(make_journal(), CONTENT)
    members = _members()
    _zip(path, {**members, "rows.jsonl_x": members["rows.jsonl"]})
    assert data.count(b"rows.jsonl") == 2
    path.write_bytes(path.read_bytes().replace(b"rows.jsonl_x", b"rows.jsonl\x00x"))
    assert _refusal(path).code == "effect.members"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_member_that_occurs_twice_is_refused(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in [*_members().items(), ("header.json", b"{}")]:
            archive.writestr(name, data)
    assert _refusal(path).code == "effect.members"


@pytest.mark.parametrize("name", ["header.json", "rows.jsonl", CONTENT_NAME])
def test_a_member_that_was_changed_is_refused(path: Path, name: str) -> None:
    members = _members()
    _zip(path, {**members, name: members[name].replace(b"test", b"tesu").replace(b"zin 1", b"zin 7")})
    assert _refusal(path).code == "effect.checksum"


def test_content_that_is_not_what_its_name_says_is_refused(path: Path) -> None:
    _zip(path, _seal({**_members(), CONTENT_NAME: b"{}"}))
    assert _refusal(path).code == "effect.checksum"


def test_content_of_another_casus_is_refused(path: Path) -> None:
    members = _members()
    del members[CONTENT_NAME]
    _zip(path, _seal({**members, f"content/{sha256_hex(b'{}')}.json": b"{}"}))
    assert _refusal(path).code == "effect.members"


def test_a_newer_format_is_told_apart_even_when_all_else_is_unknown(path: Path) -> None:
    header = json.dumps({"format": FORMAT + 1, "anything": []}).encode()
    _zip(path, {**_members(), "header.json": header, "checksums.json": b'{"algorithm":"other"}'})
    assert _refusal(path).code == "effect.newer"


def _with_header(**changes: Any) -> bytes:
    return json.dumps({**json.loads(_members()["header.json"]), **changes}).encode()


def _with_row(**changes: Any) -> bytes:
    lines = _members()["rows.jsonl"].splitlines()
    return b"\n".join([lines[0], json.dumps({**json.loads(lines[1]), **changes}).encode(), lines[2], b""])


BAD_MEMBERS: list[tuple[str, bytes]] = [
    ("header.json", b""),
    ("header.json", b"[]"),
    ("header.json", b"{not json"),
    ("header.json", b"\xff\xfe{}"),
    ("header.json", _with_header(extra=1)),
    ("header.json", _with_header(seed="1")),
    ("header.json", _with_header(law=True)),
    ("header.json", _with_header(law=2**70)),
    ("header.json", _with_header(seed=2**64)),
    ("header.json", _with_header(seed=-1)),
    ("header.json", _with_header().replace(b'"seed": 1', b'"seed": 1e2')),
    ("header.json", _with_header(title="\ud800")),
    ("header.json", _with_header().replace(b'"law"', b'"title": "x", "law"')),
    ("rows.jsonl", b"[]\n"),
    ("rows.jsonl", b"\n"),
    ("rows.jsonl", _members()["rows.jsonl"][:-1]),
    ("rows.jsonl", _with_row(sequence=2)),
    ("rows.jsonl", _with_row(sequence=0)),
    ("rows.jsonl", _with_row(sequence=1.0)),
    ("rows.jsonl", _with_row(payload=[])),
    ("rows.jsonl", _with_row(payload=float("nan"))),
    ("rows.jsonl", _with_row(payload={"a": float("inf")})),
    ("rows.jsonl", _with_row().replace(b'"seat": null', b'"seat": 1e999')),
    ("rows.jsonl", _with_row(payload={"a": 7}).replace(b"7", b"1e999")),
    ("rows.jsonl", _with_row(payload={"a": 7}).replace(b"7", b"[" * 20_000)),
    ("rows.jsonl", _with_row(payload={"a": 7}).replace(b"7", b"[" * 200 + b"]" * 200)),
    ("rows.jsonl", _with_row(payload={"a": 7}).replace(b"7", b"9" * 5000)),
    ("rows.jsonl", _with_row(payload={"a": 10**30})),
    ("rows.jsonl", _with_row(payload={"a": [{"b": -(2**63) - 1}]})),
    ("rows.jsonl", _with_row(payload={"a": "\xff"}).replace(b"\\u00ff", b"\xff")),
    ("checksums.json", b"[]"),
    ("checksums.json", b"{}"),
]


@pytest.mark.parametrize(("name", "data"), BAD_MEMBERS, ids=[str(n) for n in range(len(BAD_MEMBERS))])
def test_a_member_with_the_wrong_inside_is_refused(path: Path, name: str, data: bytes) -> None:
    members = {**_members(), name: data}
    _zip(path, members if name == "checksums.json" else _seal(members))
    assert _refusal(path).code in ("effect.damaged", "effect.checksum")


def test_content_that_is_not_json_is_refused(path: Path) -> None:
    bad = b"not json"
    journal = replace(make_journal(), header=make_header(content_hash=sha256_hex(bad)))
    with pytest.raises(ValueError, match="Expecting"):
        write_effect(path, journal, bad)
    members = _members(make_journal())
    del members[CONTENT_NAME]
    header = _with_header(content_hash=sha256_hex(bad))
    _zip(path, _seal({**members, "header.json": header, f"content/{sha256_hex(bad)}.json": bad}))
    assert _refusal(path).code == "effect.damaged"


def _bomb(path: Path) -> None:
    _zip(path, _seal({**_members(), "header.json": b" " * (effect_file.MAX_SMALL_MEMBER_BYTES + 1)}))


def _bomb_that_lies_about_its_size(path: Path) -> None:
    _bomb(path)
    real = (effect_file.MAX_SMALL_MEMBER_BYTES + 1).to_bytes(4, "little")
    data = path.read_bytes()
    assert data.count(real) == 2
    path.write_bytes(data.replace(real, (100).to_bytes(4, "little")))


def _big_file(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(effect_file.MAX_FILE_BYTES + 1)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_bomb, "effect.too_large"),
        (_bomb_that_lies_about_its_size, "effect.damaged"),
    ],
)
def test_a_member_made_to_fill_the_memory_is_refused(
    path: Path, make: Callable[[Path], None], code: str
) -> None:
    make(path)
    assert _refusal(path).code == code


def test_a_member_that_packs_far_too_small_is_refused(path: Path) -> None:
    _zip(path, _seal({**_members(), "rows.jsonl": b" " * 2**20}))
    assert _refusal(path).code == "effect.too_large"


def test_a_link_or_a_folder_in_the_file_is_refused(path: Path) -> None:
    for kind in (stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO):
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in _members().items():
                info = zipfile.ZipInfo(name)
                info.external_attr = (kind | 0o644) << 16
                archive.writestr(info, data)
        assert _refusal(path).code == "effect.members"


def test_a_long_list_of_members_is_refused_before_it_is_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _zip(path, {f"{number}.txt": b"" for number in range(200)})
    monkeypatch.setattr(zipfile, "ZipFile", None)
    assert _refusal(path).code == "effect.members"


def test_a_zip_of_the_large_kind_is_refused_before_it_is_read(path: Path) -> None:
    data = effect_bytes(make_journal(), CONTENT)
    path.write_bytes(data[:-22] + b"PK\x06\x07" + bytes(16) + data[-22:])
    assert _refusal(path).code == "effect.members"


@pytest.mark.parametrize(
    ("before", "after"), [(b"MZ", b""), (b"<html>", b""), (b"", b"more"), (b"", b"\x00")]
)
def test_a_file_with_something_before_or_after_the_zip_is_refused(
    path: Path, before: bytes, after: bytes
) -> None:
    path.write_bytes(before + effect_bytes(make_journal(), CONTENT) + after)
    assert _refusal(path).code in ("effect.not_effect", "effect.damaged")


def test_a_name_that_no_disk_knows_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        read_effect(tmp_path / "nul\x00.effect")
    assert error.value.code == "effect.unreadable"


def test_a_file_that_is_far_too_large_is_refused_unread(path: Path) -> None:
    _big_file(path)
    with pytest.raises(UserError) as error:
        read_effect(path)
    assert error.value.code == "effect.too_large"


def test_an_encrypted_member_is_refused(path: Path) -> None:
    data = bytearray(effect_bytes(make_journal(), CONTENT))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(data)
    assert _refusal(path).code == "effect.members"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_a_flipped_byte_is_refused_or_harmless(path: Path, where: float, flip: int) -> None:
    data = bytearray(effect_bytes(make_journal(), CONTENT))
    data[int(where * len(data))] ^= flip
    path.write_bytes(data)
    try:
        found = read_effect(path)
    except UserError as error:
        code = error.code
    else:
        assert found == (make_journal(), CONTENT)
        return
    assert code.startswith("effect.")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(part=st.floats(0, 1, exclude_max=True))
def test_a_file_that_was_cut_off_anywhere_is_refused(path: Path, part: float) -> None:
    data = effect_bytes(make_journal(), CONTENT)
    path.write_bytes(data[: int(part * len(data))])
    assert _refusal(path).code in ("effect.not_effect", "effect.damaged")
