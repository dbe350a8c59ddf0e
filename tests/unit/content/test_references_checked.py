"""Reference plans in content: every fault at once, with the place and what to do."""

from typing import Any

import pytest

from effect_game.content.lint import lint


def codes(copy: Any) -> list[str]:
    return [f"{p.file.rsplit('/', 1)[-1]}:{p.line} {p.message} {p.remedy}" for p in lint([copy.folder])]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("card: card:open_post", "card: card:opn_post", "Bedoelde u 'card:open_post'"),
        ("{trajectory: trajectory:talks, month: 2}", "{trajectory: trajectory:talks, month: 0}", "maand 0"),
        ("defensible: true", "defensible: false", "precies één"),
        ("speaks_for: false, text: Niemand vroeg het.", "speaks_for: true, text: Ja.", "speaks_for: false"),
        ("argument:stops_none", "argument:usual_runs", "dubbel"),
        ("id: reference:help_stops", "id: reference:usual", "twee keer"),
        ("event: event:away", "event: event:awey", "Bedoelde u 'event:away@person:noor'"),
        ("text: Wat loopt, loopt door.", "text: Door.\n    plan: {title: x, stops: [{trajectory: a}]}",
         "gewone hulp die doorgaat"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_reference_is_told_with_its_remedy(
    copy: Any, old: str, new: str, told: str
) -> None:
    path = copy.folder / "references.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = codes(copy)
    assert found
    assert any(told in each and "references.yaml" in each for each in found), found


def test_a_household_without_references_is_clean(copy: Any) -> None:
    (copy.folder / "references.yaml").unlink()
    assert codes(copy) == []
