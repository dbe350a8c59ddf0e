"""Lengths of time in words: one text per form, so that a language may have its own plural."""

from effect_game.domain.language import tr
from effect_game.play.digits import format_short


def weeks_words(weeks: float) -> str:
    """'1 week', '3 weken', '1,5 weken', 'een halve week'; odd parts of a week as 'ruim 4 weken'."""
    if weeks == 0.5:
        return tr("een halve week")
    if weeks > 2 and (2 * weeks) % 1:
        whole = int(weeks)
        if weeks - whole < 0.5:
            return tr("ruim {weeks} weken", weeks=whole)
        return tr("bijna {weeks} weken", weeks=whole + 1)
    return tr("1 week") if weeks == 1 else tr("{weeks} weken", weeks=format_short(weeks))


def months_words(months: int) -> str:
    """'1 maand', '3 maanden'."""
    return tr("1 maand") if months == 1 else tr("{months} maanden", months=months)


def ran_words(months: int) -> str:
    """'één maand', '3 maanden': how long something went on, inside a sentence."""
    return tr("één maand") if months == 1 else months_words(months)


def hours_words(hours: int) -> str:
    """'1 uur', '3 uur'."""
    return tr("1 uur") if hours == 1 else tr("{hours} uur", hours=hours)
