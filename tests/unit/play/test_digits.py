"""Reading and writing amounts, in Dutch and in English."""

import math
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effect_game.domain.language import DUTCH, ENGLISH, Language, use
from effect_game.play.digits import (
    MINUS,
    NO_BREAK_SPACE,
    ROUNDING_STEPS_EUR,
    NumberError,
    format_eur,
    format_number,
    format_percent,
    format_range_eur,
    format_short,
    parse_euro,
    round_half_away,
    round_parts_eur,
    rounding_step_eur,
)

LANGUAGES = {DUTCH: Language(), ENGLISH: Language(ENGLISH, thousands=",", decimal=".")}
in_any_language = st.sampled_from(sorted(LANGUAGES))


@contextmanager
def spoken(code: str) -> Iterator[None]:
    """Numbers of a language, for as long as it lasts."""
    use(LANGUAGES[code])
    try:
        yield
    finally:
        use()


@pytest.mark.parametrize(
    ("text", "euros"),
    [
        ("1.500", 1500.0), ("€ 2.000", 2000.0), ("1500", 1500.0), ("12,50", 12.5), ("1.234.567,5", 1234567.5),
        (" 750 euro ", 750.0), ("−€ 4.200", -4200.0), ("-50", -50.0), ("+€\u00a03.100", 3100.0),
        ("1 500", 1500.0), ("0", 0.0), ("€ 1.000,-", 1000.0), ("EUR 20", 20.0), ("-0", 0.0),
    ],
)  # fmt: skip
def test_amounts_as_people_type_them_are_read(text: str, euros: float) -> None:
    assert parse_euro(text) == euros


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "empty"), ("   ", "empty"), ("€", "not_a_number"), ("veel", "not_a_number"),
        ("12a", "not_a_number"), ("1.2.3", "dots"), ("1,234,50", "dots"), ("12.5000", "dots"),
        ("1.234.50", "dots"), ("1,23.4", "dots"), ("--5", "not_a_number"), ("1e5", "not_a_number"),
        ("99999999999", "too_large"),
        ("inf", "not_a_number"), ("nan", "not_a_number"), ("٣", "not_a_number"),
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_the_reason(text: str, key: str) -> None:
    with pytest.raises(NumberError) as caught:
        parse_euro(text)
    assert caught.value.key == key
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    ("text", "euros"),
    [
        ("1,500", 1500.0), ("€ 2,000", 2000.0), ("1500", 1500.0), ("12.50", 12.5), ("1,500.50", 1500.5),
        ("−€ 4,200", -4200.0), ("€ 1,000.-", 1000.0), ("1 500", 1500.0),
    ],
)  # fmt: skip
@pytest.mark.parametrize("code", LANGUAGES)
def test_an_english_amount_is_read_in_either_language(code: str, text: str, euros: float) -> None:
    with spoken(code):
        assert parse_euro(text) == euros


def test_an_amount_typed_before_the_language_changed_is_still_that_amount() -> None:
    with spoken(ENGLISH):
        assert [parse_euro(text) for text in ("1.500", "12,50", "1.234,5")] == [1500.0, 12.5, 1234.5]


@given(in_any_language, st.integers(-(10**9), 10**9))
def test_what_is_written_can_be_read_again(code: str, amount: int) -> None:
    with spoken(code):
        assert parse_euro(format_eur(amount)) == amount


@given(in_any_language, st.integers(-(10**11), 10**11))
def test_cents_that_are_written_can_be_read_again(code: str, cents: int) -> None:
    with spoken(code):
        assert parse_euro(format_number(cents / 100, 2)) == cents / 100


@given(st.from_regex(r"[0-9]{1,3}([.,][0-9]{1,3}){0,3}", fullmatch=True))
def test_no_text_is_two_amounts_in_two_languages(text: str) -> None:
    read = set()
    for code in LANGUAGES:
        with spoken(code), suppress(NumberError):
            read.add(parse_euro(text))
    assert len(read) <= 1


