"""The cards of the Plan step as the tray shows them: facts, prices, clashes, what people say. Without Qt."""

from collections.abc import Iterator
from dataclasses import dataclass

from effect_game.content.compile_order import block_texts
from effect_game.content.roster import row_id
from effect_game.domain.blank_card import BLANK_ID
from effect_game.domain.cards import Card, Trajectory, Wish
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Intervention
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import Plan, PlanCard
from effect_game.domain.vocabulary import HOUSEHOLD, AgreementKind, CardKind
from effect_game.kba.cards import NominalCost
from effect_game.play.budgets import hours_of
from effect_game.play.card_prices import card_price
from effect_game.play.digits import (
    format_eur,
    format_range_eur,
    format_short,
    price_step_eur,
    round_half_away,
    round_parts_eur,
)
from effect_game.play.outcomes import found_rows
from effect_game.play.state import State, plan_of
from effect_game.play.views_causes import cause_names
from effect_game.play.views_goal_conditions import unknown_rows
from effect_game.play.views_ladder import budget_view, decision_note
from effect_game.play.views_lengths import hours_words
from effect_game.play.views_rooms import and_words, in_sentence, person_name

GUESS_FIRST = mark("schat eerst")
STOP_KIND = ("stop_sign", mark("Stoppen"))
OWN_KIND = ("pencil", mark("Eigen kaart"))
KINDS = {
    CardKind.FORMAL: ("people", mark("Formeel")),
    CardKind.INFORMAL: ("heart", mark("Informeel")),
    CardKind.MATERIAL: ("box", mark("Materieel")),
    CardKind.DISCRETION: ("scales", mark("Regelruimte")),
}
# The name of a party is a title: it stands after a colon and not in the middle of a sentence.
_NEEDS = {
    AgreementKind.PAY: mark("Er is geld voor nodig, met een ja van: {party}."),
    AgreementKind.PERMIT: mark("Ja nodig van: {party}."),
    AgreementKind.SPEED_UP: mark("Begint sneller met een ja van: {party}."),
}

NOT_WHILE = mark("Kan niet als dit zo is: {situation}.")
DARK_GATE = mark("Of dit kan, hangt af van iets wat jullie nog niet weten.")


@dataclass(frozen=True, slots=True)
class WishWords:
    """What somebody of the household says of a card; dots 0..4."""

    who: str
    dots: int
    quote: str


@dataclass(frozen=True, slots=True)
class TrayCard:
    """A card (or stop card) as the tray shows it. Everything but the keys is ready to read.

    `price` is 'schat eerst' while it must be guessed (`guess_first`). `notes` are clashes, conditions and
    yeses that are needed; `clashing` tells that one of them is a clash that holds now.
    """

    key: str
    is_stop: bool
    laid: bool
    icon: str
    kind_icon: str
    kind_word: str
    evidence: str
    title: str
    text: str
    unknown: str
    wait: str
    hours: str
    load: str
    price: str
    payer: str | None
    guess_first: bool
    guess_prompt: str
    discussed: bool
    wishes: tuple[WishWords, ...]
    who: str
    notes: tuple[str, ...]
    clashing: bool


@dataclass(frozen=True, slots=True)
class PriceReveal:
    """A price beside its estimate: who pays what, and whether it lies in the estimated range."""

    guessed: str
    price: str
    verdict: str
    payers: tuple[str, ...]


class CardBook:
    """Cards of one casus with their library rows and prices; prices are computed once."""

    def __init__(self, casus: Casus) -> None:
        self.casus = casus
        self.rows: dict[str, Intervention] = {row.id: row for row in casus.library.interventions}
        self.cards: dict[str, Card] = {card.id: card for card in casus.household.cards}
        self.trajectories: dict[str, Trajectory] = {
            trajectory.id: trajectory for trajectory in casus.household.trajectories
        }
        self.parties = {party.id: party for party in casus.library.parties}
        self.names = cause_names(casus)
        self.unknown = unknown_rows(casus)
        self._prices: dict[str, NominalCost] = {}

    def price(self, card: str) -> NominalCost:
        """What a card costs when all goes as planned, by its default length."""
        if card not in self._prices:
            self._prices[card] = card_price(self.casus, card)
        return self._prices[card]

    def payer(self, card: str) -> str | None:
        """The party that pays most of a card; None when it costs nobody anything."""
        paying = [
            (amount.mean_eur, party) for party, amount in self.price(card).parties if amount.mean_eur > 0
        ]
        return max(paying)[1] if paying else None

    def months(self, card: Card) -> int:
        """Default length of a card."""
        return card.duration_months or self.rows[card.intervention].duration_months


