"""What a trainer reads beside the board: the group that was chosen, and what was predicted."""

from dataclasses import dataclass

from effect_game.classroom.chairs import chosen_for, player_of, plays_for
from effect_game.classroom.given import given_lines
from effect_game.classroom.server import Board
from effect_game.classroom.views_board import note_words, played
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import STEPS
from effect_game.play.step_names import STEP_NAMES


@dataclass(frozen=True, slots=True)
class Look:
    """What 'Kijk mee' tells of a group: its household, goals, what lies on the line and told facts. chair:
    whose parties it plays and who plays its own, '' = nobody."""

    title: str
    where: str
    goals: tuple[str, ...]
    cards: tuple[str, ...]
    note: str
    chair: str = ""
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reveal:
    """Predictions that are opened together. keys: of PredictionsRevealed; count: how many groups gave it."""

    keys: tuple[str, ...]
    words: str
    count: int
    revealed: bool


def look_at(board: Board, group: str) -> Look | None:
    """What can be told of a group; None for one that is not there."""
    member = board.state.group(group)
    if member is None:
        return None
    carried = played(board, member)
    if carried is None:
        none = tr("Nog geen huishouden gekozen.")
        return Look(member.name, none, (), (), note_words(board, member), _chair(board, group))
    casus, state = carried.casus, carried.state
    texts = {goal.id: goal.text for goal in casus.household.goals}
    cards = {card.id: card.title for card in casus.household.cards}
    own = {card.id: card.title for card in state.blank}
    where = tr(
        "{household}, ronde {round}: {step}",
        household=carried.header.title,
        round=state.round,
        step=tr(STEP_NAMES[STEPS.index(state.step)]),
    )
    return Look(
        member.name,
        where,
        tuple(texts[goal] for goal in state.goals if goal in texts),
        tuple(cards.get(laid.card) or own.get(laid.card, "") for laid in state.cards),
        note_words(board, member),
        chair=_chair(board, group),
        told=given_lines(board.state.given, carried.header.casus, casus, state),
    )


def _chair(board: Board, group: str) -> str:
    """Who plays whose parties, for and by this group; also a choice by hand that waits for somebody."""
    state = board.state
    told, other, wish = [], plays_for(state, group), chosen_for(state, group)
    if other is not None:
        told.append(tr("Speelt aan tafel de partijen van {group}.", group=other.name))
    elif wish is not None and not state.closed:
        told.append(
            tr(
                "Speelt de partijen van {group} zodra beide groepen meedoen. Tot dan speelt het model.",
                group=wish.name,
            )
        )
    player = player_of(state, group)
    if player is not None:
        told.append(tr("{group} speelt de partijen van deze groep.", group=player.name))
    return " ".join(told)


def reveals(board: Board) -> tuple[Reveal, ...]:
    """What was predicted, in the order of the steps; only what at least one group gave."""
    playing = (group for group in board.state.present if not group.follows)
    states = [each.state for group in playing if (each := played(board, group))]
    prices = sorted({f"price:{guess.card}" for state in states for guess in state.price_guesses})
    asked = (
        (
            ("reference_event", "reference_cost"),
            tr("Hoe gaat het zonder plan?"),
            [bool(state.reference_guess) for state in states],
        ),
        (tuple(prices), tr("Wat kosten de kaarten?"), [bool(state.price_guesses) for state in states]),
        (
            ("amount", "gainer", "goal"),
            tr("Wat doet ons plan?"),
            [state.prediction is not None for state in states],
        ),
        (
            ("first_room",),
            tr("Welke kamer gaat het eerst achteruit?"),
            [bool(state.first_rooms) for state in states],
        ),
    )
    shown = board.state.revealed
    return tuple(
        Reveal(keys, words, sum(given), set(keys) <= shown) for keys, words, given in asked if any(given)
    )
