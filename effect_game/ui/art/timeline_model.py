"""What the two lanes show, how months become places, and how bars share rows. No painting here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from effect_game.domain.language import tr
from effect_game.play.digits import format_short
from effect_game.ui.art.picture import Table
from effect_game.ui.theme.party_marks import PartyMark

MONTHS_WIDE = 12
MONTH_PART, YEAR_PART, TAIL_PART = 57.0, 53.0, 30.0


@dataclass(frozen=True)
class EventCard:
    """An event of the reference: in how many of `of` lives it happens, around which month (from 1).

    over: that month lies before the months of this round.
    """

    key: str
    title: str
    month: float
    count: int
    of: int = 20
    icon: str = "calendar"
    over: bool = False

    @property
    def words(self) -> str:
        """How often, counted."""
        return tr("{count} van {of}", count=self.count, of=self.of)

    @property
    def dated_words(self) -> str:
        """How often and when, for a line on which a card cannot always stand at its own month."""
        if self.over:
            return tr("{count} van {of}, voor deze ronde", count=self.count, of=self.of)
        return tr("{count} van {of}, maand {month}", count=self.count, of=self.of, month=f"{self.month:.0f}")


@dataclass(frozen=True)
class PlanBar:
    """One card on the line: it starts in `start_month` (from 1), waits, then runs `months` whole months.

    `months` None runs on past the line. `informal` shows a heart instead of a party; `lighter` is a lower
    intensity; `waits_for_yes` hangs on another party; `is_stop` is the month in which running help ends."""

    key: str
    title: str
    start_month: int
    months: int | None = None
    wait_months: float = 0.0
    mark: PartyMark | None = None
    informal: bool = False
    lighter: bool = False
    waits_for_yes: bool = False
    runs_on: bool = False
    party: str = ""
    person: str = ""
    fixed: bool = False
    is_stop: bool = False

    @property
    def stretches(self) -> bool:
        """Whether it has a length to change."""
        return self.months is not None and not self.is_stop

    def end(self, last_month: int) -> float:
        """The moment the bar ends, in months from the start of the line."""
        if self.months is None:
            return float(last_month)
        return min(float(last_month), self.start_month - 1 + self.wait_months + self.months)

    def label(self) -> str:
        """What a screen reader says."""
        return f"{self.title}: {self.details()}"

    def details(self) -> str:
        """Everything about it but the title, in words."""
        if self.is_stop:
            parts = [tr("stopt in maand {month}", month=self.start_month)]
            return ", ".join((*parts, *self._whose()))
        parts = [tr("vanaf maand {month}", month=self.start_month)]
        if self.wait_months:
            halves = max(0.5, round(2 * self.wait_months) / 2)
            parts.append(tr("eerst {months} wachten", months=_months(halves)))
        parts.append(
            tr("loopt door")
            if self.months is None or self.runs_on
            else tr("duurt {months}", months=_months(self.months))
        )
        if self.party:
            parts.append(tr("wie betaalt: {party}", party=self.party))
        for flag, words in (
            (self.informal, tr("informeel")),
            (self.lighter, tr("lichter")),
            (self.waits_for_yes, tr("wacht op een ja")),
        ):
            if flag:
                parts.append(words)
        return ", ".join((*parts, *self._whose()))

    def _whose(self) -> tuple[str, ...]:
        return (tr("voor {person}", person=self.person),) if self.person else ()


def _months(count: float) -> str:
    text = format_short(count)
    return tr("{text} maand", text=text) if count == 1 else tr("{text} maanden", text=text)


@dataclass(frozen=True)
class TimelineView:
    """Both lanes. `evaluations` are months at whose start a flag stands; `years` is how far the line goes;
    `starts` are the first and the last month in which a bar may start (0: the end of the line)."""

    events: tuple[EventCard, ...] = ()
    bars: tuple[PlanBar, ...] = ()
    evaluations: tuple[int, ...] = (4, 7, 10, 13)
    years: int = 5
    starts: tuple[int, int] = (1, 0)
    upper: tuple[str, str] = field(
        default_factory=lambda: (tr("Zonder plan"), tr("de stip wijst de maand aan"))
    )
    lower: tuple[str, str] = field(default_factory=lambda: (tr("Met plan"), tr("wat jullie neerleggen")))
    empty_words: str = field(default_factory=lambda: tr("Nog geen kaart op de lijn. Leg er één neer."))

    @property
    def last_month(self) -> int:
        """The last month of the line."""
        return self.years * 12

    def start_within(self, month: int) -> int:
        """The month nearest to this one in which a bar may start."""
        first, last = self.starts
        return max(first, min(last or self.last_month, month))

    def bar(self, key: str) -> PlanBar | None:
        """The bar with a key."""
        return next((bar for bar in self.bars if bar.key == key), None)

    def with_bar(self, changed: PlanBar) -> TimelineView:
        """The same lanes with one bar changed, for the preview while dragging."""
        return replace(self, bars=tuple(changed if bar.key == changed.key else bar for bar in self.bars))

    def summary(self) -> str:
        """One sentence about both lanes."""
        return tr(
            "Twee tijdlijnen: zonder plan {events} gebeurtenissen, met plan {cards} kaarten op de lijn.",
            events=len(self.events),
            cards=len(self.bars),
        )

    def table(self) -> Table:
        """Both lanes as a list, upper lane first."""
        rows = [
            (self.upper[0], event.title, tr("maand {month}", month=f"{event.month:g}"), "", event.words)
            for event in self.events
        ]
        for bar in self.bars:
            runs = tr("loopt door") if bar.months is None or bar.runs_on else _months(bar.months)
            runs = tr("stopt") if bar.is_stop else runs
            rows.append(
                (
                    self.lower[0],
                    bar.title,
                    tr("maand {month}", month=bar.start_month),
                    runs,
                    bar.details(),
                )
            )
        return Table((tr("Lijn"), tr("Kaart"), tr("Vanaf"), tr("Duur"), tr("Bijzonderheden")), tuple(rows))


@dataclass(frozen=True)
class MonthScale:
    """Months on a line from `left` to `right`: one wide year, from month `wide_from` on, and narrow years."""

    left: float
    right: float
    years: int = 5
    wide_from: int = 1
    unit: float = field(init=False)

    def __post_init__(self) -> None:
        parts = MONTHS_WIDE * MONTH_PART + max(0, self.years - 1) * YEAR_PART + TAIL_PART
        object.__setattr__(self, "unit", max(0.4, (self.right - self.left) / parts))

    @property
    def month_width(self) -> float:
        """Width of a month in the wide year."""
        return MONTH_PART * self.unit

    @property
    def year_width(self) -> float:
        """Width of another year."""
        return YEAR_PART * self.unit

    def x(self, months: float) -> float:
        """Place of a moment, in months from the start (0 is the start of month 1)."""
        before = self.wide_from - 1
        narrow = min(months, before) + max(0.0, months - before - MONTHS_WIDE)
        wide = min(max(0.0, months - before), MONTHS_WIDE)
        return self.left + narrow / 12 * self.year_width + wide * self.month_width

    def is_wide(self, month: int) -> bool:
        """Whether a whole month lies in the wide year."""
        return self.wide_from <= month < self.wide_from + MONTHS_WIDE

    def month(self, x: float) -> int:
        """The whole month (1 is the first) whose start is nearest to x."""
        before = self.wide_from - 1
        begin, end = self.x(before), self.x(before + MONTHS_WIDE)
        if x < begin:
            moment = (x - self.left) / self.year_width * 12
        elif x <= end:
            moment = before + (x - begin) / self.month_width
        else:
            moment = before + MONTHS_WIDE + (x - end) / self.year_width * 12
        return max(1, min(self.years * 12, round(moment) + 1))

    def month_under(self, x: float) -> int:
        """The whole month in which x lies."""
        begin, end = self.x(self.wide_from - 1), self.x(self.wide_from - 1 + MONTHS_WIDE)
        return self.wide_from + int((x - begin) / self.month_width) if begin <= x < end else self.month(x)


def share_rows(spans: Sequence[tuple[float, float]], gap: float = 3.0) -> list[int]:
    """A row for every (left, right) span, in order: the first row in which it lies free."""
    rows: list[list[tuple[float, float]]] = []
    result = []
    for left, right in spans:
        for index, taken in enumerate(rows):
            if all(right + gap <= start or left >= end + gap for start, end in taken):
                taken.append((left, right))
                result.append(index)
                break
        else:
            rows.append([(left, right)])
            result.append(len(rows) - 1)
    return result


def fair_widths(wanted: Sequence[float], room: float, least: float) -> list[float]:
    """What everyone wants when it fits in `room`; else the widest give way first, down to `least`."""
    widths, left, open_places = [0.0] * len(wanted), room, sorted(range(len(wanted)), key=lambda i: wanted[i])
    for done, place in enumerate(open_places):
        share = left / (len(wanted) - done)
        widths[place] = max(least, min(wanted[place], share))
        left -= widths[place]
    return widths


def spread_cards(
    wanted: Sequence[float], widths: Sequence[float], left: float, right: float, gap: float
) -> list[float]:
    """Left edges for cards that want a place: none overlap while the room allows, none leaves the lane."""
    places: list[float] = []
    edge = left
    for want, width in zip(wanted, widths, strict=True):
        places.append(max(want, edge))
        edge = places[-1] + width + gap
    limit = right
    for index in range(len(places) - 1, -1, -1):
        places[index] = max(left, min(places[index], limit - widths[index]))
        limit = places[index] - gap
    return places
