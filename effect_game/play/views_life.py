"""What Leven shows beside the house: voices of events, rooms that changed, money so far, cards to adjust.

Rooms that nobody asked about stay unknown here as well; an event that happens is seen by everybody.
Money is never that of the one life that is played: it is the mean over all lives, as recorded.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from effect_game.domain.forecast import Forecast
from effect_game.domain.happenings import EventUse
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import PlanCard
from effect_game.domain.vocabulary import HOUSEHOLD, AdjustReason, Intensity, LifeDomain
from effect_game.engine.trace import Trace
from effect_game.play import rows as r
from effect_game.play.budgets import has_intensities
from effect_game.play.card_starts import CardStart
from effect_game.play.digits import format_eur, rounding_step_eur
from effect_game.play.event_told import as_it_came, event_uses
from effect_game.play.rules.life import another_round, at_decision_moment
from effect_game.play.session import Play
from effect_game.play.state import MONTHS_PER_ROUND, State, intensity_at
from effect_game.play.views_brought_in import SHUT_OUT, brought_words, shut_out
from effect_game.play.views_explained import Explained
from effect_game.play.views_life_events import ResponseOption, answered, options
from effect_game.play.views_life_help import over_words
from effect_game.play.views_life_starts import not_begun, possible_starts
from effect_game.play.views_money import ShownAmount, shown_amount
from effect_game.play.views_rooms import (
    LEVEL_WORDS,
    ROOM_ORDER,
    SHORT_NAMES,
    TABLE_ORDER,
    Cell,
    known_cells,
    lived_levels,
    person_name,
    start_levels,
)

NO_ROOM = "geen"
MONTHS_PER_QUARTER = 3
_STEPS = (Intensity.LIGHT, Intensity.NORMAL, Intensity.INTENSIVE)
_FALLBACK_STEP_EUR = 500


class Phase(StrEnum):
    """Where Leven is: predict, let months pass, decide at a moment, done."""

    PREDICT = "predict"
    RUN = "run"
    MOMENT = "moment"
    OVER = "over"


class Choice(StrEnum):
    """What can be done with a running card at a decision moment; `tr` a value where it is shown."""

    KEEP = mark("doorgaan")
    MORE = mark("opschalen")
    LESS = mark("afschalen")
    STOP = mark("stoppen")


_REASONS: dict[Choice, tuple[AdjustReason, ...]] = {
    Choice.KEEP: (),
    Choice.MORE: (AdjustReason.NOT_ENOUGH, AdjustReason.IT_HELPS, AdjustReason.THEIR_WISH),
    Choice.LESS: (
        AdjustReason.GOES_BETTER,
        AdjustReason.TOO_MUCH,
        AdjustReason.THEIR_WISH,
        AdjustReason.HOURS_ELSEWHERE,
    ),
    Choice.STOP: (
        AdjustReason.GOES_BETTER,
        AdjustReason.NO_EFFECT,
        AdjustReason.TOO_MUCH,
        AdjustReason.THEIR_WISH,
    ),
}


@dataclass(frozen=True, slots=True)
class VoiceCard:
    """An event of one month with the voice of a person.

    `options`: what can be done about it now; `answer`: what was chosen; `brought`: that the trainer did it.
    """

    key: str
    month: int
    title: str
    text: str
    quote: str
    who: str
    icon: str
    event: str = ""
    options: tuple[ResponseOption, ...] = ()
    answer: str = ""
    brought: str = ""


@dataclass(frozen=True, slots=True)
class RoomChange:
    """A known room that is at another level than before; `words` say it in one line."""

    cell: Cell
    before: int
    after: int
    words: str


@dataclass(frozen=True, slots=True)
class MoneySoFar:
    """Society's difference up to a month, mean over all lives."""

    month: int
    shown: ShownAmount


