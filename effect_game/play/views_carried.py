"""What carried the result and how sure it is, in words: two exhibits of the debrief.

Everything is read from the recorded figures; a casus without these figures has no such exhibits.
"""

from collections.abc import Iterator

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.kba.balance import SOCIETY
from effect_game.kba.loops import NotKnown
from effect_game.play.carried import Carried, Part
from effect_game.play.digits import format_eur, round_half_away, rounding_step_eur
from effect_game.play.figures import Figures
from effect_game.play.rules.limits import LIVES, MIDDLE_LIVES, lives_of
from effect_game.play.sensitivity_result import ContributionKind
from effect_game.play.state import State
from effect_game.play.views_debrief_money import amount_at, averaged_words, step_at
from effect_game.play.views_exhibits import Exhibit
from effect_game.play.views_money import shown_amount, years_words

_NEARLY_ALL = 0.75


def carried_exhibits(casus: Casus, state: State, figures: Figures) -> tuple[Exhibit, ...]:
    """Which choice carries the result, and how far it can lie off; nothing when that is not recorded."""
    found = figures.carried
    if found is None:
        return ()
    carries = tuple(_carries(casus, state, figures, found))
    return (
        Exhibit("carried", "scales", tr("Wat droeg het resultaat?"), carries),
        Exhibit("sure", "info", tr("Hoe zeker is dit?"), tuple(_sure(casus, figures, found))),
    )


# --- what carried it ---


def _carries(casus: Casus, state: State, figures: Figures, found: Carried) -> Iterator[str]:
    titles, years = _titles(casus), years_words(found.months)
    step = max(
        step_at(casus, figures, found.months), rounding_step_eur([each.se_eur for each in found.parts])
    )
    signs = {part: shown_amount(part.eur, part.se_eur, step, fine=True).sign for part in found.parts}
    earning = [part for part in found.parts if signs[part] > 0]
    costing = [part for part in reversed(found.parts) if signs[part] < 0]
    if not earning and not costing:
        yield tr("Geen enkele keuze maakt in geld een duidelijk verschil.")
        return
    if earning:
        yield from _most(casus, state, figures, found, earning[0], step)
    else:
        yield tr("Geen enkele keuze levert na {years} in geld iets op.", years=years)
    if earning[1:]:
        yield tr(
            "Ook ‘{title}’ leverde geld op: {size}.",
            title=titles[earning[1].kind, earning[1].id],
            size=_size(earning[1], step),
        )
    if costing:
        title, size = titles[costing[0].kind, costing[0].id], _size(costing[0], step)
        yield tr(
            "‘{title}’ kost in {years} meer dan het oplevert: {size}. Niet alles is geld.",
            title=title,
            years=years,
            size=size,
        )
    if len(earning[:2]) + len(costing[:1]) > 1:
        yield tr("Keuzes helpen elkaar. Daarom tellen deze bedragen niet op.")
    told = {part.id for part in (*earning[:2], *costing[:1]) if part.kind is ContributionKind.CARD}
    if averaged := averaged_words(casus, state, figures, told):
        yield averaged


def _most(
    casus: Casus, state: State, figures: Figures, found: Carried, first: Part, step: int
) -> Iterator[str]:
    """The choice that carries most: for a goal first, then for society and the party that feels it most."""
    title, years = _titles(casus)[first.kind, first.id], years_words(found.months)
    if first != found.parts[0]:
        # Goals and party are known without the very first part only, and that one is not clear.
        yield tr("‘{title}’ droeg het meest.", title=title)
        yield tr(
            "Zonder deze keuze komt de samenleving na {years} {size} lager uit.",
            years=years,
            size=_size(first, step),
        )
        return
    whole = figures.final.at(found.months).society.difference.mean
    carries_goal, goal = _goal(casus, state, figures, found)
    alone = len(found.parts) == 1 or first.eur > 2.0 * found.parts[1].eur
    if alone and 0.0 < whole <= first.eur / _NEARLY_ALL:
        yield tr("Bijna alles hangt aan ‘{title}’.", title=title)
    else:
        # A choice on which no goal hangs carried euros only: say so before anyone reads it as the result.
        yield (
            tr("‘{title}’ droeg het meest.", title=title)
            if carries_goal
            else tr("In geld droeg ‘{title}’ het meest.", title=title)
        )
    yield goal
    told = [tr("De samenleving komt dan na {years} {size} lager uit.", years=years, size=_size(first, step))]
    if round_half_away(found.party_eur, step):
        name = next(party.name for party in casus.library.parties if party.id == found.party)
        amount = format_eur(abs(found.party_eur), step, signed=False)
        told.append(
            tr("{name} merkt het meest: {amount} lager.", name=name, amount=amount)
            if found.party_eur > 0.0
            else tr("{name} merkt het meest: {amount} hoger.", name=name, amount=amount)
        )
    yield " ".join(told)


