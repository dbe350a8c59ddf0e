"""Every text of the program is in every catalogue, whole and once; every marked text is said somewhere."""

import ast
import re
from functools import cache
from xml.etree import ElementTree

import pytest

from effect_game.content.language import catalogue_file
from effect_game.domain.language import DUTCH, LANGUAGES
from effect_game.resources import data_root
from tests.support.marked import Flow, Marked, glued, marked, names_in, tables

ROOT = data_root()
CODES = sorted(LANGUAGES.keys() - {DUTCH})
SAME_IN_BOTH = frozenset(
    (
        "1 week", "{amount} per {unit}", "code", "Code", "{count} min", "crisis", "euro", "expert", "Expert",
        "later", "Menu", "Moment", "Open: {phase}", "PDF (*.pdf)", "Per", "per {unit}", "Plan", "{size} kB",
        "{size} MB", "{spent} min", "{step} is open.", "Team", "{title} {count} min", "Trainer", "via",
        "week {week}", "‘{jar}’ is {parties}",
    )
)  # fmt: skip
"""Texts that are the same words in Dutch and in English; texts without a letter may always be the same."""


@cache
def trees() -> dict[str, ast.Module]:
    paths = sorted((ROOT / "effect_game").rglob("*.py"))
    return {str(path.relative_to(ROOT)): ast.parse(path.read_text(encoding="utf-8")) for path in paths}


@cache
def calls() -> tuple[Marked, ...]:
    return tuple(call for name, tree in trees().items() for call in marked(name, tree))


@cache
def texts() -> dict[str, str]:
    """Every marked text, with where it stands first."""
    found: dict[str, str] = {}
    for call in calls():
        if call.text is not None:
            found.setdefault(call.text, call.place)
    return found


@cache
def catalogue(code: str) -> dict[str, str | None]:
    """Dutch -> what the catalogue says, None when it is not finished."""
    found: dict[str, str | None] = {}
    for message in ElementTree.parse(catalogue_file(code)).iter("message"):
        source, said = message.findtext("source") or "", message.find("translation")
        assert source not in found, f"twice in the catalogue: {source!r}"
        done = said is not None and said.get("type") is None and bool(said.text)
        found[source] = said.text if said is not None and done else None
    return found


def has_words(text: str) -> bool:
    return re.search(r"[A-Za-z]{2}", re.sub(r"\{[^}]*\}", "", text)) is not None


def ends(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def listed(wrong: list[str]) -> str:
    return f"{len(wrong)}:\n" + "\n".join(wrong[:40])


@pytest.mark.parametrize("code", CODES)
def test_the_catalogue_has_every_marked_text_and_nothing_else(code: str) -> None:
    there = catalogue(code)
    missing = [f"{place} {text!r}" for text, place in texts().items() if text not in there]
    assert not missing, f"run 'python3 build/dev.py words'; missing {listed(missing)}"
    extra = [repr(text) for text in there if text not in texts()]
    assert not extra, f"run 'python3 build/dev.py words'; no longer in the code {listed(extra)}"


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str) -> None:
    undone = [f"{texts().get(text)} {text!r}" for text, said in catalogue(code).items() if said is None]
    assert not undone, f"not translated {listed(undone)}"


@pytest.mark.parametrize("code", CODES)
def test_a_translation_has_the_same_places(code: str) -> None:
    wrong = [
        f"{text!r} -> {said!r}"
        for text, said in catalogue(code).items()
        if said is not None and names_in(text) != names_in(said)
    ]
    assert not wrong, listed(wrong)


@pytest.mark.parametrize("code", CODES)
def test_nothing_was_left_in_dutch(code: str) -> None:
    same = [
        repr(text)
        for text, said in catalogue(code).items()
        if said == text and has_words(text) and text not in SAME_IN_BOTH
    ]
    assert not same, f"the same as the Dutch; add it to SAME_IN_BOTH if that is right {listed(same)}"
    unused = SAME_IN_BOTH - {text for text, said in catalogue(code).items() if said == text}
    assert not unused, f"not the same, or gone: {sorted(unused)}"


@pytest.mark.parametrize("code", CODES)
def test_spaces_are_single_and_as_in_the_dutch_at_the_ends(code: str) -> None:
    pairs = [(text, said or text) for text, said in catalogue(code).items()]
    # Lines that begin with an indent are laid out on purpose.
    double = [repr(each) for pair in pairs for each in pair if re.search(r"\S  +\S", each)]
    assert not double, listed(double)
    other = [f"{text!r} -> {said!r}" for text, said in pairs if ends(text) != ends(said)]
    assert not other, listed(other)


def test_a_text_is_never_put_together_where_it_is_marked() -> None:
    wrong = [f"{call.place} {ast.unparse(call.argument)}" for call in calls() if glued(call)]
    assert not wrong, f"one whole text with {{places}} {listed(wrong)}"


def test_every_place_in_a_text_has_its_value_and_no_value_is_left() -> None:
    wrong = []
    for call in calls():
        if call.function == "mark" and (call.given or not call.text):
            wrong.append(f"{call.place} mark takes one text")
        elif call.function == "tr" and call.text is not None and call.given and not call.open_ended:
            if names_in(call.text) != call.given:
                wrong.append(f"{call.place} {call.text!r} has {sorted(call.given)}")
        elif call.function == "tr" and call.text is not None and names_in(call.text) and not call.open_ended:
            wrong.append(f"{call.place} {call.text!r} has no values")
    assert not wrong, listed(wrong)


@pytest.mark.slow
def test_every_text_marked_in_a_table_is_said_somewhere() -> None:
    reached = Flow(trees()).reached
    wrong = [
        f"{place} {sorted(holders)}"
        for name, tree in trees().items()
        for place, holders in tables(name, tree)
        if not holders & reached
    ]
    assert not wrong, f"marked, but no tr reaches it {listed(wrong)}"


GOOD = """
NAMES = {"a": mark("Naam")}
HOW = ((1, mark("Zo")),)
def said(key, close=mark("Sluiten")):
    for _, words in HOW:
        tr(words)
    tr("Dag {name}", name=key)
    return tr(NAMES[key]), tr(close)
"""
BAD = """
LOST = mark("Kwijt")
def told(name):
    tr(f"Dag {name}")
    tr("Dag " + name)
    tr("Dag {}".format(name))
    tr("een" if name else "twee")
    tr("Dag {name}", other=name)
    return LOST
"""


def test_the_search_finds_what_is_wrong_and_passes_what_is_right() -> None:
    good, bad = ast.parse(GOOD), ast.parse(BAD)
    assert not any(glued(call) for call in marked("good", good))
    assert sum(glued(call) for call in marked("bad", bad)) == 4
    lost = [call for call in marked("bad", bad) if call.text and call.given != names_in(call.text)]
    assert [call.place for call in lost] == ["bad:8"]
    for tree, unsaid in ((good, []), (bad, ["x:2"])):
        reached = Flow({"x": tree}).reached
        assert [place for place, holders in tables("x", tree) if not holders & reached] == unsaid
