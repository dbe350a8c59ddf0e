"""The assignments after the course: read whole, or refused with every fault."""

from pathlib import Path

import pytest

from effect_game.content.content_error import ContentError
from effect_game.content.follow_up import LAST_WEEK, follow_ups, read_follow_ups
from effect_game.domain.language import LANGUAGES

BAD = """id: x
source: spelaanname
title: {nl: a, en: b}
assignments:
  - {id: one, week: 5, minutes: 1, title: {nl: a, en: b}, what: {nl: a}}
  - {id: one, week: 4, minutes: 1, title: {nl: a, en: b}, what: {nl: a, en: b}}
  - {id: two, week: 99, minutes: 1, title: {nl: a, en: b}, what: {nl: a, en: b}}
"""


def test_the_shipped_assignments_fill_half_a_year_in_every_language() -> None:
    found = follow_ups()
    weeks = [each.week for each in found.assignments]
    assert weeks == sorted(weeks)
    assert weeks[-1] == LAST_WEEK
    assert all(set(each.what) == set(LANGUAGES) for each in found.assignments)
    assert found.source == "spelaanname"


def test_every_fault_is_told_at_once_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "stad.yaml"
    path.write_text(BAD, encoding="utf-8")
    with pytest.raises(ContentError) as refused:
        read_follow_ups(path)
    told = "\n".join(str(problem) for problem in refused.value.problems)
    assert "niet in elke taal" in told
    assert "one staat er twee keer" in told
    assert "Week 4" in told
    assert "Week 99" in told
    assert "stad.yaml, regel 5" in told


def test_a_field_nobody_knows_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("id: x\nsource: y\nextra: 1\ntitle: {nl: a, en: b}\nassignments: []\n", encoding="utf-8")
    with pytest.raises(ContentError, match="extra"):
        read_follow_ups(path)
