"""Content in another language: what is read changes, what is computed with does not."""

import dataclasses
import shutil
from pathlib import Path
from typing import Any

import pytest

from effect_game.content.blank_cards import with_blank_cards
from effect_game.content.canonical import from_canonical, plain
from effect_game.content.catalogue import TextsIn, list_entries
from effect_game.content.catalogue_texts import entry_in, library_in, texts_for, texts_in
from effect_game.content.language_file import texts_of
from effect_game.content.lint import lint
from effect_game.content.load import load_casus
from effect_game.content.source_files import TEXTS_FOLDER
from effect_game.content.translated import ContentTexts, all_texts, translated
from effect_game.domain.household import Casus
from effect_game.domain.language import DUTCH, ENGLISH, PSEUDO
from effect_game.domain.problems import Problem, Severity


def write(folder: Path, text: str, code: str = ENGLISH) -> Path:
    path = folder / TEXTS_FOLDER / f"{code}.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def pairs(*lines: tuple[str, str]) -> str:
    return "language: en\ntexts:\n" + "".join(f"  - nl: '{nl}'\n    en: '{en}'\n" for nl, en in lines)


def changed(one: Any, other: Any, path: str = "") -> list[str]:
    """Where two values differ, by names of fields."""
    if isinstance(one, tuple):
        return [each for a, b in zip(one, other, strict=True) for each in changed(a, b, path)]
    if dataclasses.is_dataclass(one):
        names = [part.name for part in dataclasses.fields(one)]
        return [
            each
            for name in names
            for each in changed(getattr(one, name), getattr(other, name), f"{type(one).__name__}.{name}")
        ]
    return [] if one == other else [path]


def test_in_dutch_a_casus_is_itself_and_no_file_is_looked_for(casus: Casus, copy: Any) -> None:
    write(copy.folder, "{ dit is geen yaml")
    assert translated(casus, texts_of(copy.folder, DUTCH)) is casus


def test_what_a_household_shows_is_said_and_its_ids_and_numbers_stay(casus: Casus) -> None:
    first = casus.household.facts[0]
    said = translated(
        casus, ContentTexts(ENGLISH, {first.text: "Said otherwise", first.id: "no", "kort": "no"})
    )
    assert said.household.facts[0].text == "Said otherwise"
    assert set(changed(casus.household, said.household)) == {"Fact.text"}
    assert said.library is casus.library


def test_a_word_that_is_a_key_stays_and_is_said_by_the_casus(casus: Casus) -> None:
    given = {"Buurtteam": "Local team", "Werkgever": "Employer"}
    card = dataclasses.replace(casus.household.cards[0], executor="Buurtteam")
    household = dataclasses.replace(casus.household, cards=(card, *casus.household.cards[1:]))
    said = translated(dataclasses.replace(casus, household=household), ContentTexts(ENGLISH, given))
    assert said.household.cards[0].executor == "Buurtteam"
    assert (said.said("Buurtteam"), said.said("iets anders")) == ("Local team", "iets anders")
    assert casus.said("Buurtteam") == "Buurtteam"


def test_grounds_that_were_recorded_as_one_sentence_are_said_part_by_part(casus: Casus) -> None:
    one, other = list(all_texts(casus.library))[:2]
    said = translated(casus, ContentTexts(ENGLISH, {one: "first; of all", other: "second"}))
    assert said.said(f"{one}; {other}; nog iets") == "first; of all; second; nog iets"


def test_own_cards_come_along_in_another_language(casus: Casus) -> None:
    said = translated(casus, ContentTexts(ENGLISH, {casus.household.title: "Small"}))
    assert with_blank_cards(said, ()) is said
    assert said.weight == casus.weight


def test_every_shown_text_gets_brackets_in_the_language_that_tests_what_was_forgotten(casus: Casus) -> None:
    said = translated(casus, texts_of(None, PSEUDO))
    household = casus.household
    keys = {each for card in household.cards for each in (card.executor, *card.executors)}
    keys |= {each.executor for each in household.trajectories} | {each.to for each in household.questions}
    stayed = {text for text in all_texts(said.household) if not text.startswith("[")}
    assert stayed == {key for key in keys if ":" not in key}
    assert all(text.startswith("[") for text in all_texts(said.library))
    assert [person.id for person in said.household.persons] == [p.id for p in casus.household.persons]


def test_what_changed_since_is_dutch_again(casus: Casus) -> None:
    """A kept casus carries its own words; a text is found by them, never by its place."""
    kept = from_canonical(_bytes_of(casus))
    texts = ContentTexts(ENGLISH, {casus.household.evening_text: "In the evening"})
    assert translated(kept, texts).household.evening_text == "In the evening"
    other = dataclasses.replace(kept.household, evening_text="Een andere avond.")
    again = translated(dataclasses.replace(kept, household=other), texts)
    assert again.household.evening_text == "Een andere avond."


def _bytes_of(casus: Casus) -> bytes:
    import json

    return json.dumps(plain(casus)).encode()


# --- files ---


