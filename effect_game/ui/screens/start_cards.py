"""Cards of the first screen: a household to play, and the casus that was left."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from effect_game.domain.dates import when_words
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import STEPS, LifeDomain
from effect_game.play.step_names import STEP_NAMES
from effect_game.ui.screens.start_marks import PeopleRow, RoomsMark
from effect_game.ui.widgets.cards import PressCard, icon_line
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.paint import FrameStyle
from effect_game.ui.widgets.panel import IconLabel
from effect_game.ui.widgets.text import Text

if TYPE_CHECKING:
    from effect_game.content.catalogue import CasusEntry, TextsIn
    from effect_game.store.database import CasusSummary


def step_words(step: str | None) -> str:
    """'Stap 2 van 7: ...' for the value of a step; '' when it is not known."""
    values = [each.value for each in STEPS]
    if step not in values:
        return ""
    place = values.index(step)
    name = tr(STEP_NAMES[place])
    return tr("Stap {number} van {count}: {name}", number=place + 1, count=len(values), name=name)


def minutes_words(entry: CasusEntry, *, short: bool = False) -> str:
    """About how long every weight takes: 'basis 28, verdieping 45 minuten'; short: 'basis 28 min'."""
    each = [f"{tr(mode.value)} {spent:.0f}" for mode, spent in entry.minutes.items()]
    if not each:
        return ""
    if short:
        return tr("{spent} min", spent=" · ".join(each))
    return tr("{spent} minuten", spent=", ".join(each))


_TEXTS = {
    "dutch": mark("De teksten van dit huishouden zijn in het Nederlands."),
    "partly": mark("Een deel van de teksten van dit huishouden is in het Nederlands."),
}


def dutch_words(texts: TextsIn) -> str:
    """What to say of texts that the language in use does not have; '' when it has them all."""
    return tr(_TEXTS[texts.value]) if texts.value in _TEXTS else ""


def domain_words(domains: Sequence[LifeDomain], *, short: bool = False) -> str:
    """'Wonen en leefbaarheid, Financiën': what a household is most about; short: as on the boards."""
    # Not at the top: what the core knows of rooms may only come in after the first picture.
    from effect_game.play.views_rooms import ROOM_NAMES, SHORT_NAMES

    names = SHORT_NAMES if short else ROOM_NAMES
    return ", ".join(tr(names[domain]) for domain in domains)


_SHORT_TEXTS = {"dutch": mark("Nederlands"), "partly": mark("deels Nederlands")}
_START_HERE, _PLAYED = mark("Begin hier"), mark("Al gespeeld")


def _tag(icon: str, words: str) -> QWidget:
    """A few words that say what is special of a household."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(IconLabel(icon, "action", 15))
    row.addWidget(Text(words, "dense_strong", tone="action"))
    return line


class CardSize(Enum):
    """How much of it a card has."""

    TIGHT = "tight"
    PLAIN = "plain"
    RICH = "rich"


class HouseholdCard(PressCard):
    """A household on offer: title, subtitle, what it is about, weights and minutes; also who live there."""

    def __init__(self, entry: CasusEntry) -> None:
        super().__init__("")
        self.entry = entry
        self.setObjectName(f"casus_{entry.id}")
        # Cards beside each other are equally high.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.addWidget(Text(entry.title, "title", wrap=True))
        self._people = PeopleRow(entry.people)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        subtitle = Text(entry.subtitle, "dense", wrap=True)
        subtitle.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        middle.addWidget(subtitle, 1)
        middle.addWidget(self._people, 0, Qt.AlignmentFlag.AlignBottom)
        add_layout(self.body, middle, 1)
        self.body.addWidget(self._about())
        weight = minutes_words(entry, short=True)
        if weight:
            self.body.addWidget(icon_line("clock", weight, role="dense2", tone="ink_2"))
        self._special = ""
        self._special_tag: QWidget | None = None
        self.set_played(False)
        self.set_size(CardSize.PLAIN)

    def _about(self) -> QWidget:
        """Life domains, and what is special: one line when there is room for it."""
        line = QWidget()
        self._flow = FlowLayout(line)
        about = domain_words(self.entry.domains, short=True)
        if about:
            named = QWidget()
            row = QHBoxLayout(named)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(RoomsMark(self.entry.domains))
            row.addWidget(Text(about, "dense2"))
            self._flow.addWidget(named)
        if self.entry.texts.value in _SHORT_TEXTS:
            self._flow.addWidget(_tag("talk", tr(_SHORT_TEXTS[self.entry.texts.value])))
        return line

    def set_played(self, played: bool) -> None:
        """Say that this household was played to the end before; then nobody needs to begin with it."""
        entry = self.entry
        special = _PLAYED if played else _START_HERE if entry.start_here else ""
        parts = [entry.title, entry.subtitle, domain_words(entry.domains), minutes_words(entry)]
        if special:
            parts.append(tr(special))
        spoken = ". ".join(part for part in (*parts, dutch_words(entry.texts)) if part)
        self.setAccessibleName(tr("Speel: {spoken}", spoken=spoken))
        if special == self._special:
            return
        self._special = special
        if self._special_tag is not None:
            self._flow.removeWidget(self._special_tag)
            self._special_tag.hide()
            self._special_tag.deleteLater()
        self._special_tag = _tag("check" if played else "flag", tr(special)) if special else None
        if self._special_tag is not None:
            self._flow.addWidget(self._special_tag)

    def set_size(self, size: CardSize) -> None:
        """Show who live there, where there is room for them."""
        self._people.setVisible(size is CardSize.RICH and bool(self.entry.people))
        side, top = {CardSize.RICH: (16, 12), CardSize.PLAIN: (12, 7), CardSize.TIGHT: (12, 5)}[size]
        self.body.setContentsMargins(side, top, side, top)
        self.body.setSpacing(1 if size is CardSize.TIGHT else 2)


class ResumeCard(PressCard):
    """'Ga verder waar je was': title, step, when."""

    def __init__(self, summary: CasusSummary) -> None:
        parts = [part for part in (step_words(summary.step), when_words(summary.last_utc)) if part]
        where = " · ".join(parts)
        name = tr("Ga verder waar je was: {title}. {where}", title=summary.title, where=where)
        super().__init__(name, style=FrameStyle("action_soft", "action", 1.5))
        self.key = summary.casus
        self.setObjectName("resume")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(12)
        line = QWidget()
        flow = FlowLayout(line, gap=14)
        flow.addWidget(Text(tr("Ga verder waar je was"), "title", tone="action"))
        flow.addWidget(Text(summary.title, "title"))
        for part in parts:
            flow.addWidget(Text(part, "body2"))
        row.addWidget(IconLabel("play", "action", 26), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(line, 1)
        row.addWidget(IconLabel("arrow", "action", 22), 0, Qt.AlignmentFlag.AlignVCenter)
        add_layout(self.body, row)
