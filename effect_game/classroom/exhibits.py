"""What the projector can show: one message per view, as plain values that travel in a row of the class.

    view, payload = shown_as(exhibit)          what a row keeps: JSON, under 12 kB for sixty groups
    exhibit_of(view, payload)                  the same exhibit on another computer
    without_euros(exhibit)                     the same exhibit while the euros are shut

No exhibit knows a group by name, and none puts groups in an order of result: what is drawn per group is
sorted by what was said, never by what came of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from effect_game.domain.journal import Payload
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import LifeDomain
from effect_game.play.codec import decode, encode
from effect_game.play.views_rooms import HouseState

SHUT = mark("De euro’s zijn nog dicht.")
EUROS, LIVES, CHOICES, COUNT = "euros", "lives", "choices", "count"
"""In what something is counted: euros, lives out of twenty, one of a few answers, or a plain number."""


@dataclass(frozen=True, slots=True)
class Head:
    """The words around the picture. count: the one number, '' = none; message: what it counts, to be read
    on from the number. details: at most two short lines. summary: everything in one sentence, to be spoken
    out."""

    title: str
    message: str
    question: str
    summary: str
    count: str = ""
    details: tuple[str, ...] = ()
    household: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to say or to ask, without a picture: a pause, a question, something that is not there yet."""

    head: Head