def test_a_household_goes_before_its_library(copy: Any) -> None:
    write(copy.root / "library", pairs(("Ja", "Aye"), ("Nee", "No")))
    write(copy.folder, pairs(("Ja", "Yes")))
    assert dict(texts_of(copy.folder, ENGLISH).said) == {"Ja": "Yes", "Nee": "No"}


def test_a_file_that_is_changed_is_read_again(copy: Any) -> None:
    write(copy.folder, pairs(("Ja", "Yes")))
    before = texts_of(copy.folder, ENGLISH).said["Ja"]
    write(copy.folder, pairs(("Ja", "Of course")))
    assert (before, texts_of(copy.folder, ENGLISH).said["Ja"]) == ("Yes", "Of course")


@pytest.mark.parametrize("text", ["{ geen yaml", "texts: 3", "texts: [3, {nl: 4, en: Four}, {en: x}]", ""])
def test_a_file_that_cannot_be_read_leaves_the_game_dutch(copy: Any, text: str) -> None:
    write(copy.folder, text)
    assert dict(texts_of(copy.folder, ENGLISH).said) == {}


def test_a_pair_with_other_places_to_fill_is_not_shown(copy: Any) -> None:
    write(copy.folder, pairs(("Na {maanden} maanden", "After months"), ("Dag {naam}", "Hello {naam}")))
    assert dict(texts_of(copy.folder, ENGLISH).said) == {"Dag {naam}": "Hello {naam}"}


def told(copy: Any) -> list[Problem]:
    return [each for each in lint([copy.folder]) if each.code.startswith("language.")]


def test_a_whole_file_has_nothing_to_tell(copy: Any) -> None:
    household = load_casus(copy.folder).household
    write(copy.folder, pairs(*((text.replace("'", "''"), "x") for text in all_texts(household))))
    assert told(copy) == []


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (pairs(("Dit staat nergens", "This is nowhere")), "language.stale", 3),
        (pairs(("Ja", "Yes"), ("Ja", "Yes")), "language.double", 5),
        (pairs(("Ja", "")), "language.empty", 4),
        (pairs(("Dag {naam}", "Hello {name}")), "language.braces", 4),
        ("language: de\ntexts: []\n", "language.code", 1),
        ("language: en\ntexts:\n  - {nl: Ja, de: Ja}\n", "language.keys", 3),
        ("language: en\ntexts:\n  - {nl: Ja}\n", "language.keys", 3),
        ("language: en\ntekst: []\n", "content.unknown_field", 2),
    ],
)
def test_what_is_wrong_in_a_file_is_told_with_its_line(copy: Any, text: str, code: str, line: int) -> None:
    write(copy.folder, text)
    found = {each.code: each for each in lint([copy.folder])}
    assert found[code].file == "scenarios/klein/language/en.yaml"
    assert found[code].line == line
    assert found[code].remedy


def test_what_is_missing_is_a_note_and_a_stale_pair_a_warning(copy: Any) -> None:
    write(copy.folder, pairs(("Dit staat nergens", "This is nowhere")))
    severities = {each.code: each.severity for each in told(copy)}
    assert severities == {"language.stale": Severity.WARNING, "language.missing": Severity.NOTE}


def test_a_language_the_game_does_not_know_is_named(copy: Any) -> None:
    write(copy.folder, "language: fr\ntexts: []\n", "fr")
    (found,) = told(copy)
    assert (found.code, found.severity) == ("language.unknown", Severity.ERROR)


# --- what is on offer ---


def _entry(copy: Any) -> Any:
    return next(each for each in list_entries((copy.root,)) if each.folder == copy.folder.resolve())


def test_a_household_without_texts_says_that_it_is_dutch(copy: Any) -> None:
    assert entry_in(_entry(copy), ENGLISH).texts is TextsIn.DUTCH
    assert entry_in(_entry(copy), DUTCH) is _entry(copy)


def test_a_household_with_some_texts_says_that_a_part_is_dutch(copy: Any) -> None:
    title = _entry(copy).title
    write(copy.folder, pairs((title, "The small one")))
    entry = entry_in(_entry(copy), ENGLISH)
    assert (entry.title, entry.texts) == ("The small one", TextsIn.PARTLY)


def test_a_household_with_all_texts_says_nothing(copy: Any) -> None:
    casus = load_casus(copy.folder)
    every = all_texts(casus.household) | all_texts(casus.library)
    write(copy.folder, pairs(*((text.replace("'", "''"), "x") for text in every)))
    assert entry_in(_entry(copy), ENGLISH).texts is TextsIn.ALL
    texts = texts_for(casus.household.id, ENGLISH, (copy.root,))
    assert texts_in(casus, texts) is TextsIn.ALL


def test_a_kept_casus_of_a_household_that_is_gone_has_the_texts_of_the_library(copy: Any) -> None:
    shutil.rmtree(copy.folder)
    texts = texts_for("household:klein", ENGLISH, (copy.root,))
    assert texts == texts_of(None, ENGLISH)


def test_the_shipped_library_is_read_in_a_language_once() -> None:
    assert library_in(PSEUDO) is library_in(PSEUDO)
    assert library_in(PSEUDO).parties[0].name.startswith("[")
