"""The last change of the plan: what was done, and what it did to jars, lives and goals. Without Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import Plan
from effect_game.play.rules.limits import lives_of
from effect_game.play.state import State
from effect_game.play.views_compare import choices
from effect_game.play.views_money import MoneyView, ShownAmount, lives_at, money_at, years_words

MOST_JARS, MOST_SHORT = 3, 2
SAME = mark("Geen potje verandert zichtbaar.")


@dataclass(frozen=True, slots=True)
class LastChange:
    """A plan with its fine forecast, before and after the last change of it."""

    before_plan: Plan
    before: Forecast
    after_plan: Plan
    after: Forecast


@dataclass(frozen=True, slots=True)
class ChangeView:
    """What to show of a change. `was`: the amount a jar had, for every jar that reads otherwise now.

    sentence: all of it; short: the goal and the jars that moved most.
    """

    sentence: str
    short: str
    was: Mapping[str, ShownAmount]


def change_view(casus: Casus, state: State, change: LastChange, months: int) -> ChangeView:
    """The change at a horizon, in the jars of the plan as it is now and in one sentence."""
    after = money_at(casus, change.after, months)
    sizes = {b.id: abs(b.difference.mean) for b in change.after.at(months).parties}
    before = money_at(casus, change.before, months, sizes)
    earlier = {jar.id: jar.shown for jar in before.jars}
    was = {
        jar.id: earlier[jar.id]
        for jar in after.jars
        if jar.id in earlier and earlier[jar.id].words != jar.shown.words
    }
    back, back_was = (lives_at(f, months).paid_back for f in (change.after, change.before))
    what = "; ".join(choice.words for choice in choices(casus, change.before_plan, change.after_plan))
    what = what or tr("Afspraken zijn anders")
    goals, parties = _goals(casus, state, change), _jars(after, was)
    lives = []
    if back != back_was:
        lives = [
            tr(
                "Binnen {years} terugverdiend: was {was}, nu {now} van 20.",
                years=years_words(months),
                was=back_was,
                now=back,
            )
        ]
    sentence = " ".join([f"{what}.", *goals, *parties, *lives])
    short = " ".join([f"{what}.", *goals[:1], *parties[: MOST_SHORT - len(goals[:1])]])
    return ChangeView(sentence, short, was)


def _goals(casus: Casus, state: State, change: LastChange) -> list[str]:
    """The goals that come true in more or fewer lives, largest shift first."""
    texts = {goal.id: goal.text.rstrip(".") for goal in casus.household.goals}
    before, after = ({g.id: g.plan for g in forecast.goals} for forecast in (change.before, change.after))
    told = []
    for goal in state.goals:
        was, now = before.get(goal), after.get(goal)
        if was is not None and now is not None and lives_of(was) != lives_of(now):
            words = tr(
                "{goal}: was {was}, nu {now} van 20.",
                goal=texts[goal],
                was=lives_of(was),
                now=lives_of(now),
            )
            told.append((-abs(lives_of(now) - lives_of(was)), words))
    return [words for _, words in sorted(told, key=lambda pair: pair[0])]


def _jars(after: MoneyView, was: Mapping[str, ShownAmount]) -> list[str]:
    """The largest shifts, largest first."""
    moved = [jar for jar in after.jars if jar.id in was]
    moved.sort(key=lambda jar: -abs(jar.shown.difference_eur - was[jar.id].difference_eur))
    told = [
        tr("{name} was {was}, nu {now}.", name=j.name, was=was_words(was[j.id]), now=was_words(j.shown))
        for j in moved[:MOST_JARS]
    ]
    return told or [tr(SAME)]


def was_words(shown: ShownAmount) -> str:
    """An amount in short: the number, or its word when no number may be shown."""
    return shown.amount or shown.word
