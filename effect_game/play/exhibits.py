"""What the debrief puts on the table, chosen from this run: always the same for the same journal.

Everything comes from the recorded figures, the recorded outcomes and the content; nothing is
simulated again. The choice never depends on chance or on the order in which things were typed.
"""

from dataclasses import dataclass

from effect_game.content.roster import is_state, make_roster, row_id, row_of_unknown, start_flags
from effect_game.domain.conversation import Fact, Question
from effect_game.domain.forecast import EventResult
from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import HOUSEHOLD, LifeDomain
from effect_game.kba.shown import is_clear, wrong_pocket
from effect_game.play.event_told import event_uses
from effect_game.play.figures import Figures
from effect_game.play.lived_months import LivedMonths, domain_of, lowest_levels
from effect_game.play.moved_rooms import least_moved, moves_of
from effect_game.play.outcomes import found_rows
from effect_game.play.rules.limits import DEBRIEF_MONTHS, LIVES, lives_of
from effect_game.play.state import MONTHS_PER_ROUND, State, Talk
from effect_game.play.views_life_starts import missing_yes, situations_after
from effect_game.play.views_rooms import TABLE_ORDER, Cell, start_rooms

SMALLEST_SHIFT_EUR = 50.0
"""The smallest rounding step of a view: less than this would be shown as nothing."""
_LASTING_MONTHS = 2
"""How long after an event a fall is still counted with it."""


@dataclass(frozen=True, slots=True)
class Miss:
    """A prediction beside its outcome. kind: amount, gainer, goal, price, room. size 0 (hit) .. 1.

    `subject`: a card id for a price, else ''. Euros, counts of lives, party ids or room names.
    """

    kind: str
    subject: str
    hit: bool
    size: float


@dataclass(frozen=True, slots=True)
class Shift:
    """The largest payer and the largest gainer that are sure, at a horizon in months."""

    months: int
    payer: str
    payer_eur: float
    gainer: str
    gainer_eur: float


@dataclass(frozen=True, slots=True)
class StillRoom:
    """The room that moved least between the arms at the last lived month. moved: mean levels, 0..4."""

    life_domain: LifeDomain
    moved: float
    level: int
    cells: tuple[str, ...]
    """Row ids of the cells at that level, the lowest of the life domain in the life that was played."""
    helped_by: tuple[str, ...]
    """Ids of laid cards that work on this room."""


@dataclass(frozen=True, slots=True)
class Turn:
    """An event that mattered: when, what it was, how many levels fell with it. month None = it never
    came, while it did come under the same luck without the plan (`unplanned_month`)."""

    event: str
    month: int | None
    unplanned_month: int | None
    fallen: int
    with_plan: float
    without_plan: float


@dataclass(frozen=True, slots=True)
class Undiscovered:
    """A fact nobody heard that would have settled something, and the question behind it.

    gap 0..1: how far the truth lies from what was to be expected without asking.
    """

    fact: Fact
    question: Question | None
    gap: float


@dataclass(frozen=True, slots=True)
class MissedLevel:
    """A level a goal needs and did not have in a month."""

    cell: str
    month: int
    level: int
    needed: int


@dataclass(frozen=True, slots=True)
class MissedSituation:
    """A situation that was (`held`) or was not so in a month, while the goal needs the opposite.

    row: the situation and whose it is.
    """

    row: str
    month: int
    held: bool


def missed_tests(
    casus: Casus, state: State, figures: Figures, goal: str
) -> tuple[MissedLevel | MissedSituation, ...]:
    """What a goal lacked in the played life, each test at the first month in which it failed.

    Situations are recorded over the lived months only, so later months say nothing about them.
    """
    wanted = next(g for g in casus.household.goals if g.id == goal)
    roster, flags = make_roster(casus.household), {m.month: situations_after(casus, m) for m in state.life}
    months = range(max(1, wanted.month - wanted.hold + 1), wanted.month + 1)
    made: list[MissedLevel | MissedSituation] = []
    for level in wanted.levels:
        cell = roster.cell_row(level.life_domain, level.person)
        if cell is not None:
            place = figures.lived.cells.index(cell)
            found = [(m, figures.lived.levels[m][place]) for m in months if m < len(figures.lived.levels)]
            low = next(((m, now) for m, now in found if now < level.at_least), None)
            if low is not None:
                made.append(MissedLevel(cell, low[0], low[1], level.at_least))
    for test in wanted.situations:
        row = roster.situation_row(test.situation, test.person)
        wrong = [m for m in months if m in flags and row is not None and flags[m].get(row) is not test.holds]
        if wrong and row is not None:
            made.append(MissedSituation(row, wrong[0], not test.holds))
    return tuple(made)


def misses(casus: Casus, state: State, figures: Figures) -> tuple[Miss, ...]:
    """Every prediction that was made, the biggest miss first; equal ones in order of the list."""
    made = [*_prediction_misses(state), *_price_misses(state)]
    for number, guess in state.first_rooms:
        hit = first_room_down(figures, number) is guess
        made.append(Miss("room", "" if number == 1 else str(number), hit, 0.0 if hit else 0.5))
    return tuple(sorted(made, key=lambda miss: -miss.size))


