"""The canonical form: equal for equal content, other for other content, and readable back."""

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from effect_game.content.canonical import canonical_bytes, content_hash, from_canonical
from effect_game.content.load import load_casus
from effect_game.domain.household import Casus
from effect_game.domain.people import Room
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Grade, LifeDomain

HOME = "klein/household.yaml"
SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"


def test_the_canonical_form_reads_back_as_the_same_casus(casus: Casus) -> None:
    assert from_canonical(canonical_bytes(casus)) == casus
    assert content_hash(from_canonical(canonical_bytes(casus))) == content_hash(casus)


def test_the_order_of_fields_in_a_file_does_not_change_the_hash(copy: Any, casus: Casus) -> None:
    path = copy.root / HOME
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    moved = [line for line in lines if not line.startswith("signal:")]
    moved += [line for line in lines if line.startswith("signal:")]
    assert moved != lines
    path.write_text("".join(moved), encoding="utf-8")
    assert content_hash(load_casus(copy.folder)) == content_hash(casus)


def test_splitting_a_file_does_not_change_the_hash(copy: Any, casus: Casus) -> None:
    text = (copy.root / HOME).read_text(encoding="utf-8")
    start = text.index("team:\n")
    end = text.index("intake_hours:")
    (copy.root / HOME).write_text(text[:start] + text[end:], encoding="utf-8")
    (copy.folder / "a_team.yaml").write_text(text[start:end], encoding="utf-8")
    assert content_hash(load_casus(copy.folder)) == content_hash(casus)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (HOME, "title: De dichte post", "title: De open post"),
        ("library/money.yaml", "central: 35, low", "central: 36, low"),
        ("library/knowledge.yaml", "name: Aanmaning\n", "name: Een aanmaning\n"),
        ("library/money.yaml", "short_name: Polis", "short_name: De polis"),
    ],
)
def test_the_hash_changes_with_any_text_or_number_it_reaches(
    copy: Any, casus: Casus, file: str, old: str, new: str
) -> None:
    copy.change(file, old, new)
    assert content_hash(load_casus(copy.folder)) != content_hash(casus)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("library/money.yaml", "name: Wordt nergens gebruikt", "name: Van een ander huishouden"),
        ("library/knowledge.yaml", "name: Iets wat het kleine", "name: Iets dat het kleine"),
        ("library/knowledge.yaml", "version: test", "version: test2"),
        (HOME, "# Het kleinste", "# Een heel klein"),
    ],
)
def test_what_the_household_does_not_reach_does_not_change_the_hash(
    copy: Any, casus: Casus, file: str, old: str, new: str
) -> None:
    copy.change(file, old, new)
    assert content_hash(load_casus(copy.folder)) == content_hash(casus)


def test_the_source_of_a_marginal_price_is_kept_with_the_casus(copy: Any) -> None:
    copy.change(
        "library/money.yaml",
        "payer: party:stad, grade: D, assumption: 'spelaanname: testgetal', cashable: deels}",
        "payer: party:stad, grade: D, assumption: 'spelaanname: testgetal', cashable: deels,\n"
        "     marginal: {share: 0.6, source: source:a_seat}}",
    )
    copy.change(
        "library/knowledge.yaml",
        "sources:\n",
        "sources:\n  - {id: source:a_seat, title: Een lege stoel, year: 2025, address: 'https://example.org'}\n",
    )
    kept = from_canonical(canonical_bytes(load_casus(copy.folder)))
    assert "source:a_seat" in {source.id for source in kept.library.sources}


def test_a_field_with_its_default_is_left_out(casus: Casus) -> None:
    room = json.loads(canonical_bytes(casus))["household"]["rooms"][0]
    assert room == {"level": 2, "life_domain": "financien"}


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"\xff", b'{"household": 1, "library": 2}'])
def test_damaged_content_is_a_clear_sentence(data: bytes) -> None:
    with pytest.raises(UserError, match="beschadigd") as caught:
        from_canonical(data)
    assert caught.value.code == "content.damaged"


rooms = st.builds(
    Room,
    life_domain=st.sampled_from(LifeDomain),
    level=st.integers(1, 5),
    known=st.booleans(),
    prior=st.lists(st.floats(0, 1), max_size=5).map(tuple),
    grade=st.sampled_from(Grade),
    set_point=st.none() | st.floats(-1e300, 1e300),
    reason=st.text(st.characters(exclude_categories=["Cs"])),
)


@settings(max_examples=50, deadline=None)
@given(st.lists(rooms, max_size=4).map(tuple), st.text(st.characters(exclude_categories=["Cs"])))
def test_any_rooms_and_any_text_survive_the_canonical_form(drawn: tuple[Room, ...], title: str) -> None:
    casus = load_casus(SCENARIOS / "klein")
    changed = dataclasses.replace(
        casus, household=dataclasses.replace(casus.household, rooms=drawn, title=title)
    )
    assert from_canonical(canonical_bytes(changed)) == changed
