"""The digest tells journals apart by what was played, not by when or with which build."""

import json
from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given

from effect_game.domain.journal import Journal
from effect_game.store.digest import canonical_json, journal_digest
from tests.unit.store.samples import journals, make_header, make_journal, make_row


def test_the_digest_of_a_known_journal_never_changes() -> None:
    # Worked out once from the documented form; another number means that old digests no longer compare.
    header = (
        '{"casus":"c1","content_hash":"' + make_header().content_hash + '","format":1,'
        '"household":"household:test","law":1,"mode":"basic","seed":1,"title":"Een huis"}'
    )
    row = '{"kind":"chosen","payload":{"a":1.5,"b":["\\u20ac",null]},"seat":null,"sequence":0,"version":1}'
    journal = Journal(header=make_header(), rows=(make_row(0, b=["€", None], a=1.5),))
    assert journal_digest(journal) == sha256(f'{{"header":{header},"rows":[{row}]}}'.encode()).hexdigest()


def test_time_and_app_version_do_not_matter() -> None:
    journal = make_journal()
    later = Journal(
        header=replace(journal.header, app_version="9.9.9"),
        rows=tuple(replace(row, utc="2031-01-01T00:00:00Z") for row in journal.rows),
    )
    assert journal_digest(later) == journal_digest(journal)


def test_the_order_in_which_a_payload_was_built_does_not_matter() -> None:
    one = Journal(header=make_header(), rows=(make_row(0, a=1, b=2),))
    other = Journal(header=make_header(), rows=(make_row(0, b=2, a=1),))
    assert journal_digest(one) == journal_digest(other)


@pytest.mark.parametrize(
    "field", ["seed", "law", "content_hash", "casus", "mode", "title", "household", "format"]
)
def test_every_other_field_of_the_header_matters(field: str) -> None:
    journal = make_journal()
    old = getattr(journal.header, field)
    changes: dict[str, Any] = {field: old + 1 if isinstance(old, int) else old + "x"}
    header = replace(journal.header, **changes)
    assert journal_digest(replace(journal, header=header)) != journal_digest(journal)


def test_every_row_matters() -> None:
    journal = make_journal(3)
    seen = {journal_digest(journal)}
    for row in (make_row(2, kind="other"), make_row(2, other=1), replace(make_row(2), seat="A")):
        seen.add(journal_digest(replace(journal, rows=(*journal.rows[:2], row))))
    seen.add(journal_digest(replace(journal, rows=journal.rows[:2])))
    assert len(seen) == 5


@given(journal=journals())
def test_a_journal_has_the_same_digest_after_a_trip_through_json(journal: Journal) -> None:
    rows = tuple(replace(row, payload=json.loads(json.dumps(row.payload))) for row in journal.rows)
    assert journal_digest(replace(journal, rows=rows)) == journal_digest(journal)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_are_no_numbers_have_no_canonical_form(value: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        canonical_json([value])