@dataclass(frozen=True, slots=True)
class RunningCard:
    """A laid card at a decision moment. `options` are the choices that exist; `chosen` one of them.

    `standing` says in words where it is; only a card that `runs` can be adjusted. `reasons`: why, to be
    tapped for the choice that was made; `reason` the one that was.
    """

    card: str
    title: str
    standing: str
    runs: bool
    options: tuple[Choice, ...] = ()
    chosen: Choice = Choice.KEEP
    reasons: tuple[AdjustReason, ...] = ()
    reason: AdjustReason | None = None


def phase(casus: Casus, state: State) -> Phase:
    """The phase of Leven that the state is in."""
    if not state.first_room_guessed:
        return Phase.PREDICT
    if at_decision_moment(casus, state):
        return Phase.MOMENT
    return Phase.OVER if state.month >= state.last_month else Phase.RUN


def room_options() -> tuple[tuple[str, str], ...]:
    """(key, words) of what can be tapped first: the seven rooms, or none of them."""
    return (*((domain.value, tr(SHORT_NAMES[domain])) for domain in ROOM_ORDER), (NO_ROOM, tr("Geen kamer")))


def first_room(key: str) -> r.GuessFirstRoom:
    """The decision behind a tapped key."""
    return r.GuessFirstRoom(None if key == NO_ROOM else LifeDomain(key))


def voices(casus: Casus, state: State) -> tuple[VoiceCard, ...]:
    """Every event of the played life so far, the newest month first; and what came from a trainer and could
    not happen in it. What came before in the same words is told in short, below what is new."""
    uses, came = event_uses(casus), partial(as_it_came, casus, state)
    cards: list[VoiceCard] = []
    for passed in reversed(state.life):
        month = passed.month
        cards += [
            _with_response(casus, state, event, voice_card(casus, came(uses[event], month), month))
            for event in passed.events
            if event in uses
        ]
        for use, why in shut_out(casus, state, passed):
            card = voice_card(casus, use, month)
            cards.append(replace(card, text=why, quote="", who="", brought=tr(SHUT_OUT)))
    first = {(card.title, card.text, card.quote): card.month for card in cards}
    told = [_again(card, first[card.title, card.text, card.quote]) for card in cards]
    return tuple(sorted(told, key=lambda card: (-card.month, not card.quote)))


def _again(card: VoiceCard, first: int) -> VoiceCard:
    """first: the first month with a card of these very words."""
    if first == card.month or not card.quote:
        return card
    return replace(card, text=tr("Net als in maand {month}.", month=first), quote="", who="")


def _with_response(casus: Casus, state: State, event: str, card: VoiceCard) -> VoiceCard:
    made = answered(casus, state, event, card.month)
    words = tr("Jullie kozen: {title}. {text}", title=made.title, text=made.text) if made is not None else ""
    open_now = options(casus, state, event) if card.month == state.month else ()
    brought = brought_words(state, event, card.month)
    return replace(card, event=event, options=open_now, answer=words, brought=brought)


def voice_card(casus: Casus, use: EventUse, month: int) -> VoiceCard:
    """One event as a card."""
    who = person_name(casus, use.voice_person) if use.voice_person else ""
    key = f"{month}-{use.event}@{use.person or HOUSEHOLD}"
    return VoiceCard(key, month, use.title, use.text, use.voice_text, who, use.icon)


def levels_after(casus: Casus, state: State, month: int) -> dict[Cell, int]:
    """Levels of the played life after a month that was lived; month 0 is the start."""
    passed = next((m for m in state.life if m.month == month), None)
    return start_levels(casus) if passed is None else lived_levels(casus, passed)


def room_changes(casus: Casus, state: State, since: int, until: int) -> tuple[RoomChange, ...]:
    """Known rooms that changed between two months, in the order of lists."""
    known = known_cells(casus, state)
    before, after = levels_after(casus, state, since), levels_after(casus, state, until)
    changed = [cell for cell in before if cell in known and before[cell] != after[cell]]
    changed.sort(key=lambda cell: (TABLE_ORDER.index(cell[0]), cell[1]))
    return tuple(
        RoomChange(cell, before[cell], after[cell], _moved_words(casus, cell, before[cell], after[cell]))
        for cell in changed
    )


