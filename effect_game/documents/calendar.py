"""The assignments after the course as a calendar file, which every agenda can import.

Days, not hours: when on that day is everybody's own. The same assignments from the same day are the same
file, and importing it again changes the days that are there instead of adding them twice.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from effect_game.documents.paper import plain
from effect_game.domain.follow_up import FollowUps, day_after, said
from effect_game.domain.language import in_use, tr
from effect_game.domain.problems import UserError

if TYPE_CHECKING:
    from icalendar import Event

_DOMAIN = "effect-game"


def calendar_bytes(follow_ups: FollowUps, start: date, own_plan: str = "") -> bytes:
    """The file. own_plan: an if-then plan, told with every assignment; '' = none.

    Raises UserError 'learner.date' when no calendar goes that far.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//{_DOMAIN}//{in_use().code.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", said(follow_ups.title))
    for one in follow_ups.assignments:
        day = day_after(start, one.week)
        if day is None or day == date.max:
            words = tr("Deze datum ligt te ver weg. Kies een andere.")
            raise UserError("learner.date", words)
        told = [said(one.what), tr("Ongeveer {count} minuten.", count=one.minutes)]
        if own_plan:
            told.append(tr("Je plan: {plan}", plan=own_plan))
        calendar.add_component(_event(f"{follow_ups.id}-{one.id}", said(one.title), told, day, start))
    made: bytes = calendar.to_ical()
    return made


def _event(name: str, title: str, told: list[str], day: date, start: date) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{name}@{_DOMAIN}")
    # The moment of making would give another file every time.
    event.add("dtstamp", datetime.combine(start, time(), UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", title)
    event.add("description", plain("\n".join(told)))
    event.add("transp", "TRANSPARENT")
    return event
