"""'Wat verraste ons': every prediction of this run beside its outcome, in words."""

from collections.abc import Iterator

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play import exhibits as chosen
from effect_game.play.digits import format_eur, format_range_eur
from effect_game.play.exhibits import Miss
from effect_game.play.figures import Figures
from effect_game.play.lived_months import cell_of
from effect_game.play.rules.limits import LIVES, lives_of
from effect_game.play.state import State, plan_of
from effect_game.play.views_debrief_money import final_words, party_words, recorded_words
from effect_game.play.views_exhibits import Exhibit
from effect_game.play.views_exhibits_other import unseen_words
from effect_game.play.views_ladder import budget_use
from effect_game.play.views_life import cell_words
from effect_game.play.views_money import years_words
from effect_game.play.views_plan_cards import price_words
from effect_game.play.views_predictions import reference_guesses
from effect_game.play.views_rooms import SHORT_NAMES

NO_ROOM = mark("geen kamer")


def surprises(casus: Casus, state: State, figures: Figures) -> tuple[Exhibit, ...]:
    """Tab 3: every prediction beside its outcome, the biggest miss first."""
    made = []
    for place, miss in enumerate(chosen.misses(casus, state, figures)):
        made.append(_surprise(casus, state, figures, miss, first=place == 0 and not miss.hit))
    if not any(exhibit.key == "miss_amount" for exhibit in made):
        words = (tr("Zonder kaart op de lijn was er niets te voorspellen over geld."),)
        made.append(Exhibit("miss_none", "eye", tr("Geen voorspelling over geld"), words))
    return (*made, *_without_plan(casus, state), *_left_budget(casus, state))


def _left_budget(casus: Casus, state: State) -> Iterator[Exhibit]:
    """What the maatwerkbudget could have paid and did not; with what practice shows of leaving it."""
    use = budget_use(casus, plan_of(state), state.round) if casus.weight.ladder else None
    if use is not None:
        lesson = (tr("{lesson} Bron: {source}.", lesson=use.lesson, source=use.source),) if use.lesson else ()
        yield Exhibit("custom_budget", "box", tr("Het maatwerkbudget"), (use.sentence, *lesson))


def _without_plan(casus: Casus, state: State) -> Iterator[Exhibit]:
    """What was predicted of the life without this plan, where that was asked."""
    for guess in reference_guesses(casus, state):
        icon = "check" if guess.hit else "eye"
        words = (
            tr("Jullie dachten: {guess}.", guess=guess.guess_words),
            tr("Het werd: {outcome}.", outcome=guess.outcome_words),
            guess.verdict,
        )
        yield Exhibit(f"reference_{guess.key}", icon, guess.label, words)


def _surprise(casus: Casus, state: State, figures: Figures, miss: Miss, *, first: bool) -> Exhibit:
    words = {
        "amount": _amount_words, "gainer": _gainer_words, "goal": _goal_words,
        "price": _price_words, "room": _room_words,
    }[miss.kind](casus, state, figures, miss)  # fmt: skip
    title, guess, outcome = words
    verdict = tr("Dat klopte.") if miss.hit else tr("Dat liep anders.")
    icon = "check" if miss.hit else "eye"
    key = f"miss_{miss.kind}" + (f"_{miss.subject}" if miss.subject else "")
    now = _now(casus, state, figures, miss)
    return Exhibit(key, icon, title, (guess, outcome, verdict, *now), first=first)


def _now(casus: Casus, state: State, figures: Figures, miss: Miss) -> Iterator[str]:
    """What the other tabs show for the plan as it became, where that is another number than then."""
    asked, lids = casus.household.prediction, state.lids
    if lids is None:
        return
    if miss.kind == "goal":
        goal = casus.household.goals[0].id
        share = next(result.plan for result in figures.final.goals if result.id == goal)
        if share is not None and lives_of(share) != lives_of(lids.goal_share):
            yield tr("Nu: in {count} van de {lives}.", count=lives_of(share), lives=LIVES)
    elif miss.kind in ("amount", "gainer"):
        whole = miss.kind == "amount"
        keys = asked.parties if whole else (lids.gainer,)
        then_eur = lids.asked_eur if whole else dict(lids.parties)[lids.gainer]
        if not whole and then_eur < chosen.SMALLEST_SHIFT_EUR:
            return
        now = final_words(casus, figures, asked.months, keys)
        if now != recorded_words(casus, figures, asked.months, keys, then_eur):
            named = "" if whole else f"{party_words(casus, figures.final, asked.months, lids.gainer)}, "
            yield tr("Nu: {told}.", told=named + now)