def _moved_words(casus: Casus, cell: Cell, before: int, after: int) -> str:
    """'Werk en opleiding van Ada beter: van niet stabiel naar redelijk'."""
    room, was, now = cell_words(casus, cell), tr(LEVEL_WORDS[before]), tr(LEVEL_WORDS[after])
    if after > before:
        return tr("{room} beter: van {was} naar {now}", room=room, was=was, now=now)
    return tr("{room} lager: van {was} naar {now}", room=room, was=was, now=now)


def change_row(casus: Casus, change: RoomChange) -> tuple[str, str, str]:
    """A change as a row of a table: which room, what it was, what it is."""
    return cell_words(casus, change.cell), tr(LEVEL_WORDS[change.before]), tr(LEVEL_WORDS[change.after])


def change_words(casus: Casus, cell: Cell, before: int, after: int) -> str:
    """'Werk en opleiding van Ada: niet stabiel, nu redelijk'."""
    was, now = tr(LEVEL_WORDS[before]), tr(LEVEL_WORDS[after])
    return tr("{room}: {was}, nu {now}", room=cell_words(casus, cell), was=was, now=now)


def cell_words(casus: Casus, cell: Cell) -> str:
    """A room with whose it is; the household's own rooms have no name behind them."""
    domain, owner = cell
    room = tr(SHORT_NAMES[domain])
    if owner == HOUSEHOLD:
        return room
    return tr("{room} van {person}", room=room, person=person_name(casus, owner))


def period(state: State) -> tuple[int, int]:
    """(since, until) of the close-out in sight: the quarter at its end, else the last month."""
    month = state.month
    length = MONTHS_PER_QUARTER if month % MONTHS_PER_QUARTER == 0 else 1
    return max(0, month - length), month


def period_title(state: State) -> str:
    """What the close-out is about."""
    since, until = period(state)
    if until == 0:
        return tr("Voor de eerste maand")
    if until % MONTHS_PER_QUARTER == 0:
        return tr(
            "Kwartaal {quarter}: maand {since} tot en met {until}",
            quarter=until // MONTHS_PER_QUARTER,
            since=since + 1,
            until=until,
        )
    return tr("Maand {month}", month=until)


def money_so_far(state: State, forecast: Forecast | None) -> MoneySoFar | None:
    """The recorded mean up to the last month; the rounding step is that of the first year."""
    if not state.life:
        return None
    amount = state.life[-1].money_mean_eur
    error = forecast.at(MONTHS_PER_ROUND).society.difference.se if forecast is not None else 0.0
    step = rounding_step_eur([error]) if forecast is not None else _FALLBACK_STEP_EUR
    return MoneySoFar(state.month, shown_amount(amount, error, step, fine=True))


def money_months(state: State) -> Explained:
    """The amount so far as the sum of its months; what a month consists of stands in Terugblik."""
    parts, before = [], 0
    for passed in state.life:
        whole = round(passed.money_mean_eur)
        note = tr("Gemiddeld over alle mogelijke levens, verschil met zonder dit plan.")
        source = tr("doorgerekend in maand {month}", month=passed.month)
        parts.append(
            Explained(tr("Maand {month}", month=passed.month), format_eur(whole - before), note, source)
        )
        before = whole
    return Explained(
        tr("Samen tot en met maand {month}", month=state.month), format_eur(before), parts=tuple(parts)
    )


def life_trace(play: Play) -> Trace | None:
    """The played life over the first year under the plan as it lies; None when it is of another law."""
    if play.read_only:
        return None
    return play.life()


def running_cards(play: Play, trace: Trace | None) -> tuple[RunningCard, ...]:
    """Every laid card with its standing after the last month; running ones come first. None = not known."""
    if trace is None:
        return ()
    starts = possible_starts(play)
    made = [_standing(play, trace, laid, starts) for laid in play.state.cards]
    return tuple(sorted(made, key=lambda card: not card.runs))