def person_names(casus: Casus, persons: tuple[str, ...]) -> str:
    """'Ada en Bo' for ids of persons."""
    return and_words([p.name for p in casus.household.persons if p.id in persons])


def tray(book: CardBook, state: State) -> tuple[TrayCard, ...]:
    """All cards in the order of the content, then the stop cards."""
    made = [_tray_card(book, state, card) for card in book.cards.values() if not card.reaction]
    made += [_stop_card(book, state, t) for t in book.trajectories.values() if t.stop_title is not None]
    return tuple(made)


def _tray_card(book: CardBook, state: State, card: Card) -> TrayCard:
    row = book.rows[card.intervention]
    icon, word = OWN_KIND if card.id.startswith(BLANK_ID) else KINDS[card.kind]
    shown = dict(state.prices_shown)
    guess_first = card.estimate_price and card.id not in shown
    clashes = tuple(_clashes(book, state, card))
    return TrayCard(
        key=card.id,
        is_stop=False,
        laid=state.card(card.id) is not None,
        icon=card.icon,
        kind_icon=icon,
        kind_word=tr(word),
        evidence=tr("Bewijs {grade}", grade=evidence_grade(row)),
        title=card.title,
        text=card.text,
        unknown=card.unknown,
        wait=wait_words(row.wait_weeks.central),
        hours=team_hours_words(_own_hours(book.casus, card)),
        load=load_words(row.load),
        price=tr(GUESS_FIRST) if guess_first else price_words(book.price(card.id).paid.mean_eur),
        payer=book.payer(card.id),
        guess_first=guess_first,
        guess_prompt=card.estimate_prompt,
        discussed=card.id in state.discussed,
        wishes=_wishes(book.casus, card.wishes),
        who=person_names(book.casus, card.persons),
        notes=(
            *clashes,
            # What can stop a card altogether stands first: where the line is short, the rest goes behind it.
            *conditions(book, state, card),
            *_needs(book, state, card),
            *_decision(book, state, card),
        ),
        clashing=bool(clashes),
    )


def _own_hours(casus: Casus, card: Card) -> float:
    """Hours of the own team when the card lies alone, as it is offered."""
    alone = PlanCard(card=card.id, start_month=card.start_month)
    return hours_of(casus, alone, Plan(title="", cards=(alone,)))


def _stop_card(book: CardBook, state: State, trajectory: Trajectory) -> TrayCard:
    row = book.rows[trajectory.intervention]
    return TrayCard(
        key=trajectory.id,
        is_stop=True,
        laid=any(stop.trajectory == trajectory.id for stop in state.stops),
        icon=trajectory.icon,
        kind_icon=STOP_KIND[0],
        kind_word=tr(STOP_KIND[1]),
        evidence=tr("Bewijs {grade}", grade=evidence_grade(row)),
        title=trajectory.stop_title or trajectory.title,
        text=trajectory.stop_text or trajectory.text,
        unknown="",
        wait=runs_on(trajectory.remaining_months),
        hours="",
        load="",
        price=tr("nu van: {executor}", executor=person_name(book.casus, trajectory.executor)),
        payer=None,
        guess_first=False,
        guess_prompt="",
        discussed=True,
        wishes=_wishes(book.casus, trajectory.wishes),
        who=person_names(book.casus, trajectory.persons),
        notes=(),
        clashing=False,
    )


def runs_on(months: int) -> str:
    """'loopt nog 3 maanden'."""
    return tr("loopt nog 1 maand") if months == 1 else tr("loopt nog {months} maanden", months=months)


def _wishes(casus: Casus, wishes: tuple[Wish, ...]) -> tuple[WishWords, ...]:
    names = {p.id: p.name for p in casus.household.persons}
    return tuple(WishWords(names.get(w.person, ""), w.dots, w.quote) for w in wishes)


def evidence_grade(row: Intervention) -> str:
    """The weakest grade among what a card does; without effects that of how many take it up."""
    grades = [effect.shift.grade.value for effect in row.effects]
    return max(grades) if grades else row.uptake.grade.value


def wait_words(weeks: float) -> str:
    """'start meteen', '3 weken wachten'."""
    whole = round_half_away(weeks, 1)
    if whole <= 0:
        return tr("start meteen")
    return tr("1 week wachten") if whole == 1 else tr("{weeks} weken wachten", weeks=whole)


def team_hours_words(hours: float) -> str:
    """Hours of the own team in this round."""
    whole = round_half_away(hours, 1)
    return hours_words(whole) if whole else tr("geen teamuren")


