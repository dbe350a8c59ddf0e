"""A text in the language in use, and the catalogue it is looked up in."""

from pathlib import Path

import pytest

from effect_game.content.language import language, messages
from effect_game.domain.language import DUTCH, ENGLISH, PSEUDO, Language, in_use, tr, use

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl"><context><name></name>
<message><source>Dag {name}</source><translation>Hello {name}</translation></message>
<message><source>Nog niet</source><translation type="unfinished">Not y</translation></message>
<message><source>Leeg</source><translation></translation></message>
</context></TS>
"""


def test_without_a_language_a_text_is_the_dutch_of_the_code() -> None:
    assert (in_use().code, tr("Dag {name}", name="Robin")) == (DUTCH, "Dag Robin")


def test_a_text_is_said_in_the_language_in_use_until_dutch_is_used_again() -> None:
    use(Language(ENGLISH, {"Dag {name}": "Hello {name}"}))
    try:
        assert tr("Dag {name}", name="Robin") == "Hello Robin"
        assert tr("Tot {name}", name="morgen") == "Tot morgen"
    finally:
        use()
    assert tr("Dag {name}", name="Robin") == "Dag Robin"


def test_braces_in_a_text_without_values_stay() -> None:
    assert tr("Schrijf {naam}") == "Schrijf {naam}"


def test_a_text_that_names_a_value_nobody_gave_is_refused() -> None:
    with pytest.raises(KeyError, match="name"):
        tr("Dag {name}", other=1)


def test_a_catalogue_gives_only_what_somebody_finished(tmp_path: Path) -> None:
    path = tmp_path / "en.ts"
    path.write_text(CATALOGUE, encoding="utf-8")
    assert messages(path) == {"Dag {name}": "Hello {name}"}


def test_the_pseudo_language_marks_and_widens_every_text_and_keeps_its_places() -> None:
    said = language(PSEUDO).messages.get("Dag {name}", "")
    assert said == "[Dág {name}~~~]"
    assert said.format(name="Robin") == "[Dág Robin~~~]"


def test_a_translation_with_other_places_than_the_dutch_is_not_said(tmp_path: Path) -> None:
    path = tmp_path / "en.ts"
    path.write_text(CATALOGUE.replace("Hello {name}", "Hello {naam}"), encoding="utf-8")
    assert messages(path) == {}


@pytest.mark.parametrize("content", [None, "<TS><message>", "geen catalogus"])
def test_a_catalogue_that_is_missing_or_damaged_leaves_the_program_in_dutch(
    content: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "en.ts"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    monkeypatch.setattr("effect_game.content.language.catalogue_file", lambda code: path)
    language.cache_clear()
    try:
        assert language(ENGLISH).code == DUTCH
    finally:
        language.cache_clear()