def _then(months: int, told: str) -> str:
    """Of the plan as it lay when the lids opened, with every yes assumed; other tabs show what came about."""
    return tr("Toen de potjes opengingen, na {years}: {told}.", years=years_words(months), told=told)


def _amount_words(casus: Casus, state: State, figures: Figures, __: Miss) -> tuple[str, str, str]:
    guess, lids, asked = state.prediction, state.lids, casus.household.prediction
    low, high = (guess.low_eur, guess.high_eur) if guess is not None else (0.0, 0.0)
    came = lids.asked_eur if lids is not None else 0.0
    words = recorded_words(casus, figures, asked.months, asked.parties, came)
    return (
        asked.label if asked.label.endswith("?") else tr("Verschil voor: {parties}", parties=asked.label),
        tr("Jullie dachten: {low} tot {high}.", low=format_eur(low), high=format_eur(high)),
        _then(asked.months, words),
    )


def _gainer_words(casus: Casus, state: State, figures: Figures, __: Miss) -> tuple[str, str, str]:
    title, months = tr("Wie heeft de meeste baat?"), casus.household.prediction.months
    guess, lids = state.prediction, state.lids
    if guess is None or lids is None:
        return title, "", ""
    shelf = figures.plan_a if figures.plan_a is not None else figures.final
    amounts = dict(lids.parties)

    def named(party: str) -> str:
        return party_words(casus, shelf, months, party)

    def words(party: str) -> str:
        return recorded_words(casus, figures, months, (party,), amounts[party])

    thought = tr("Jullie dachten: {guess}.", guess=named(guess.gainer))
    if amounts[lids.gainer] < chosen.SMALLEST_SHIFT_EUR:
        return title, thought, tr("Toen de potjes opengingen: niemand hield duidelijk iets over.")
    if guess.gainer == lids.gainer:
        return title, thought, _then(months, words(lids.gainer))
    came = tr("Die kwam toen uit op {amount}.", amount=words(guess.gainer))
    told = f"{named(lids.gainer)}, {words(lids.gainer)}"
    return title, f"{thought} {came}", _then(months, told)


def _goal_words(casus: Casus, state: State, _: Figures, __: Miss) -> tuple[str, str, str]:
    guess, lids = state.prediction, state.lids
    text = casus.household.goals[0].text
    count = lives_of(lids.goal_share) if lids is not None else 0
    return (
        tr("Hoe vaak lukt ‘{goal}’?", goal=text.rstrip(".")),
        tr(
            "Jullie dachten: in {count} van de {lives} levens.",
            count=guess.goal_count if guess is not None else 0,
            lives=LIVES,
        ),
        tr("Toen de potjes opengingen: in {count} van de {lives}.", count=count, lives=LIVES),
    )


def _price_words(casus: Casus, state: State, _: Figures, miss: Miss) -> tuple[str, str, str]:
    title = next(card.title for card in casus.household.cards if card.id == miss.subject)
    guess = next(g for g in state.price_guesses if g.card == miss.subject)
    price = dict(state.prices_shown)[miss.subject]
    return (
        tr("Wat kost ‘{title}’?", title=title),
        tr("Jullie schatten: {amount}.", amount=format_range_eur(guess.low_eur, guess.high_eur)),
        tr(
            "De prijs is {amount}.",
            amount=price_words(price),
        ),
    )


def _room_words(casus: Casus, state: State, figures: Figures, miss: Miss) -> tuple[str, str, str]:
    number = int(miss.subject or 1)
    fall, named = chosen.first_fall(figures, number), dict(state.first_rooms)[number]
    guess = tr(NO_ROOM if named is None else SHORT_NAMES[named])
    outcome = tr("In het leven dat jullie speelden: {outcome}.", outcome=tr(NO_ROOM))
    if fall is not None:
        month, cell = fall
        room = cell_words(casus, cell_of(cell))
        fell = tr("In het leven dat jullie speelden: {room}, in maand {month}.", room=room, month=month)
        outcome = " ".join((fell, *unseen_words(casus, state, (cell,))))
    return (
        tr("Welke kamer gaat het eerst achteruit?")
        if number == 1
        else tr("En in ronde {number}: welke kamer?", number=number),
        tr("Jullie dachten: {guess}.", guess=guess),
        outcome,
    )
