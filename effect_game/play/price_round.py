"""The prijzenronde: twelve questions about prices, payers and gainers, and what the answers say.

Pure: the same library, seed and round give the same questions. Which round of a seed comes first or last does
not matter for how hard it is: every round has as many questions of each kind, and no question comes back
before all have been asked, so that a round before and a round after can be compared.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from effect_game.content.event_costs import costs_by_party
from effect_game.domain.knowledge import Library, Price
from effect_game.domain.language import tr
from effect_game.domain.noise import keyed_word, stream_key
from effect_game.domain.price_round import RoundQuestion
from effect_game.domain.problems import UserError
from effect_game.kba.prices import level_price
from effect_game.play.rules.limits import check_range

PRICES_PER_ROUND, GAINERS_PER_ROUND = 8, 4
GOAL_HITS = 0.8
"""A range is asked for that holds the amount eight times out of ten."""


@dataclass(frozen=True, slots=True)
class RoundAnswer:
    """What was answered to one question; None where nothing was filled in (skipped)."""

    question: str
    low_eur: float | None = None
    high_eur: float | None = None
    party: str | None = None


@dataclass(frozen=True, slots=True)
class Truth:
    """The answer of the price list. amount_eur: of one unit, or what the gainer has left."""

    party: str
    amount_eur: float
    low_eur: float
    high_eur: float


@dataclass(frozen=True, slots=True)
class RoundResult:
    """Counts over the answers given. factor: half of the estimates were within this factor; None without any.

    width: median of high divided by low of the ranges that were given; None without any.
    """

    amounts: int
    hits: int
    payers: int
    payers_right: int
    gainers: int
    gainers_right: int
    factor: float | None
    width: float | None


def questions_of(library: Library, seed: int, number: int) -> tuple[RoundQuestion, ...]:
    """The questions of round `number` (0-based): two prices, then a gainer, and so on.

    UserError 'round.empty' when the library has too few questions.
    """
    prices = _turn(_ordered(library, seed, gainers=False), PRICES_PER_ROUND, number)
    gainers = _turn(_ordered(library, seed, gainers=True), GAINERS_PER_ROUND, number)
    mixed: list[RoundQuestion] = []
    for place, gainer in enumerate(gainers):
        mixed += [*prices[2 * place : 2 * place + 2], gainer]
    return tuple(mixed)


def _ordered(library: Library, seed: int, *, gainers: bool) -> list[RoundQuestion]:
    def drawn(question: RoundQuestion) -> tuple[int, str]:
        return keyed_word(stream_key(seed, "price_round", question.id), 0, 0), question.id

    return sorted((q for q in library.round_questions if (q.event is not None) is gainers), key=drawn)


def _turn(questions: Sequence[RoundQuestion], count: int, number: int) -> list[RoundQuestion]:
    turns = len(questions) // count
    if turns == 0:
        raise UserError(
            "round.empty", tr("Er zijn te weinig vragen voor een prijzenronde. Installeer €ffect opnieuw.")
        )
    first = number % turns * count
    return list(questions[first : first + count])


def truth_of(library: Library, question: RoundQuestion) -> Truth:
    """What the price list says."""
    prices = {price.id: price for price in library.prices}
    if question.price is not None:
        level = level_price(prices[question.price], library.money)
        return Truth(level.row.payer, level.mean_eur, level.low_eur, level.high_eur)
    uses = next(event.consumption for event in library.events if event.id == question.event)

    def mean_eur(price: Price) -> float:
        return level_price(price, library.money).mean_eur

    costs = costs_by_party(uses, prices, mean_eur)
    party = max(costs, key=lambda each: (costs[each], each))
    return Truth(party, costs[party], costs[party], costs[party])


def check_answer(question: RoundQuestion, answer: RoundAnswer) -> None:
    """Raise UserError for an answer that cannot be: reversed, below zero, or one of the two sides alone."""
    low, high = answer.low_eur, answer.high_eur
    if (low is None) != (high is None):
        raise UserError("round.half", tr("Vul laag en hoog allebei in, of sla de vraag over."))
    if low is not None and high is not None:
        check_range(low, high)
        if low < 0:
            raise UserError("round.negative", tr("Vul een bedrag zonder min in."))
        if question.price is None:
            raise UserError("round.amount", tr("Bij deze vraag hoort geen bedrag."))


def result_of(library: Library, answers: Iterable[RoundAnswer]) -> RoundResult:
    """What the answers came to; a question that is no longer in the library is left out."""
    questions = {question.id: question for question in library.round_questions}
    given = [(questions[a.question], a) for a in answers if a.question in questions]
    ranges = [
        (truth_of(library, q).amount_eur, a.low_eur, a.high_eur)
        for q, a in given
        if a.low_eur is not None and a.high_eur is not None
    ]
    named = [(q, a.party == truth_of(library, q).party) for q, a in given if a.party is not None]
    payers = [right for q, right in named if q.price is not None]
    gainers = [right for q, right in named if q.price is None]
    return tally(ranges, ranges, payers, gainers)


def tally(
    ranges: Sequence[tuple[float, float, float]],
    priced: Sequence[tuple[float, float, float]],
    payers: Sequence[bool],
    gainers: Sequence[bool],
) -> RoundResult:
    """Counts over (outcome, low, high) of everything that got a range, and of the prices among them."""
    return RoundResult(
        amounts=len(ranges),
        hits=sum(low <= amount <= high for amount, low, high in ranges),
        payers=len(payers),
        payers_right=sum(payers),
        gainers=len(gainers),
        gainers_right=sum(gainers),
        factor=_factor([_middle(low, high) / amount for amount, low, high in priced]),
        width=median(_width(low, high) for _, low, high in priced) if priced else None,
    )


_SMALLEST_EUR = 1.0
"""An estimate of nothing counts as one euro: a ratio of zero has no logarithm."""


def _middle(low: float, high: float) -> float:
    """The middle of a range of prices: as many times above low as below high."""
    return math.sqrt(max(low, _SMALLEST_EUR) * max(high, _SMALLEST_EUR))


def _width(low: float, high: float) -> float:
    return max(high, _SMALLEST_EUR) / max(low, _SMALLEST_EUR)


def _factor(ratios: Sequence[float]) -> float | None:
    """Half of the estimates were at most this many times too high or too low."""
    return math.exp(median(abs(math.log(ratio)) for ratio in ratios)) if ratios else None
