"""Texts are plain and speak of people as people; the list of words is content."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from effect_game.content import word_list
from effect_game.content.content_error import ContentError
from effect_game.content.findings import Finding
from effect_game.content.lint_words import text_findings, word_findings
from effect_game.content.word_list import difficult, forbidden, words
from effect_game.domain.household import Casus
from effect_game.domain.problems import Severity

NAMES = ("Jozefien", "Ad")
HURTFUL = (
    "De kosten van mevrouw lopen op.",
    "De kosten van Jozefien lopen op.",
    "Dat kost dit gezin de kop.",
    "Jozefien kost de gemeente 10.000 euro.",
    "Dit gezin kost veel geld.",
    "Zij is een kostenpost.",
    "Een duur gezin, zegt men.",
    "Ad is een last voor de samenleving.",
    "Een draaideurcliënt is het.",
    "Het is hun eigen schuld, zegt de buurt, maar dat is eigen schuld.",
    "Had Jozefien maar eerder gebeld.",
    "Jozefien weigert hulp.",
    "Ad werkt niet mee.",
    "Zij is onwillig.",
    "Hij is lui.",
    "Hij zit in de slachtofferrol.",
    "De cliënt wil niet.",
    "Het is een probleemgezin.",
    "Zij is een zorgmijder.",
    "Een bijstandsmoeder met drie kinderen.",
    "Er slaapt een zwerver in de hal.",
    "Een allochtoon gezin woont ernaast.",
    "Een kansarm kind krijgt minder.",
)
PLAIN = (
    "De deurwaarder kost de gemeente 300 euro.",
    "Vier nachten opvang kosten 400 euro.",
    "Jozefien kost het moeite om te bellen.",
    "Er is een schuld van haar eigen moeder.",
    "Hij luistert en lacht. Daarna komt de werkgever langs.",
    "Ad ziet de post liggen. Hij laat hem liggen, want er is altijd weer een brief.",
)


def told(text: str, field: str = "text") -> list[Finding]:
    return list(text_findings(("cards", 0, field), text, NAMES))


@pytest.mark.parametrize("text", HURTFUL)
def test_a_text_that_blames_someone_or_calls_someone_a_cost_is_told_with_why_and_what_instead(
    text: str,
) -> None:
    (finding, *_) = told(text)
    assert (finding.code, finding.severity) == ("lint.words", Severity.WARNING)
    assert finding.message.endswith(".")
    assert finding.remedy


def test_every_forbidden_phrase_is_met_by_one_of_these_texts() -> None:
    unmet = [
        phrase.pattern
        for pattern, phrase in forbidden(NAMES)
        if not any(pattern.search(text) for text in HURTFUL)
    ]
    assert unmet == []


@pytest.mark.parametrize("text", PLAIN)
def test_a_plain_text_about_a_situation_is_left_alone(text: str) -> None:
    assert told(text) == []


def test_a_name_of_nobody_here_is_no_person(casus: Casus) -> None:
    assert list(text_findings(("cards", 0, "text"), "Parkeren kost de gemeente geld.", NAMES)) == []
    assert told("Ad kost de gemeente geld.")


def test_a_text_of_an_office_is_told_word_by_word_at_most_two_times() -> None:
    text = "Indien cliënt tevens een indicatie verstrekt, dient te worden geëvalueerd conform procedure."
    assert [finding.code for finding in told(text)] == ["lint.words", "lint.difficult"]
    assert len(told(text)) == words().most_warnings_per_text


def test_a_difficult_word_comes_with_the_plain_one() -> None:
    (finding,) = told("Het team Evalueert in mei.")
    assert "'Evalueert'" in finding.message
    assert finding.remedy == "Schrijf: terugkijken."


def test_every_difficult_word_is_found_in_a_sentence() -> None:
    pattern, groups = difficult()
    for one in groups.values():
        found = pattern.search(f"Daar staat {one.word.replace('*', '')} bij.")
        assert found is not None, one.word
        assert one.plain


@pytest.mark.parametrize("word", ["signaleren", "signaleert", "Signaleerde"])
def test_a_verb_is_found_in_its_forms(word: str) -> None:
    assert [finding.code for finding in told(f"Wij {word} dat.")] == ["lint.difficult"]


def test_a_word_inside_another_is_not_difficult() -> None:
    assert told("De conformiteit van doch en zo: doch-ters spelen.")[0].message.startswith("'doch'")
    assert told("De dochters spelen buiten.") == []


@pytest.mark.parametrize(("count", "codes"), [(20, []), (21, ["lint.sentence"])])
def test_a_sentence_has_at_most_twenty_words(count: int, codes: list[str]) -> None:
    text = "Kort is goed. " + " ".join(["woord"] * count) + ". Daarna weer kort."
    assert [finding.code for finding in told(text)] == codes


def test_a_colon_ends_a_part_of_a_sentence() -> None:
    half = " ".join(["woord"] * 12)
    assert told(f"{half}: {half}.") == []


def test_a_reason_may_be_a_little_longer() -> None:
    text = " ".join(["woord"] * 23)
    assert told(text, "reason") == []
    assert [finding.code for finding in told(text)] == ["lint.sentence"]


def test_a_very_long_word_is_told() -> None:
    assert [f.code for f in told("De schuldhulpverleningsovereenkomst ligt klaar.")] == ["lint.long_word"]


@pytest.mark.parametrize("text", ["card:indien_tevens", "situation:a@person:doch", "price:indien", "a_b"])
def test_an_id_is_no_text(text: str) -> None:
    assert told(text) == []


def test_every_text_of_a_household_is_read_with_the_names_of_its_people(casus: Casus) -> None:
    (noor,) = casus.household.persons
    home = dataclasses.replace(casus.household, teaching_note=f"{noor.name} kost de gemeente geld.")
    (finding,) = word_findings(dataclasses.replace(casus, household=home))
    assert finding.path == ("teaching_note",)


BROKEN = """most_words_in_sentence: 20
most_words_in_reason: 25
most_letters_in_word: 21
most_warnings_per_text: 2
difficult: []
forbidden:
  - pattern: '(open'
    reason: Zomaar.
    remedy: Sluit het haakje.
"""


@pytest.fixture
def broken_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    words.cache_clear()
    monkeypatch.setattr(word_list, "assets_dir", lambda: tmp_path)
    yield tmp_path / "words.yaml"
    words.cache_clear()


def test_a_broken_list_of_words_is_told_with_its_line(broken_list: Path) -> None:
    broken_list.write_text(BROKEN, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        words()
    (problem,) = caught.value.problems
    assert (problem.file, problem.line, problem.code) == ("assets/words.yaml", 7, "words.pattern")
    broken_list.write_text(BROKEN.replace("difficult: []", "dificult: []"), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        words()
    assert any("Bedoelde u 'difficult'?" in problem.remedy for problem in caught.value.problems)
