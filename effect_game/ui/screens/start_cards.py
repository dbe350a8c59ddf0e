"""Cards of the first screen: a household to play, and the casus that was left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import STEPS, LifeDomain
from effect_game.ui.widgets.cards import PressCard, icon_line
from effect_game.ui.widgets.paint import FrameStyle
from effect_game.ui.widgets.panel import IconLabel
from effect_game.ui.widgets.street import STEP_NAMES
from effect_game.ui.widgets.text import Text

if TYPE_CHECKING:
    from effect_game.content.catalogue import CasusEntry, TextsIn
    from effect_game.store.database import CasusSummary

_DAYS = (
    mark("maandag"), mark("dinsdag"), mark("woensdag"), mark("donderdag"), mark("vrijdag"), mark("zaterdag"),
    mark("zondag"),
)  # fmt: skip
_MONTHS = (
    mark("januari"), mark("februari"), mark("maart"), mark("april"), mark("mei"), mark("juni"), mark("juli"),
    mark("augustus"), mark("september"), mark("oktober"), mark("november"), mark("december"),
)  # fmt: skip


def step_words(step: str | None) -> str:
    """'Stap 2 van 7: ...' for the value of a step; '' when it is not known."""
    values = [each.value for each in STEPS]
    if step not in values:
        return ""
    place = values.index(step)
    name = tr(STEP_NAMES[place])
    return tr("Stap {number} van {count}: {name}", number=place + 1, count=len(values), name=name)


def when_words(utc: str, *, with_year: bool = False) -> str:
    """'donderdag 3 juli, 14.05 uur' in the time of this computer; '' when it cannot be read."""
    try:
        here = datetime.fromisoformat(utc.replace("Z", "+00:00")).astimezone()
    except ValueError:
        return ""
    named = {"weekday": tr(_DAYS[here.weekday()]), "day": here.day, "month": tr(_MONTHS[here.month - 1])}
    if with_year:
        date = tr("{weekday} {day} {month} {year}", **named, year=here.year)
    else:
        date = tr("{weekday} {day} {month}", **named)
    return tr("{date}, {hour}.{minute:02d} uur", date=date, hour=here.hour, minute=here.minute)


def minutes_words(entry: CasusEntry) -> str:
    """'basis 28, verdieping 45 minuten': about how long every weight on offer takes."""
    spent = ", ".join(f"{tr(mode.value)} {spent:.0f}" for mode, spent in entry.minutes.items())
    return tr("{spent} minuten", spent=spent) if spent else ""


_TEXTS = {
    "dutch": mark("De teksten van dit huishouden zijn in het Nederlands."),
    "partly": mark("Een deel van de teksten van dit huishouden is in het Nederlands."),
}


def dutch_words(texts: TextsIn) -> str:
    """What to say of texts that the language in use does not have; '' when it has them all."""
    return tr(_TEXTS[texts.value]) if texts.value in _TEXTS else ""


def domain_words(domains: Sequence[LifeDomain]) -> str:
    """'Wonen, Financiën': what a household is most about."""
    # Not at the top: what the core knows of rooms may only come in after the first picture.
    from effect_game.play.views_rooms import ROOM_NAMES

    return ", ".join(tr(ROOM_NAMES[domain]) for domain in domains)


class _BigCard(PressCard):
    """Icon, words under each other and an arrow."""

    def __init__(self, icon: str, lines: Sequence[QWidget], name: str, *, first: bool) -> None:
        style = FrameStyle("action_soft", "action", 1.5) if first else FrameStyle()
        super().__init__(name, style=style)
        self.body.setContentsMargins(16, 12, 16, 12)
        row = QHBoxLayout()
        row.setSpacing(14)
        if icon:
            row.addWidget(IconLabel(icon, "action", 28), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        for line in lines:
            words.addWidget(line)
        row.addLayout(words, 1)
        row.addWidget(IconLabel("arrow", "action", 22), 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)


class CardGrid(QWidget):
    """Cards in one or two columns, in reading order from left to right."""

    def __init__(self, cards: Sequence[QWidget], *, across: int) -> None:
        super().__init__()
        self.cards = tuple(cards)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._across = 0
        self.set_across(across)

    def set_across(self, across: int) -> None:
        """How many cards stand beside each other."""
        if across == self._across:
            return
        self._across = across
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // across, place % across)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if across > 1 else 0)


class HouseholdCard(_BigCard):
    """A household on offer: title, subtitle, what it is about, weights and minutes."""

    def __init__(self, entry: CasusEntry) -> None:
        weight, about = minutes_words(entry), domain_words(entry.domains)
        lines: list[QWidget] = [
            Text(entry.title, "title", wrap=True),
            Text(entry.subtitle, "dense", wrap=True),
        ]
        if about:
            lines.append(icon_line("house", about, role="dense2", tone="ink_2"))
        lines.append(icon_line("clock", weight, role="dense2", tone="ink_2"))
        dutch = dutch_words(entry.texts)
        if dutch:
            lines.append(icon_line("talk", dutch, role="dense2", tone="ink_2"))
        spoken = ". ".join(part for part in (entry.title, entry.subtitle, about, weight, dutch) if part)
        super().__init__("", lines, tr("Speel: {spoken}", spoken=spoken), first=False)
        self.entry = entry
        self.setObjectName(f"casus_{entry.id}")


class ResumeCard(_BigCard):
    """'Ga verder waar je was': title, step, when."""

    def __init__(self, summary: CasusSummary) -> None:
        where = " · ".join(part for part in (step_words(summary.step), when_words(summary.last_utc)) if part)
        lines: tuple[QWidget, ...] = (
            Text(tr("Ga verder waar je was"), "title", tone="action", wrap=True),
            Text(summary.title, "headline", wrap=True),
            Text(where, "body2", wrap=True),
        )
        super().__init__(
            "play",
            lines,
            tr("Ga verder waar je was: {title}. {where}", title=summary.title, where=where),
            first=True,
        )
        self.key = summary.casus
        self.setObjectName("resume")