def _standing(play: Play, trace: Trace, laid: PlanCard, starts: dict[str, CardStart]) -> RunningCard:
    card = next(c for c in play.casus.household.cards if c.id == laid.card)
    month = play.state.month
    active = trace.active[trace.interventions.index(laid.card), :month, 0]
    now = intensity_at(laid, month)
    if now is None:
        words = tr("gestopt") if active.any() else tr("gestopt voor het begon")
        return RunningCard(laid.card, card.title, words, runs=False)
    if month > 0 and active[month - 1]:
        steps = tuple(Choice) if has_intensities(play.casus, card) else (Choice.KEEP, Choice.STOP)
        choices = tuple(choice for choice in steps if _target(now, choice) is not _NOT_THERE)
        made = _chosen(laid, now, month)
        reasons = _REASONS[made] if play.casus.weight.quarters else ()
        adjusted = [a.reason for a in play.state.adjustments if (a.card, a.month) == (laid.card, month)]
        reason = adjusted[0] if adjusted and made is not Choice.KEEP else None
        words = tr("loopt, {intensity}", intensity=tr(now))
        return RunningCard(laid.card, card.title, words, True, choices, made, reasons, reason)
    if active.any():
        return RunningCard(laid.card, card.title, over_words(play, trace, laid), runs=False)
    words = not_begun(play.casus, play.state, laid, starts.get(laid.card)).words
    return RunningCard(laid.card, card.title, words, runs=False)


def from_when_words(casus: Casus, state: State) -> str:
    """From when on a choice of this decision moment holds."""
    if state.month < state.last_month or another_round(casus, state):
        return tr("Wat jullie kiezen, gaat de volgende maand in.")
    return tr("Het jaar is om. Wat jullie kiezen, telt voor de jaren die volgen.")


class _NotThere:
    """A choice that does not exist for this card now."""


_NOT_THERE = _NotThere()


def _target(now: Intensity, choice: Choice) -> Intensity | _NotThere | None:
    place = _STEPS.index(now)
    if choice is Choice.KEEP:
        return now
    if choice is Choice.MORE:
        return _STEPS[place + 1] if place + 1 < len(_STEPS) else _NOT_THERE
    if choice is Choice.LESS:
        return _STEPS[place - 1] if place > 0 else _NOT_THERE
    return None


def _chosen(laid: PlanCard, now: Intensity, month: int) -> Choice:
    """The choice made for the month after this one."""
    for change in laid.changes:
        if change.month == month + 1:
            return next(c for c in Choice if _target(now, c) == change.intensity)
    return Choice.KEEP


def adjustment(state: State, card: str, choice: Choice, reason: AdjustReason | None = None) -> r.AdjustCard:
    """The decision behind a choice. Raises ValueError for a choice the card does not have now."""
    laid = state.card(card)
    now = intensity_at(laid, state.month) if laid is not None else None
    if now is None:
        raise ValueError(f"{card} does not run")
    target = _target(now, choice)
    if isinstance(target, _NotThere):
        raise ValueError(f"{choice} is not there for {card}")
    return r.AdjustCard(card, target, reason)


def goal_texts(casus: Casus, state: State) -> tuple[str, ...]:
    """The chosen goals in the household's own words, most wanted first."""
    texts = {goal.id: goal.text for goal in casus.household.goals}
    return tuple(texts[goal] for goal in state.goals)


def month_words(casus: Casus, state: State) -> str:
    """The month that was just lived as a screen reader says it: what happened, then which room moved."""
    happened = [card.title for card in voices(casus, state) if card.month == state.month]
    changed = [each.words for each in room_changes(casus, state, max(0, state.month - 1), state.month)]
    return ". ".join([tr("Maand {month}", month=state.month), *happened, *changed])
