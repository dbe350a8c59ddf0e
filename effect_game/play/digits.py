"""Numbers as they are read and written in the language in use: what people type, euros, shares, counts.

No Qt and no locale module: reports, command line and window must write the same characters. The examples
below are Dutch; another language has its own marks for thousands and decimals (domain/language.py).
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from effect_game.domain.language import in_use, mark, tr

MINUS = "\u2212"
NO_BREAK_SPACE = "\u00a0"
# One rounding step per view is chosen from these, in euros.
ROUNDING_STEPS_EUR = (50, 100, 250, 500, 1000, 2500, 5000)
NEARLY_EQUAL = mark("ongeveer gelijk")

_DUTCH = r"([0-9]{1,3}(\.[0-9]{3})+|[0-9]+)(,[0-9]{1,2})?"
_ENGLISH = r"([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]{1,2})?"
_LARGEST_EUR = 1e9


class NumberError(ValueError):
    """What somebody typed is not an amount; `key` says why.

    Keys: 'empty', 'not_a_number', 'dots' (dots that are not thousands), 'too_large'.
    """

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def parse_euro(text: str) -> float:
    """Euros as they are typed: '1.500', '€ 2.000', '1500', '12,50', '−€ 50'; English '1,500' and '12.50' too.

    Either way of writing is read in either language: thousands have three digits and cents at most two, so no
    text is two amounts. Raises NumberError (a ValueError) with a key; the window has the sentence for it.
    """
    tidy = re.sub(r"[\s\u00a0\u202f]", "", text).replace("\u2212", "-").lower()
    tidy = tidy.replace("euro", "").replace("eur", "").replace("€", "", 1)
    sign = -1.0 if tidy.startswith("-") else 1.0
    tidy = tidy.removeprefix("-").removeprefix("+").removesuffix(",-").removesuffix(".-")
    if not tidy:
        raise NumberError("empty" if not text.strip() else "not_a_number")
    if re.fullmatch(_DUTCH, tidy):
        tidy = tidy.replace(".", "").replace(",", ".")
    elif re.fullmatch(_ENGLISH, tidy):
        tidy = tidy.replace(",", "")
    else:
        raise NumberError("dots" if re.fullmatch(r"[0-9.,]+", tidy) else "not_a_number")
    value = float(tidy)
    if value > _LARGEST_EUR:
        raise NumberError("too_large")
    return sign * value if value else 0.0


def group_thousands(whole: int) -> str:
    """'12.345' for 12345; the sign is left to the caller, so `whole` must not be negative."""
    if whole < 0:
        raise ValueError("group_thousands takes no sign")
    return _in_use(f"{whole:,}")


def _in_use(text: str) -> str:
    """'1,234.5' with the marks of the language in use."""
    return text.translate(str.maketrans(",.", in_use().thousands + in_use().decimal))


def round_half_away(value: float, step: float) -> int:
    """`value` to the nearest multiple of `step`, halves away from zero, so that signs mirror."""
    return int(math.copysign(math.floor(abs(value) / step + 0.5) * step, value))


def format_eur(amount_eur: float, step: int = 1, *, signed: bool = True) -> str:
    """'−€ 4.200', '+€ 3.100', '€ 0', rounded to `step` euros; the minus is U+2212, the space does not break.

    With `signed` False a positive amount has no plus: prices and estimates are not differences.
    """
    whole = round_half_away(amount_eur, step)
    sign = MINUS if whole < 0 else "+" if whole > 0 and signed else ""
    return f"{sign}€{NO_BREAK_SPACE}{group_thousands(abs(whole))}"


def format_number(value: float, decimals: int) -> str:
    """'1.234,50', '−0,42'; what rounds to zero has no sign."""
    text = _in_use(f"{abs(value):,.{decimals}f}")
    return f"{MINUS}{text}" if value < 0.0 and text.strip("0,.") else text


def format_short(value: float) -> str:
    """'3', '3,2', '0,25': a count that is seldom broken, without zeros at its end; six figures at most."""
    return _in_use(f"{value:g}").replace("-", MINUS)


def format_percent(share: float) -> str:
    """'34%', '4,5%', '0,12%': about two figures, so that a small chance does not read as none."""
    percent = 100.0 * share
    decimals = 0 if percent >= 10.0 or not percent else 1 if percent >= 1.0 else 2
    return f"{format_number(percent, decimals)}%"


def format_range_eur(low_eur: float, high_eur: float, step: int = 1) -> str:
    """'€ 5.000 tot € 10.000', without plus signs."""
    return tr(
        "{low} tot {high}",
        low=format_eur(low_eur, step, signed=False),
        high=format_eur(high_eur, step, signed=False),
    )


def rounding_step_eur(standard_errors_eur: Sequence[float]) -> int:
    """The smallest step that is at least the largest standard error of a view; 5.000 at most."""
    largest = max((abs(error) for error in standard_errors_eur), default=0.0)
    return next((step for step in ROUNDING_STEPS_EUR if step >= largest), ROUNDING_STEPS_EUR[-1])


def price_step_eur(amount_eur: float) -> int:
    """The step in which a price or a bought thing is told, wherever that is."""
    return 10 if amount_eur < 1000 else 50


def round_parts_eur(
    parts_eur: Sequence[float], step: int, *, total_eur: float | None = None
) -> tuple[int, ...]:
    """Parts rounded to `step` so that they add up to the rounded total (largest remainder).

    Equal remainders go to the earlier part, so the same parts always round the same way. total_eur: the whole
    they must add up to where that is known apart from the parts; None = their own sum.
    """
    if not parts_eur:
        return ()
    total = math.fsum(parts_eur) if total_eur is None else total_eur
    units = [part / step for part in parts_eur]
    whole = [math.floor(unit) for unit in units]
    missing = round_half_away(total, step) // step - sum(whole)
    by_remainder = sorted(range(len(units)), key=lambda i: (whole[i] - units[i], i))
    # Fewer than none are missing only when the parts hold more than the whole: the smallest remainders give.
    giving = by_remainder if missing > 0 else by_remainder[::-1]
    for place in range(abs(missing)):
        whole[giving[place % len(whole)]] += 1 if missing > 0 else -1
    return tuple(unit * step for unit in whole)
