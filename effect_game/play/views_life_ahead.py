"""After the last lived month: how it can go on, counted in twenty lives and never as if it were certain."""

from dataclasses import dataclass

from effect_game.domain.forecast import Forecast, RoomResult
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HORIZONS_MONTHS
from effect_game.play.references import compares
from effect_game.play.rules.limits import LIVES, lives_of
from effect_game.play.state import MONTHS_PER_ROUND, State
from effect_game.play.views_life import cell_words
from effect_game.play.views_money import years_words
from effect_game.play.views_rooms import TABLE_ORDER, Cell, known_cells

MOST_ROOMS = 5
NO_PLAN = mark("Er lag geen plan. Alles gaat dan zoals het zonder plan ging, in elk van de twintig levens.")


@dataclass(frozen=True, slots=True)
class AheadCount:
    """Of twenty lives with this plan, beside the same lives without it: how many are better, and lower.

    Of money, `better` is cheaper and `lower` dearer.
    """

    months: int
    better: int
    lower: int
    money: bool = False

    @property
    def words(self) -> str:
        """'12 van 20 beter, 3 lager'"""
        if not self.better and not self.lower:
            return tr("{lives} van {lives} gelijk", lives=LIVES)
        if self.money:
            more = tr("{count} van {lives} goedkoper", count=self.better, lives=LIVES)
            less = tr("{count} duurder", count=self.lower) if self.lower else tr("geen duurder")
        else:
            more = tr("{count} van {lives} beter", count=self.better, lives=LIVES)
            less = tr("{count} lager", count=self.lower) if self.lower else tr("geen lager")
        return f"{more}, {less}"


@dataclass(frozen=True, slots=True)
class AheadRow:
    """A room, or the money of society, at each horizon that is still to come."""

    title: str
    counts: tuple[AheadCount, ...]


@dataclass(frozen=True, slots=True)
class Ahead:
    """Rooms first, then money. `months`: the horizons that come after the lived months."""

    months: tuple[int, ...]
    people: tuple[AheadRow, ...]
    money: AheadRow
    sentence: str


def ahead(casus: Casus, state: State, forecast: Forecast) -> Ahead:
    """The rest of the term under the plan as it lies, in counts of twenty lives."""
    months = tuple(m for m in HORIZONS_MONTHS if m > max(state.month, MONTHS_PER_ROUND))
    people = _people(casus, state, forecast, months)
    money = AheadRow(tr("Geld"), tuple(_money(forecast, month) for month in months))
    sentence = _sentence(people, money) if compares(casus, state) else tr(NO_PLAN)
    return Ahead(months, people, money, sentence)


def _money(forecast: Forecast, months: int) -> AheadCount:
    """Lives in which the plan is cheaper, and the others; none of either where no life differs."""
    found = forecast.at(months)
    spread = found.society.difference
    if not (spread.mean or spread.p5 or spread.p95):
        return AheadCount(months, 0, 0, money=True)
    count = lives_of(found.cheaper_share)
    return AheadCount(months, count, LIVES - count, money=True)


def _sentence(people: tuple[AheadRow, ...], money: AheadRow) -> str:
    """People before money: the room with most lives that are better at the last horizon, then the euros."""
    words = []
    if people:
        most = max(people, key=lambda row: row.counts[-1].better)
        words.append(
            tr(
                "{room} is dan in {count} van de {lives} levens beter dan zonder plan.",
                room=most.title,
                count=most.counts[-1].better,
                lives=LIVES,
            )
        )
    words.append(
        tr(
            "Het plan is dan in {count} van de {lives} goedkoper dan zonder plan.",
            count=money.counts[-1].better,
            lives=LIVES,
        )
    )
    return tr(
        "Over {years}: {words} Het leven dat jullie speelden is er één van.",
        years=years_words(money.counts[-1].months),
        words=" ".join(words),
    )


def _people(casus: Casus, state: State, forecast: Forecast, months: tuple[int, ...]) -> tuple[AheadRow, ...]:
    """Known rooms that the plan moves most at the last horizon, in the order of lists."""
    found: dict[Cell, dict[int, RoomResult]] = {}
    known = known_cells(casus, state)
    for room in forecast.rooms:
        if room.month in months and (room.life_domain, room.person) in known:
            found.setdefault((room.life_domain, room.person), {})[room.month] = room
    moved = sorted(found, key=lambda cell: -max(r.better + r.worse for r in found[cell].values()))
    chosen = sorted(moved[:MOST_ROOMS], key=lambda cell: (TABLE_ORDER.index(cell[0]), cell[1]))
    return tuple(
        AheadRow(
            cell_words(casus, cell),
            tuple(
                AheadCount(month, lives_of(room.better), lives_of(room.worse))
                for month, room in sorted(found[cell].items())
            ),
        )
        for cell in chosen
    )