def _prediction_misses(state: State) -> list[Miss]:
    guess, lids = state.prediction, state.lids
    if guess is None or lids is None:
        return []
    off = outside(guess.low_eur, guess.high_eur, lids.asked_eur)
    amounts = dict(lids.parties)
    top, named = amounts[lids.gainer], amounts.get(guess.gainer, 0.0)
    right = guess.gainer == lids.gainer
    gainer_off = 0.0 if right else (top - named) / max(1.0, abs(top) + abs(named))
    count = lives_of(lids.goal_share)
    return [
        Miss("amount", "", off == 0.0, off),
        Miss("gainer", "", right, gainer_off),
        Miss("goal", "", count == guess.goal_count, abs(count - guess.goal_count) / LIVES),
    ]


def _price_misses(state: State) -> list[Miss]:
    shown = dict(state.prices_shown)
    made = []
    for guess in state.price_guesses:
        if guess.card in shown:
            off = outside(guess.low_eur, guess.high_eur, shown[guess.card])
            made.append(Miss("price", guess.card, off == 0.0, off))
    return made


def outside(low: float, high: float, value: float) -> float:
    """0 inside the range; outside it the distance beside distance plus width, so below 1."""
    distance = max(low - value, value - high, 0.0)
    return distance / (distance + max(1.0, high - low))


def first_room_down(figures: Figures, round_number: int = 1) -> LifeDomain | None:
    """The life domain that fell first in a round of the played life (of several the first of the list)."""
    fall = first_fall(figures, round_number)
    return None if fall is None else domain_of(fall[1])


def first_fall(figures: Figures, round_number: int = 1) -> tuple[int, str] | None:
    """(month, cell) of that fall; of more people in one life domain the first of the recorded order."""
    levels, cells = figures.lived.levels, figures.lived.cells
    before = MONTHS_PER_ROUND * (round_number - 1)
    for month in range(before + 1, min(before + MONTHS_PER_ROUND, figures.months) + 1):
        fallen = [
            cell
            for cell, before, now in zip(cells, levels[month - 1], levels[month], strict=True)
            if now < before
        ]
        if fallen:
            return month, min(fallen, key=lambda cell: TABLE_ORDER.index(domain_of(cell)))
    return None


def biggest_shift(casus: Casus, figures: Figures, months: int = DEBRIEF_MONTHS) -> Shift | None:
    """Who puts in most while somebody else gains most; None when no two signs are sure."""
    result = figures.final.at(months)
    pocket = wrong_pocket(result, casus.library.parties)
    if pocket is None or min(abs(pocket.payer_eur), pocket.gainer_eur) < SMALLEST_SHIFT_EUR:
        return None
    return Shift(months, pocket.payer, pocket.payer_eur, pocket.gainer, pocket.gainer_eur)


def turned_parties(casus: Casus, figures: Figures) -> tuple[str, ...]:
    """Parties that surely pay after one year and surely gain after ten, or the other way round."""
    early, late = figures.final.at(12), figures.final.at(120)
    with_jar = {party.id for party in casus.library.parties if party.has_jar}
    by_id = {balance.id: balance for balance in late.parties}
    return tuple(
        balance.id
        for balance in early.parties
        if balance.id in with_jar
        and is_clear(balance)
        and is_clear(by_id[balance.id])
        and (balance.difference.mean > 0) is not (by_id[balance.id].difference.mean > 0)
    )


def still_room(casus: Casus, state: State, figures: Figures) -> StillRoom:
    """The room that moved least; of equal ones the lowest in the life that was played."""
    moved = moves_of(figures.final.rooms, figures.months)
    lowest = lowest_levels(figures.lived, figures.months)
    least = least_moved(moved, lowest)
    levels = zip(figures.lived.cells, figures.lived.levels[figures.months], strict=True)
    cells = tuple(cell for cell, level in levels if domain_of(cell) is least and level == lowest[least])
    return StillRoom(least, moved[least], lowest[least], cells, _cards_on(casus, state, least))


def _cards_on(casus: Casus, state: State, domain: LifeDomain) -> tuple[str, ...]:
    rows = {row.id: row for row in casus.library.interventions}
    kinds = {card.id: rows[card.intervention] for card in casus.household.cards}
    return tuple(
        laid.card
        for laid in state.cards
        if any(effect.life_domain is domain for effect in kinds[laid.card].effects)
    )


