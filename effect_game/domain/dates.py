"""Days and moments in words, in the language in use and in the time of this computer."""

from datetime import date, datetime

from effect_game.domain.language import mark, tr

_DAYS = (
    mark("maandag"), mark("dinsdag"), mark("woensdag"), mark("donderdag"), mark("vrijdag"), mark("zaterdag"),
    mark("zondag"),
)  # fmt: skip
_MONTHS = (
    mark("januari"), mark("februari"), mark("maart"), mark("april"), mark("mei"), mark("juni"), mark("juli"),
    mark("augustus"), mark("september"), mark("oktober"), mark("november"), mark("december"),
)  # fmt: skip


def when_words(utc: str, *, with_year: bool = False) -> str:
    """'donderdag 3 juli, 14.05 uur'; '' when it cannot be read."""
    here = _local(utc)
    if here is None:
        return ""
    named = {"weekday": tr(_DAYS[here.weekday()]), "day": here.day, "month": tr(_MONTHS[here.month - 1])}
    if with_year:
        day = tr("{weekday} {day} {month} {year}", **named, year=here.year)
    else:
        day = tr("{weekday} {day} {month}", **named)
    return tr("{date}, {hour}.{minute:02d} uur", date=day, hour=here.hour, minute=here.minute)


def day_words(day: date | None) -> str:
    """'3 juli 2026'; '' without a day."""
    if day is None:
        return ""
    return tr("{day} {month} {year}", day=day.day, month=tr(_MONTHS[day.month - 1]), year=day.year)


def moment(utc: str) -> datetime | None:
    """The moment of an ISO text that names its zone; None for any other text."""
    try:
        found = datetime.fromisoformat(utc)
    except ValueError:
        return None
    return None if found.tzinfo is None else found


def local_day(utc: str) -> date | None:
    """The day of a moment; None when it cannot be read."""
    here = _local(utc)
    return None if here is None else here.date()


def _local(utc: str) -> datetime | None:
    try:
        return datetime.fromisoformat(utc.replace("Z", "+00:00")).astimezone()
    except (ValueError, OverflowError):
        return None