def _goal(casus: Casus, state: State, figures: Figures, found: Carried) -> tuple[bool, str]:
    """Whether a chosen goal hangs on it, and the one that hangs on it most, counted in twenty lives."""
    without = dict(found.goals)
    lives = {
        goal.id: (lives_of(goal.plan), lives_of(left))
        for goal in figures.final.goals
        if goal.plan is not None and (left := without.get(goal.id)) is not None
    }
    chosen = [goal for goal in state.goals if goal in lives]
    if not chosen:
        return False, tr("Zonder deze keuze wordt het anders.")
    most = max(chosen, key=lambda goal: lives[goal][0] - lives[goal][1])
    count, left = lives[most]
    text = next(goal.text for goal in casus.household.goals if goal.id == most).rstrip(".")
    if count > left:
        words = tr(
            "Zonder deze keuze lukt ‘{text}’ in {left} van de {lives} levens. Met dit plan in {count}.",
            text=text,
            left=left,
            lives=LIVES,
            count=count,
        )
        return True, words
    return False, tr("Zonder deze keuze lukken de doelen even vaak of vaker.")


def _titles(casus: Casus) -> dict[tuple[ContributionKind, str], str]:
    household = casus.household
    titles = {(ContributionKind.CARD, card.id): card.title for card in household.cards}
    return titles | {(ContributionKind.STOP, t.id): t.stop_title or t.title for t in household.trajectories}


def _size(part: Part, step: int) -> str:
    return format_eur(abs(part.eur), step, signed=False)


# --- how sure it is ---


def _sure(casus: Casus, figures: Figures, found: Carried) -> Iterator[str]:
    society = figures.final.at(found.months).society.difference
    # The mean reads as on the other tabs; what lies around it is known less well.
    mean = amount_at(casus, figures.final, found.months, SOCIETY, step_at(casus, figures, found.months))
    yield tr(
        "Na {years} is het verschil voor de samenleving gemiddeld {amount}.",
        years=years_words(found.months),
        amount=mean.amount or mean.word,
    )
    step = rounding_step_eur([society.se if found.not_known is None else found.not_known.error_eur])
    yield from _not_known(found.not_known, step)
    if found.chance_share is not None:
        low, high = format_eur(society.p5, step), format_eur(society.p95, step)
        between = tr(
            "{count} van de {lives} levens liggen tussen {low} en {high}",
            count=MIDDLE_LIVES,
            lives=LIVES,
            low=low,
            high=high,
        )
        yield (
            tr("Voor één huishouden telt toeval zwaarder: {between}.", between=between)
            if found.chance_share > 1.0 / 2.0
            else tr("Voor één huishouden telt ook toeval: {between}.", between=between)
        )


def _not_known(found: NotKnown | None, step: int) -> Iterator[str]:
    if found is None:
        yield tr("Wat we niet precies weten, verandert dit gemiddelde bijna niet.")
        return
    low, high = format_eur(found.low_eur, step), format_eur(found.high_eur, step)
    yield tr(
        "Prijzen, kansen en hoe goed hulp werkt, weten we niet precies. Daardoor kan het gemiddelde ook "
        "tussen {low} en {high} liggen.",
        low=low,
        high=high,
    )
    if found.low_eur < 0.0 < found.high_eur:
        yield tr("Het is dus niet zeker of dit plan geld oplevert of kost.")