def turning_points(casus: Casus, figures: Figures) -> tuple[Turn, ...]:
    """Events of the lived months, and those the plan kept away, by what fell with them."""
    uses = event_uses(casus)
    results = {event.id: event for event in figures.final.events}
    wanted = {kind.id for kind in casus.library.events if kind.wanted}
    happened = _first_months(figures.lived, figures.months)
    unplanned = _first_months(figures.unplanned, figures.months)
    made = []
    for event in dict.fromkeys((*happened, *unplanned)):
        if event not in uses:
            continue
        month, other = happened.get(event), unplanned.get(event)
        lived, at = (figures.lived, month) if month is not None else (figures.unplanned, other)
        # What falls in the months of a wanted event does not fall because of it.
        fallen = 0 if uses[event].event in wanted else _fallen(lived, at or 1)
        made.append(_turn(event, month, other, fallen, results.get(event)))
    return tuple(sorted(made, key=lambda turn: (turn.month is None, -turn.fallen, turn.month or 0)))


def _turn(event: str, month: int | None, other: int | None, fallen: int, result: EventResult | None) -> Turn:
    plan, reference = (result.plan_share, result.reference_share) if result is not None else (0.0, 0.0)
    return Turn(event, month, other, fallen, plan, reference)


def _first_months(lived: LivedMonths, until: int) -> dict[str, int]:
    first: dict[str, int] = {}
    for month, event in lived.events:
        if month <= until:
            first.setdefault(event, month)
    return first


def _fallen(lived: LivedMonths, month: int) -> int:
    """Levels lost from just before a month up to two months after it, summed over falling rooms."""
    before = lived.levels[month - 1]
    after = lived.levels[min(month + _LASTING_MONTHS, len(lived.levels) - 1)]
    return sum(max(0, old - new) for old, new in zip(before, after, strict=True))


def falls_with(lived: LivedMonths, month: int) -> tuple[tuple[str, int, int], ...]:
    """(cell, before, after) of the rooms that fell with an event, the deepest fall first."""
    before = lived.levels[month - 1]
    after = lived.levels[min(month + _LASTING_MONTHS, len(lived.levels) - 1)]
    fallen = [(c, old, new) for c, old, new in zip(lived.cells, before, after, strict=True) if new < old]
    return tuple(sorted(fallen, key=lambda row: (row[2] - row[1], row[0])))


def weightiest_talk(state: State) -> Talk | None:
    """The conversation with most at stake for the other party: the largest own net, either way."""
    held = [talk for talk in state.all_talks if talk.exchanges]
    if not held:
        return None
    return max(held, key=lambda talk: (abs(talk.exchanges[-1].answer.net_eur), talk.party))


def blocked_cards(casus: Casus, state: State) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(card, parties) of laid cards that never started because a yes did not come."""
    made = [(laid.card, missing_yes(casus, state, laid.card)) for laid in state.cards]
    return tuple((card, parties) for card, parties in made if parties)


def undiscovered(casus: Casus, state: State) -> tuple[Undiscovered, ...]:
    """Facts that were never heard and would have settled an unknown, the largest surprise first.

    Of facts that settle the same unknown only the first of the content is named.
    """
    found, gaps = found_rows(casus, state), _gaps(casus)
    told: set[str] = set()
    made = []
    for fact in casus.household.facts:
        rows = [row_of_unknown(reference) for reference in fact.reveals]
        open_rows = [row for row in rows if row not in found and row in gaps]
        if fact.id not in state.facts and set(open_rows) - told:
            told.update(open_rows)
            question = next((q for q in casus.household.questions if fact.id in q.facts), None)
            made.append(Undiscovered(fact, question, max(gaps[row] for row in open_rows)))
    return tuple(sorted(made, key=lambda missed: -missed.gap))


def _gaps(casus: Casus) -> dict[str, float]:
    """Distance between truth and what to expect unasked, 0..1, per unknown row."""
    household = casus.household
    gaps = {
        f"{start.situation}@{start.person or HOUSEHOLD}": abs(float(start.start) - (start.prior or 0.0))
        for start in household.situations
        if not start.known
    }
    kinds = {variable.id: variable for variable in casus.library.variables}
    for variable in household.variables:
        if not variable.known:
            place = [state.id for state in kinds[variable.variable].states].index(variable.start)
            gaps[row_id(variable.variable, variable.person or HOUSEHOLD)] = 1.0 - variable.prior[place]
    for cell, room in start_rooms(household).items():
        if not room.known:
            mean = sum(level * share for level, share in enumerate(room.prior, start=1))
            gaps[_cell_row(cell)] = abs(room.level - mean) / 4
    return gaps


def _cell_row(cell: Cell) -> str:
    return f"cell:{cell[0].value}@{cell[1]}"


def changed_situations(casus: Casus, state: State) -> tuple[tuple[str, bool, int], ...]:
    """(row, holds at the end, month of the change) of situations that ended otherwise than they began."""
    if not state.life:
        return ()
    made = []
    for place, (row, began) in enumerate(start_flags(casus).items()):
        ended = state.life[-1].flags[place]
        # Of a variable only where it is now: that it left its state says the same.
        if began is not ended and (ended or not is_state(row)):
            first = next(m.month for m in state.life if m.flags[place] is not began)
            made.append((row, ended, first))
    return tuple(sorted(made, key=lambda change: (change[2], change[0])))
