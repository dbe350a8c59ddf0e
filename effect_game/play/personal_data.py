"""Does free text hold what could tell who somebody is? A friendly warning, never a refusal.

Found by shape alone: a citizen service number (nine digits that pass its own check), a telephone number, an
address of mail, a date of birth, a postcode with a house number. A name has no shape and is not found.
"""

import re
from collections.abc import Callable

from effect_game.domain.language import mark, tr
from effect_game.play.views_rooms import and_words

_SEPARATED = r"(?:[ .\-]?\d)"
_BSN = re.compile(rf"(?<!\d)\d{_SEPARATED}{{8}}(?!\d)")
_PHONE = re.compile(rf"(?<![\d+])(?:\+31|0031|0)[ \-]?(?:\(0\))?[1-9]{_SEPARATED}{{8}}(?!\d)")
_MAIL = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")
_MONTHS = (
    "jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|juni?|june|juli?|july|"
    "aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
"""Dutch and English: people type in either, whatever the window speaks."""
_DATE = re.compile(
    rf"(?<!\d)(?:\d{{1,2}}[\-/. ]\d{{1,2}}[\-/. ](?:19|20)\d{{2}}|(?:19|20)\d{{2}}-\d{{2}}-\d{{2}}"
    rf"|\d{{1,2}} (?:{_MONTHS})\.? (?:19|20)\d{{2}})(?!\d)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\b[1-9]\d{3} ?[A-Z]{2}\b")


def _is_bsn(text: str) -> bool:
    """The 'elfproef': 9 a + 8 b + ... + 2 h - i is a multiple of 11, and not all of it is nought."""
    for found in _BSN.findall(text):
        digits = [int(sign) for sign in found if sign.isdigit()]
        weighted = sum(
            digit * weight for digit, weight in zip(digits, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True)
        )
        if any(digits) and weighted % 11 == 0:
            return True
    return False


_KINDS: tuple[tuple[str, Callable[[str], object]], ...] = (
    (mark("een burgerservicenummer"), _is_bsn),
    (mark("een telefoonnummer"), _PHONE.search),
    (mark("een mailadres"), _MAIL.search),
    (mark("een geboortedatum"), _DATE.search),
    (mark("een postcode"), _ADDRESS.search),
)


def personal_data(text: str) -> tuple[str, ...]:
    """What the text seems to hold, in words: 'een mailadres', 'een telefoonnummer', ..."""
    return tuple(tr(words) for words, finds in _KINDS if finds(text))


def personal_data_warning(text: str) -> str:
    """One or two sentences for under the field; '' when nothing was found."""
    found = personal_data(text)
    if not found:
        return ""
    return tr(
        "Hier lijkt {found} te staan. Haal dat weg: dit bestand kan bij anderen komen.",
        found=and_words(list(found)),
    )