@pytest.mark.parametrize(
    ("amount", "step", "text"),
    [
        (-4200, 1, "−€ 4.200"), (3100, 1, "+€ 3.100"), (0, 1, "€ 0"), (24, 50, "€ 0"), (-24.9, 50, "€ 0"),
        (25, 50, "+€ 50"), (-25, 50, "−€ 50"), (1_234_567, 1000, "+€ 1.235.000"), (999.6, 1, "+€ 1.000"),
    ],
)  # fmt: skip
def test_amounts_are_written_with_sign_euro_space_and_dots(amount: float, step: int, text: str) -> None:
    assert format_eur(amount, step).replace(NO_BREAK_SPACE, " ") == text


def test_the_minus_is_a_real_minus_and_the_space_does_not_break() -> None:
    assert format_eur(-5) == f"{MINUS}€{NO_BREAK_SPACE}5"
    assert (chr(0x2212), chr(0xA0)) == (MINUS, NO_BREAK_SPACE)


def test_a_price_has_no_plus() -> None:
    assert format_range_eur(5000, 10000).replace(NO_BREAK_SPACE, " ") == "€ 5.000 tot € 10.000"


@pytest.mark.parametrize(
    ("errors", "step"),
    [([], 50), ([0.0], 50), ([50.0], 50), ([50.1, 3.0], 100), ([640.0], 1000), ([1e6], 5000)],
)
def test_one_step_per_view_covers_the_largest_error(errors: list[float], step: int) -> None:
    assert rounding_step_eur(errors) == step


amounts = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=14)


@given(amounts, st.sampled_from(ROUNDING_STEPS_EUR))
def test_rounded_parts_add_up_to_the_rounded_total(parts: list[float], step: int) -> None:
    rounded = round_parts_eur(parts, step)
    assert sum(rounded) == round_half_away(math.fsum(parts), step)
    assert all(abs(shown - part) <= step + 1e-6 for shown, part in zip(rounded, parts, strict=True))
    assert all(shown % step == 0 for shown in rounded)


def test_rounding_one_number_mirrors_at_zero() -> None:
    assert round_half_away(-75, 50) == -round_half_away(75, 50) == -100


def test_no_parts_round_to_nothing() -> None:
    assert round_parts_eur([], 50) == ()


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (1234.5, 2, "1.234,50"), (-0.424, 2, f"{MINUS}0,42"), (-0.004, 2, "0,00"), (0.0, 1, "0,0"),
        (12345.0, 0, "12.345"),
    ],
)  # fmt: skip
def test_a_number_is_written_with_a_comma_and_what_rounds_to_zero_has_no_sign(
    value: float, decimals: int, text: str
) -> None:
    assert format_number(value, decimals) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [(0.0, "0%"), (0.0012, "0,12%"), (0.024, "2,4%"), (0.34, "34%"), (1.0, "100%")],
)
def test_a_small_chance_does_not_read_as_none(share: float, text: str) -> None:
    assert format_percent(share) == text


@pytest.mark.parametrize(
    ("number", "dutch", "english"),
    [(3.0, "3", "3"), (3.2, "3,2", "3.2"), (0.25, "0,25", "0.25"), (-1.5, f"{MINUS}1,5", f"{MINUS}1.5")],
)
def test_a_short_number_has_no_zeros_at_its_end(number: float, dutch: str, english: str) -> None:
    assert format_short(number) == dutch
    with spoken(ENGLISH):
        assert format_short(number) == english


def test_every_number_is_written_in_the_language_in_use() -> None:
    with spoken(ENGLISH):
        assert format_eur(-1234) == f"{MINUS}€{NO_BREAK_SPACE}1,234"
        assert format_number(1234.5, 2) == "1,234.50"
        assert format_number(-0.004, 2) == "0.00"
        assert format_percent(0.045) == "4.5%"
    assert format_percent(0.045) == "4,5%"
