"""A trainer's own prices: read whole, refused whole, and always beside the national row."""

from pathlib import Path

import pytest

from effect_game.content.canonical import canonical_bytes, content_hash, from_canonical
from effect_game.content.content_error import ContentError
from effect_game.content.load import load_casus, read_library
from effect_game.content.price_overrides import apply_overrides, load_overrides, read_overrides
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Library
from effect_game.domain.vocabulary import Grade, Verified
from effect_game.resources import data_root
from tests.support.casus import KLEIN

GOOD = """municipality: Voorbeeldstad
prices:
  - {price: price:help_hour, central: 95, low: 90, high: 99, price_year: 2024, source: Inkoop hulp,
     source_year: 2023}
"""
BAD = """municipality: ' '
prices:
  - price: price:help_our
    central: 95
    low: -1
    high: 90
    price_year: 1950
    source: ''
    source_year: 25
  - {price: price:desk_set, central: 1, low: 1, high: 1, price_year: 2025, source: x, source_year: 2025}
  - {price: price:desk_set, central: 1, low: 1, high: 1, price_year: 2025, source: x, source_year: 2025}
"""


@pytest.fixture(scope="module")
def library() -> Library:
    found, _ = read_library(KLEIN.parent / "library")
    assert found is not None
    return found


def _file(folder: Path, text: str) -> Path:
    path = folder / "stad.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_own_price_stands_in_its_row_and_keeps_the_national_figures(
    library: Library, tmp_path: Path
) -> None:
    national = next(price for price in library.prices if price.id == "price:help_hour")
    changed = apply_overrides(library, load_overrides(_file(tmp_path, GOOD), library))
    (own,) = [price for price in changed.prices if price.replaces is not None]
    assert (own.id, own.central, own.low, own.high, own.price_year) == ("price:help_hour", 95, 90, 99, 2024)
    assert (own.place, own.grade, own.verified, own.assumption) == (
        "Voorbeeldstad",
        Grade.C,
        Verified.YES,
        None,
    )
    assert (own.payer, own.unit, own.name) == (national.payer, national.unit, national.name)
    assert own.replaces is not None
    assert (own.replaces.central, own.replaces.assumption) == (national.central, national.assumption)
    (source,) = [row for row in changed.sources if row.id == own.source]
    assert (source.title, source.year) == ("Voorbeeldstad: Inkoop hulp", 2023)
    assert [price.id for price in changed.prices] == [price.id for price in library.prices]


def test_own_prices_over_own_prices_still_show_the_national_ones(library: Library, tmp_path: Path) -> None:
    first = apply_overrides(library, load_overrides(_file(tmp_path, GOOD), library))
    again = load_overrides(_file(tmp_path, GOOD.replace("central: 95", "central: 91")), library)
    second = apply_overrides(first, again)
    (own,) = [price for price in second.prices if price.replaces is not None]
    assert own.replaces is not None
    assert (own.central, own.replaces.central) == (91, 90)
    assert len(second.sources) == len(first.sources)


def test_a_casus_on_own_prices_has_another_hash_and_can_be_read_back(
    library: Library, tmp_path: Path
) -> None:
    casus = load_casus(KLEIN)
    own = load_overrides(_file(tmp_path, GOOD), library)
    changed = Casus(household=casus.household, library=apply_overrides(casus.library, own))
    assert content_hash(changed) != content_hash(casus)
    assert from_canonical(canonical_bytes(changed)) == changed


def test_everything_wrong_in_the_file_is_told_at_once_with_its_line(library: Library, tmp_path: Path) -> None:
    overrides, problems = read_overrides(_file(tmp_path, BAD), library)
    assert overrides is not None
    told = [(problem.line, problem.code) for problem in problems]
    assert told == [
        (1, "content.missing_field"),
        (3, "content.unknown_id"),
        (4, "content.range"),
        (5, "content.range"),
        (7, "content.price_year"),
        (8, "content.missing_field"),
        (9, "content.range"),
        (11, "content.duplicate_id"),
    ]
    assert problems[1].remedy == "Bedoelde u 'price:help_hour'?"
    with pytest.raises(ContentError) as caught:
        load_overrides(tmp_path / "stad.yaml", library)
    assert caught.value.problems == problems


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (GOOD.replace(",\n     source_year: 2023", ""), "content.missing_field"),
        (GOOD.replace(" source: Inkoop hulp,", ""), "content.missing_field"),
        (GOOD.replace("central: 95", "central: '95'"), "content.wrong_type"),
        (GOOD.replace("central:", "centraal: 1, central:"), "content.unknown_field"),
        (GOOD.replace("high: 99", "high: 99000000"), "content.range"),
        ("municipality: Stad\nprices: []\n", "content.missing_field"),
    ],
)
def test_a_file_that_lacks_or_mixes_up_a_field_is_refused(
    library: Library, tmp_path: Path, text: str, code: str
) -> None:
    _, problems = read_overrides(_file(tmp_path, text), library)
    assert code in {problem.code for problem in problems}


def test_a_file_that_is_not_there_is_one_clear_sentence(library: Library, tmp_path: Path) -> None:
    overrides, (problem,) = read_overrides(tmp_path / "weg.yaml", library)
    assert overrides is None
    assert problem.message == "Dit bestand bestaat niet."


def test_the_example_on_the_page_is_right(shipped_library: Library, tmp_path: Path) -> None:
    page = (data_root() / "docs" / "prijslijst.md").read_text(encoding="utf-8")
    example = page.partition("```yaml\n")[2].partition("```")[0]
    assert load_overrides(_file(tmp_path, example), shipped_library).municipality == "Voorbeeldstad"
