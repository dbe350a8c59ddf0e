"""Files that are no content, and many faults in many files at once."""

from pathlib import Path
from typing import Any

import pytest

from effect_game.content.content_error import ContentError
from effect_game.content.load import load_casus
from tests.unit.content.faults import HELP, HOME, KNOW, MONEY, TALKS, Fault, expect_fault, names, problems_of

FAULTS: tuple[Fault, ...] = (
    (
        HOME,
        "title: De dichte post",
        "title: De: dichte: post",
        "content.yaml",
        "dubbele punt",
        "aanhalingstekens",
    ),
    (
        HOME,
        "title: De dichte post",
        "title: !!python/name:os.system",
        "content.tag",
        "uitroepteken",
        "waarde",
    ),
    (
        HOME,
        "title: De dichte post",
        "title: &a De dichte post",
        "content.alias",
        "anker",
        "Schrijf de waarde uit",
    ),
)


@pytest.mark.parametrize("fault", FAULTS, ids=names(FAULTS))
def test_a_fault_is_told_with_file_line_what_and_remedy(copy: Any, fault: Fault) -> None:
    expect_fault(copy, fault)


def test_one_fault_is_told_once(copy: Any) -> None:
    copy.change(HELP, "dots: 4", "dots: 5")
    assert len(problems_of(copy.folder)) == 1


def test_an_item_that_is_broken_gives_no_faults_elsewhere(copy: Any) -> None:
    copy.change(HOME, "    age: 34", "    age: veel")
    assert [problem.code for problem in problems_of(copy.folder)] == ["content.wrong_type"]


def test_all_faults_of_all_files_are_told_at_once_in_order(copy: Any) -> None:
    copy.change(HOME, "subtitle: Een", "subtitel: Een")
    copy.change(HELP, "dots: 4", "dots: 5")
    copy.change(TALKS, "facts: [fact:low_mood]", "facts: [fact:lowmood]")
    copy.change(KNOW, "price: price:doctor_visit", "price: price:doctor")
    copy.change(MONEY, "fill: '#F0E442'", "fill: geel")
    found = problems_of(copy.folder)
    assert {p.code for p in found} == {
        "content.unknown_field",
        "content.missing_field",
        "content.range",
        "content.unknown_id",
        "content.colour",
    }
    assert {p.file for p in found} == {f"scenarios/{name}" for name in (HOME, HELP, TALKS, KNOW, MONEY)} | {
        "scenarios/klein"
    }
    assert list(found) == sorted(found, key=lambda p: (p.file, p.line, p.code, p.message))


def test_the_line_counts_within_its_own_file_when_a_list_is_split_over_files(copy: Any) -> None:
    (copy.folder / "more.yaml").write_text(
        "unpriced:\n  - {id: 'pm:tijd', text: Tijd}\n  - {id: tijd, text: Tijd}\n", encoding="utf-8"
    )
    (problem,) = problems_of(copy.folder)
    assert (problem.file, problem.line) == ("scenarios/klein/more.yaml", 3)


def test_a_field_given_in_two_files_is_told(copy: Any) -> None:
    (copy.folder / "more.yaml").write_text("title: Nog een titel\n", encoding="utf-8")
    (problem,) = problems_of(copy.folder)
    assert (problem.code, problem.file, problem.line) == (
        "content.duplicate_key",
        "scenarios/klein/more.yaml",
        1,
    )
    assert "scenarios/klein/household.yaml" in problem.message


def test_a_bomb_of_aliases_is_refused_at_the_first(copy: Any) -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(40))
    (copy.folder / "bomb.yaml").write_text(bomb, encoding="utf-8")
    (problem,) = problems_of(copy.folder)
    assert (problem.code, problem.line) == ("content.alias", 1)


def test_endless_brackets_are_refused(copy: Any) -> None:
    (copy.folder / "deep.yaml").write_text("a: " + "[" * 5000, encoding="utf-8")
    (problem,) = problems_of(copy.folder)
    assert problem.code == "content.depth"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"a: \xff\xfe", "content.encoding"),
        (b"x" * 1_000_001, "content.too_big"),
        (b"- a\n- b\n", "content.mapping"),
        (b"a: 1\n---\nb: 2\n", "content.documents"),
        (b"? [a, b]\n: c\n", "content.key"),
        (b"a: 'open\n", "content.yaml"),
        (b"a: \x00\n", "content.yaml"),
    ],
)
def test_a_file_that_is_no_content_is_named(copy: Any, content: bytes, code: str) -> None:
    (copy.folder / "strange.yaml").write_bytes(content)
    (problem,) = problems_of(copy.folder)
    assert (problem.code, problem.file) == (code, "scenarios/klein/strange.yaml")
    assert problem.remedy


def test_a_folder_that_is_not_there_is_a_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="Deze map bestaat niet"):
        load_casus(tmp_path / "nergens")


def test_words_like_nee_stay_text(copy: Any) -> None:
    copy.change(HOME, "place: een flat", "place: nee")
    assert load_casus(copy.folder).household.place == "nee"


def test_the_casus_carries_only_library_rows_it_reaches(copy: Any) -> None:
    library = load_casus(copy.folder).library
    assert [row.id for row in library.situations] == [
        "situation:away",
        "situation:closed_post",
        "situation:has_work",
        "situation:rent_arrears",
    ]
    assert "coupling:parent_child" not in {row.id for row in library.couplings}
    prices = [row.id for row in library.prices]
    assert "price:never_used" not in prices
    assert prices == sorted(prices)
    assert len(library.parties) == 6
