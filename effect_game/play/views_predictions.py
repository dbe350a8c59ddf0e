"""The prediction of what happens without a plan, before and after; and the ranges given one by one."""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play import rows as r
from effect_game.play.digits import format_eur, rounding_step_eur
from effect_game.play.references import asked_of_reference
from effect_game.play.rules.limits import lives_of
from effect_game.play.state import State
from effect_game.play.views_goals import horizon_words


@dataclass(frozen=True, slots=True)
class ReferenceQuestions:
    """What is asked: an event and an amount, each with over how long."""

    event: str
    cost: str


@dataclass(frozen=True, slots=True)
class Guessed:
    """One thing that was predicted, beside its outcome. low and high None: skipped. hit None: nothing to
    compare. in_lives: counts of twenty; else euros."""

    key: str
    label: str
    low: float | None
    high: float | None
    outcome: float
    guess_words: str
    outcome_words: str
    hit: bool | None
    in_lives: bool

    @property
    def verdict(self) -> str:
        """In or beside the range, in words."""
        if self.hit is None:
            return tr("Overgeslagen.")
        return tr("Dat ligt in jullie bereik.") if self.hit else tr("Dat ligt buiten jullie bereik.")


def reference_questions(casus: Casus) -> ReferenceQuestions | None:
    """None where the reference is shown without a prediction."""
    ask = asked_of_reference(casus)
    if ask is None:
        return None
    when = horizon_words(casus)
    return ReferenceQuestions(_with(ask.event_label, when), _with(ask.cost_label, when))


def _with(question: str, when: str) -> str:
    return f"{question.rstrip('?')}, {when}?"


def reference_guesses(casus: Casus, state: State) -> tuple[Guessed, ...]:
    """Prediction beside outcome: the event, then the amount. () before the reference was shown."""
    questions, answer = reference_questions(casus), state.reference_answer
    if questions is None or answer is None:
        return ()
    guess = state.reference_guess
    count, cost = lives_of(answer.event_share), answer.cost_eur
    lives = None if guess is None else (float(guess.low_count), float(guess.high_count))
    euros = None if guess is None else (guess.low_eur, guess.high_eur)
    step = rounding_step_eur([abs(cost) / 50])
    return (
        _guessed("event", questions.event, lives, float(count), tr("{count} van de 20 levens", count=count)),
        _guessed("cost", questions.cost, euros, cost, format_eur(cost, step, signed=False)),
    )


def _guessed(key: str, label: str, asked: tuple[float, float] | None, outcome: float, told: str) -> Guessed:
    in_lives = key == "event"
    if asked is None:
        return Guessed(key, label, None, None, outcome, tr("overgeslagen"), told, None, in_lives)
    low, high = asked
    words = (
        tr("{low} tot {high} van de 20 levens", low=round(low), high=round(high))
        if in_lives
        else range_words(low, high)
    )
    return Guessed(key, label, low, high, outcome, words, told, low <= outcome <= high, in_lives)


def range_words(low: float, high: float) -> str:
    """'€ 1.000 tot € 5.000'; the sign only where it is a minus."""
    return tr("{low} tot {high}", low=_plain(low), high=_plain(high))


def _plain(amount: float) -> str:
    return format_eur(amount, 1, signed=amount < 0)


def own_ranges(state: State, question: r.BigPrediction) -> tuple[r.OwnRange, ...]:
    """What everyone gave for themselves, by letter; () when nobody did."""
    given = state.each_first_of(question)
    return () if given is None else given.ranges
