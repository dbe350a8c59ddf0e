"""Three bots that play a casus to the end through the rules: at random, by price, and as much as fits."""

from collections.abc import Callable
from enum import StrEnum

from effect_game.domain.household import Casus
from effect_game.domain.journal import Journal
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.card_prices import card_price
from effect_game.play.forecast import Forecaster
from effect_game.play.session import Play, keep_nothing, new_header
from tests.bots.luck import Luck
from tests.bots.moves import legal, offer_of, onward, possible
from tests.bots.thin import ThinAnswers
from tests.support.casus import fixed_clock

MOST_MOVES = 600
"""A casus that is not over after so many moves goes round in circles."""
MOVES_PER_STEP = 12


class Bot(StrEnum):
    """What a bot goes by."""

    RANDOM = "random"
    CHEAPEST = "cheapest"
    MOST = "most"


class DeadEnd(Exception):
    """The rules leave no way on; the moves up to there are the message."""


def play_to_the_end(bot: Bot, casus: Casus, forecaster: Forecaster, seed: int) -> Play:
    """A whole casus. Raises DeadEnd; anything else that is raised is a crash of the game."""
    header = new_header(casus, f"bot-{bot}-{seed}", "0" * 64, "test", seed)
    play = Play(casus, Journal(header=header), forecaster, fixed_clock, keep_nothing)
    answers, luck, here, done = ThinAnswers(forecaster), Luck(f"{bot}-{seed}"), None, 0
    for _ in range(MOST_MOVES):
        if play.state.finished:
            return play
        place = (play.state.step, play.state.round, play.state.month)
        here, done = (place, 0) if place != here else (here, done + 1)
        play.decide(next_move(bot, play, luck, done), answers)
    raise DeadEnd(f"{casus.household.id}, {bot}, {seed}: {MOST_MOVES} moves and no end")


def next_move(bot: Bot, play: Play, luck: Luck, done: int) -> r.Decision:
    """What it does now, after `done` moves at this place. Raises DeadEnd when there is nothing to do."""
    move = None if done >= MOVES_PER_STEP else _CHOICES[bot](play, luck, done)
    return move or _next(play)


def _next(play: Play) -> r.Decision:
    moves = legal(play, onward(play))
    if not moves:
        made = ", ".join(row.kind for row in play.journal.rows[-12:])
        raise DeadEnd(f"{play.casus.household.id}: nothing leads on after {made}")
    return moves[0]


def _at_random(play: Play, luck: Luck, done: int) -> r.Decision | None:
    if luck.random() < (done + 1) / (MOVES_PER_STEP + 1):
        return None
    moves = legal(play, possible(play, luck))
    return luck.choice(tuple(moves)) if moves else None


def _laying(key: Callable[[Play, str], float]) -> Callable[[Play, Luck, int], r.Decision | None]:
    """Lay the next card in order of `key` while one fits, and ask every party for everything."""

    def choose(play: Play, luck: Luck, done: int) -> r.Decision | None:
        state = play.state
        if state.step is Step.PLAN:
            order = sorted(play.casus.household.tray, key=lambda card: (key(play, card.id), card.id))
            free = [card.id for card in order if state.card(card.id) is None]
            moves = legal(play, (r.SetCard(card, state.first_month) for card in free))
            return moves[0] if moves else None
        if state.step is Step.TABLE:
            parties = [other.party for other in play.casus.household.counterparts]
            moves = legal(play, (offer_of(play, p, None) for p in parties if not state.talk(p).exchanges))
            return moves[0] if moves else None
        return None

    return choose


def _price(play: Play, card: str) -> float:
    return card_price(play.casus, card).paid.mean_eur


def _hours(play: Play, card: str) -> float:
    """Few hours first, so that as many cards as possible fit."""
    laid = next(each for each in play.casus.household.cards if each.id == card)
    row = next(each for each in play.casus.library.interventions if each.id == laid.intervention)
    return row.team_hours_start + row.team_hours_per_month * row.duration_months


_CHOICES: dict[Bot, Callable[[Play, Luck, int], r.Decision | None]] = {
    Bot.RANDOM: _at_random,
    Bot.CHEAPEST: _laying(_price),
    Bot.MOST: _laying(_hours),
}