@dataclass(frozen=True, slots=True)
class HouseExhibit:
    """The house now, and the level (1..5) each known room had at the start."""

    head: Head
    now: HouseState
    before: tuple[tuple[LifeDomain, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Estimate:
    """What one group predicted; low and high are equal for one number. outcome None: hidden, or not there
    yet."""

    low: float
    high: float
    outcome: float | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """An answer, and by how many groups it was given; came: in how many it turned out so, None while
    hidden."""

    label: str
    count: int
    came: int | None = None


@dataclass(frozen=True, slots=True)
class Estimates:
    """The predictions of the class. unit EUROS or LIVES: ranges; unit CHOICES: answers, in the order of
    the content."""

    head: Head
    unit: str
    ranges: tuple[Estimate, ...] = ()
    answers: tuple[Chosen, ...] = ()
    revealed: bool = False


@dataclass(frozen=True, slots=True)
class Axis:
    """A dimension in words; below, above: what lies left and right of zero (euros), '' = nothing to say."""

    key: str
    label: str
    unit: str
    below: str = ""
    above: str = ""


@dataclass(frozen=True, slots=True)
class Points:
    """Every plan as a point (x, y), sorted by place: nothing tells whose it is."""

    head: Head
    x: Axis
    y: Axis
    places: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class PairRow:
    """One card or goal in two plans, in words; '' = not in that plan. differs: not the same in both."""

    title: str
    one: str
    other: str

    @property
    def differs(self) -> bool:
        return self.one != self.other


@dataclass(frozen=True, slots=True)
class TwoPlans:
    """Two plans side by side. names: of the columns. more: cards that did not fit, in words."""

    head: Head
    names: tuple[str, str]
    cards: tuple[PairRow, ...]
    goals: tuple[PairRow, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class PartyLook:
    """The mark of a party, as its content says; shape '' = several parties together."""

    shape: str = ""
    pattern: str = "solid"
    fill: str = ""
    line_light: str = ""
    line_dark: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One party in the waterfall: whole shown euros, negative = pays."""

    name: str
    look: PartyLook
    difference_eur: int


@dataclass(frozen=True, slots=True)
class WaterfallExhibit:
    """Who pays and who gains in one plan, largest payer first; total_eur is the sum of what is shown."""

    head: Head
    steps: tuple[Step, ...] = ()
    total_eur: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """One outcome before and after one other choice, on an axis that holds zero. euros: it is an amount."""

    title: str
    old: float
    new: float
    low: float
    high: float
    old_words: str
    new_words: str
    euros: bool = False

    @property
    def differs(self) -> bool:
        return self.old_words != self.new_words


@dataclass(frozen=True, slots=True)
class WhatIfExhibit:
    """'Verander één ding': the old outcomes behind the new ones; none while it is being computed (busy) or
    when it cannot be. lived: what became of goals in the played life."""

    head: Head
    changes: tuple[Change, ...]
    lived: tuple[str, ...] = ()
    busy: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """Something that was so in `count` of `of` groups."""

    text: str
    count: int
    of: int

    @property
    def groups(self) -> str:
        """The count in words."""
        one, more = mark("{count} van {of} groep"), mark("{count} van {of} groepen")
        return tr(one if self.of == 1 else more, count=self.count, of=self.of)


@dataclass(frozen=True, slots=True)
class DebriefExhibit:
    """A step (0..4) of the debrief, of the whole class."""

    head: Head
    step: int
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class JoinCard:
    """How to join: what stands on the projector while people come in. qr_svg: the address and code as a
    drawing, '' = none. Not an exhibit: participants are in already."""

    address: str
    code: str
    qr_svg: str = ""
    joined: str = ""


Exhibit = (
    Notice | HouseExhibit | Estimates | Points | TwoPlans | WaterfallExhibit | WhatIfExhibit | DebriefExhibit
)
VIEWS: dict[str, type[Exhibit]] = {
    "notice": Notice,
    "house": HouseExhibit,
    "estimates": Estimates,
    "points": Points,
    "two_plans": TwoPlans,
    "waterfall": WaterfallExhibit,
    "what_if": WhatIfExhibit,
    "debrief": DebriefExhibit,
}
_NAMES = {kind: name for name, kind in VIEWS.items()}


def shown_as(exhibit: Exhibit) -> tuple[str, Payload]:
    """The name of the view and its payload, for a row of the class."""
    payload: Payload = encode(exhibit)
    return _NAMES[type(exhibit)], payload


def exhibit_of(view: str, payload: Payload) -> Exhibit:
    """The exhibit of a row. Raises UserError 'class.newer' for a view this version does not know, and
    'journal.damaged' for a payload that does not fit."""
    if view not in VIEWS:
        raise UserError("class.newer", tr("Deze les is gemaakt met een nieuwere versie. Werk €ffect bij."))
    return decode(VIEWS[view], payload)


def without_euros(exhibit: Exhibit) -> Exhibit:
    """The exhibit while the euros are shut: no amount is left in it, and it says so."""
    shut = replace(exhibit.head, count="", message=tr(SHUT), details=())
    shut = replace(shut, summary=spoken(shut.title, shut.message))
    if isinstance(exhibit, WaterfallExhibit):
        return WaterfallExhibit(shut)
    if isinstance(exhibit, Points) and EUROS in (exhibit.x.unit, exhibit.y.unit):
        return replace(exhibit, head=shut, places=())
    if isinstance(exhibit, Estimates) and exhibit.unit == EUROS:
        return replace(exhibit, head=shut, ranges=())
    if isinstance(exhibit, WhatIfExhibit):
        return _change_without_euros(exhibit, shut)
    if isinstance(exhibit, DebriefExhibit) and any("€" in each.text for each in exhibit.told):
        kept_told = tuple(each for each in exhibit.told if "€" not in each.text)
        head = debrief_words(exhibit.head, kept_told)
        return replace(exhibit, head=replace(head, details=(*head.details, tr(SHUT))), told=kept_told)
    return exhibit


def _change_without_euros(exhibit: WhatIfExhibit, shut: Head) -> WhatIfExhibit:
    """What is no amount stays; of what is shut nothing is said, also not that it stays as it was."""
    kept = tuple(each for each in exhibit.changes if not each.euros)
    if kept == exhibit.changes:
        return exhibit
    if not kept:
        return replace(exhibit, head=shut, changes=())
    told = what_if_words(exhibit.head, kept, exhibit.lived, whole=False)
    told = replace(told, details=(*told.details, tr(SHUT)), summary=f"{told.summary} {tr(SHUT)}")
    return replace(exhibit, head=told, changes=kept)


def what_if_words(head: Head, changes: Sequence[Change], lived: Sequence[str], *, whole: bool = True) -> Head:
    """The head of one other choice, by the outcomes that are shown; whole: these are all there are."""
    changed = sum(each.differs for each in changes)
    if not changed:
        message = tr("Deze ene keuze verandert hier niets.")
        if lived or not whole:
            message = tr("Aan de aantallen verandert niets.")
        return replace(
            head, count="", message=message, details=tuple(lived), summary=spoken(head.title, message, *lived)
        )
    message = (
        tr("van de {of} uitkomsten wordt anders", of=len(changes))
        if changed == 1
        else tr("van de {of} uitkomsten worden anders", of=len(changes))
    )
    told = [
        tr(
            "{title}: van {old} naar {new}.",
            title=each.title.rstrip("."),
            old=each.old_words,
            new=each.new_words,
        )
        for each in changes
        if each.differs
    ]
    if len(changes) == 1:
        # A count of one out of one says nothing: what it is stands there itself.
        return replace(
            head, count="", message=told[0], details=tuple(lived), summary=spoken(head.title, *told, *lived)
        )
    summary = spoken(head.title, f"{changed} {message}", *told, *lived)
    return replace(head, count=str(changed), message=message, details=tuple(lived), summary=summary)


def debrief_words(head: Head, told: Sequence[Told]) -> Head:
    """The head of a step of the debrief, its summary by what is told."""
    words = [f"{each.text.rstrip('.')}: {each.groups}" for each in told]
    message = f"{head.count} {head.message}".strip()
    return replace(head, summary=spoken(head.title, message, *words))


def spoken(*sentences: str) -> str:
    """Sentences to be read aloud one after the other; each ends as one."""
    return " ".join(each if each.endswith((".", "?")) else f"{each}." for each in sentences if each)
