"""'Als zij nee zeggen': the plan without the agreements that nobody made yet, and the difference in words."""

from dataclasses import dataclass

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import Plan
from effect_game.play.party_amounts import party_amounts
from effect_game.play.rules.limits import lives_of
from effect_game.play.state import State, assumed_agreements, plan_of
from effect_game.play.views_money import balance_amount, lives_at, years_words
from effect_game.play.views_rooms import and_words

SWITCH = mark("Als zij nee zeggen")


@dataclass(frozen=True, slots=True)
class IfNo:
    """What hangs on a yes that was not given: names of parties, titles of cards, and the plan without it."""

    parties: tuple[str, ...]
    cards: tuple[str, ...]
    plan: Plan

    @property
    def who_says_no(self) -> str:
        """'Bij een nee (A en B)'."""
        return tr("Bij een nee ({who})", who=and_words(list(self.parties)))


def if_no(casus: Casus, state: State) -> IfNo | None:
    """What still counts as agreed without being so; None when nothing does."""
    assumed = assumed_agreements(casus, state)
    if not assumed:
        return None
    names = {party.id: party.name for party in casus.library.parties}
    titles = {card.id: card.title for card in casus.household.cards}
    parties = dict.fromkeys(names[agreement.party] for agreement in assumed)
    cards = dict.fromkeys(titles[agreement.card] for agreement in assumed)
    return IfNo(tuple(parties), tuple(cards), plan_of(state))


def told_no(casus: Casus, state: State, asked: IfNo, yes: Forecast, no: Forecast, months: int) -> str:
    """The difference that a no makes: goals, lives that pay back, all parties together."""
    parts = []
    with_yes, with_no = ({g.id: g.plan for g in forecast.goals} for forecast in (yes, no))
    texts = {goal.id: goal.text.rstrip(".") for goal in casus.household.goals}
    for goal in state.goals:
        before, after = with_yes.get(goal), with_no.get(goal)
        if before is not None and after is not None and lives_of(before) != lives_of(after):
            parts.append(
                tr(
                    "{goal}: {after} van 20 in plaats van {before}",
                    goal=texts[goal],
                    after=lives_of(after),
                    before=lives_of(before),
                )
            )
    # The jars beside the sentence show the plan with the no: one amount there has one rounding.
    step = step_with_no(casus, yes, no, months)
    after_eur, before_eur = (_together(casus, forecast, months, step) for forecast in (no, yes))
    if after_eur != before_eur:
        parts.append(tr("samen {after} in plaats van {before}", after=after_eur, before=before_eur))
    back, back_yes = (lives_at(forecast, months).paid_back for forecast in (no, yes))
    if back != back_yes:
        parts.append(
            tr(
                "binnen {years} terugverdiend in {after} van 20 levens in plaats van {before}",
                years=years_words(months),
                after=back,
                before=back_yes,
            )
        )
    told = "; ".join(parts) if parts else tr("er verandert hier bijna niets")
    return f"{asked.who_says_no}: {told}."


def step_with_no(casus: Casus, yes: Forecast, no: Forecast | None, months: int) -> int:
    """The rounding step of a plan and of what a no makes of it, in euros: one sentence tells both, and the
    jars show either. `no` None: nothing stands beside it."""
    told = [forecast for forecast in (yes, no) if forecast is not None]
    return max(party_amounts(casus, forecast.at(months)).step_eur for forecast in told)


def _together(casus: Casus, forecast: Forecast, months: int, step_eur: int) -> str:
    """All parties together in words: an amount, or that it is about equal."""
    result = forecast.at(months)
    shown = balance_amount(result.society, party_amounts(casus, result, step_eur), fine=True)
    return shown.amount or shown.word