def load_words(load: float) -> str:
    """What a card asks of the household in every month it runs, in points of draagkracht."""
    return tr("draagkracht {points}", points=format_short(load))


def price_words(amount_eur: float) -> str:
    """A price wherever it is told, in steps that fit its size."""
    if amount_eur < 1:
        return tr("kost geen geld")
    return format_eur(amount_eur, price_step_eur(amount_eur), signed=False)


def _clashes(book: CardBook, state: State, card: Card) -> Iterator[str]:
    """Clashes that hold now: with a laid card, or with a trajectory that runs on."""
    stopped = {stop.trajectory for stop in state.stops}
    for other in card.clashes_with:
        if other in book.cards and state.card(other) is not None:
            yield _clash(book.cards[other].title, card)
        elif other in book.trajectories and other not in stopped:
            yield _clash(book.trajectories[other].title, card)
    for laid in state.cards:
        other_card = book.cards[laid.card]
        if card.id in other_card.clashes_with and other_card.id not in card.clashes_with:
            yield _clash(other_card.title, other_card)


def _clash(title: str, why: Card) -> str:
    return tr("Botst met '{title}'. {why}", title=title, why=why.clash_text)


def conditions(book: CardBook, state: State, card: Card) -> Iterator[str]:
    """What the card asks for; a condition nobody knows about yet is only said to be there."""
    rows = [(gate, row_id(gate.situation, gate.person or HOUSEHOLD)) for gate in card.requires]
    dark = book.unknown - found_rows(book.casus, state) if rows else frozenset()
    for gate, row in rows:
        if row not in dark and gate.words:
            yield tr("Kan alleen zolang {words}.", words=gate.words)
        elif row not in dark:
            text = mark("Kan alleen zolang dit zo is: {situation}.") if gate.holds else NOT_WHILE
            yield tr(text, situation=in_sentence(book.casus, book.names[row]))
    if any(row in dark for _, row in rows):
        yield tr(DARK_GATE)
    yield from block_texts(book.casus, card)


def _needs(book: CardBook, state: State, card: Card) -> Iterator[str]:
    agreed = {(a.party, a.card, a.what) for a in state.agreements}
    for what, text in _NEEDS.items():
        missing = [n.party for n in card.needs if n.what is what and (n.party, card.id, what) not in agreed]
        if missing:
            yield tr(text, party=", ".join(book.parties[party].name for party in missing))


def _decision(book: CardBook, state: State, card: Card) -> Iterator[str]:
    """Who decides about what the card takes of the maatwerkbudget, as it lies or as it is offered."""
    planned = state.card(card.id) or PlanCard(card=card.id, start_month=card.start_month)
    note = decision_note(book.casus, plan_of(state), planned)
    if note:
        yield note
    if card.from_budget and book.casus.weight.ladder:
        left = budget_view(book.casus, plan_of(state), range(state.round - 1, state.round))
        yield from () if left is None else (left.sentence,)


def waits_for_yes(book: CardBook, state: State, card: str) -> bool:
    """Whether a card still hangs on another party."""
    agreed = {(a.party, a.card) for a in state.agreements}
    return any((need.party, card) not in agreed for need in book.cards[card].needs)


def price_reveal(book: CardBook, state: State, card: str) -> PriceReveal | None:
    """The estimate beside the price that was shown; None before it was."""
    shown = dict(state.prices_shown).get(card)
    guess = next((g for g in state.price_guesses if g.card == card), None)
    if shown is None or guess is None:
        return None
    if guess.low_eur <= shown <= guess.high_eur:
        verdict = tr("De prijs ligt binnen jullie bereik.")
    elif shown > guess.high_eur:
        verdict = tr("De prijs is hoger dan jullie bereik.")
    else:
        verdict = tr("De prijs is lager dan jullie bereik.")
    paying = [(party, amount) for party, amount in book.price(card).parties if amount.mean_eur > 0]
    # In the steps of the price itself, so that what each pays adds up to it.
    means = [amount.mean_eur for _, amount in paying]
    parts = round_parts_eur(means, price_step_eur(shown)) if paying else ()
    payers = tuple(
        tr(
            "{party}: {amount} (bereik {spread})",
            party=book.parties[party].name,
            amount=format_eur(part, signed=False),
            spread=format_range_eur(amount.low_eur, amount.high_eur),
        )
        for (party, amount), part in zip(paying, parts, strict=True)
    )
    guessed = format_range_eur(guess.low_eur, guess.high_eur)
    return PriceReveal(guessed, price_words(shown), verdict, payers)
