"""Every notable choice explained: what happened, why in the model, when another choice is better, one source.

Never only good or wrong. The choices are those that the recorded figures show to weigh most in euros, one
either way; what carried goals stands beside them.
"""

from collections.abc import Iterator

from effect_game.content.roster import flag_names
from effect_game.domain.cards import Card
from effect_game.domain.evidence import Effect
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import Measure
from effect_game.play.carried import Part
from effect_game.play.digits import format_eur, rounding_step_eur
from effect_game.play.figures import Figures
from effect_game.play.sensitivity_result import ContributionKind
from effect_game.play.views_exhibits import Exhibit
from effect_game.play.views_money import years_words
from effect_game.play.views_rooms import SHORT_NAMES, in_sentence

_SURE = 2.0
# A ratio of one changes nothing; every other measure counts from zero.
_NOTHING: dict[Measure | None, float] = {Measure.ODDS_RATIO: 1.0, Measure.RISK_RATIO: 1.0}


def choice_exhibits(casus: Casus, figures: Figures) -> tuple[Exhibit, ...]:
    """At most two; nothing when none is recorded or none is sure."""
    found = figures.carried
    if found is None:
        return ()
    sure = [part for part in found.parts if abs(part.eur) >= _SURE * part.se_eur and part.eur]
    ends = [part for part in (*sure[:1], *sure[-1:]) if part.kind is ContributionKind.CARD]
    return tuple(_exhibit(casus, figures, part, found.months) for part in dict.fromkeys(ends))


def _exhibit(casus: Casus, figures: Figures, part: Part, months: int) -> Exhibit:
    card = next(each for each in casus.household.cards if each.id == part.id)
    words = (
        _happened(figures, part),
        _why(casus, card),
        _otherwise(casus, card, part, months),
        _source(casus, card),
    )
    return Exhibit(
        f"choice_{card.id}",
        card.icon,
        tr("Jullie keuze: {title}", title=card.title),
        tuple(each for each in words if each),
    )


def _happened(figures: Figures, part: Part) -> str:
    months = [month for month, card in figures.lived.started if card == part.id]
    if not months:
        return tr("Wat er gebeurde: in jullie leven begon deze kaart niet.")
    return tr("Wat er gebeurde: in jullie leven begon deze kaart in maand {month}.", month=min(months))


def _why(casus: Casus, card: Card) -> str:
    """What it works on in the model: rooms, events, situations it sets."""
    kind = next(row for row in casus.library.interventions if row.id == card.intervention)
    names = flag_names(casus)
    told = [*dict.fromkeys(works_on(casus, kind.effects))]
    for change in card.changes:
        name = names[change.situation]
        told.append(tr("zet ‘{name}’", name=name) if change.to else tr("stopt ‘{name}’", name=name))
    return tr("Waarom in het model: {told}.", told=", ".join(told[:3])) if told else ""


def works_on(casus: Casus, effects: tuple[Effect, ...]) -> Iterator[str]:
    """Rooms, and events that come more or less often."""
    events = {kind.id: kind.name for kind in casus.library.events}
    for effect in effects:
        if effect.life_domain is not None:
            yield tr("werkt op {room}", room=tr(SHORT_NAMES[effect.life_domain]))
        elif effect.event is not None and effect.event in events:
            event = events[effect.event]
            rarer = effect.shift.central < _NOTHING.get(effect.shift.measure, 0.0)
            yield (
                tr("maakt ‘{event}’ zeldzamer", event=event)
                if rarer
                else tr("maakt ‘{event}’ vaker", event=event)
            )


def _otherwise(casus: Casus, card: Card, part: Part, months: int) -> str:
    """When leaving it out, or another card, is better."""
    step = rounding_step_eur([part.se_eur])
    amount, years = format_eur(abs(part.eur), step, signed=False), years_words(months)
    if part.eur < 0:
        return tr(
            "Wanneer iets anders beter is: zonder deze kaart houdt de samenleving in {years} "
            "{amount} meer over. Weeg dat af tegen wat zij voor mensen doet.",
            years=years,
            amount=amount,
        )
    return tr(
        "Wanneer iets anders beter is: zij scheelt in {years} {amount}. Onzeker is: {unknown}",
        years=years,
        amount=amount,
        unknown=in_sentence(casus, card.unknown),
    )


def _source(casus: Casus, card: Card) -> str:
    """The evidence of its first effect with a source, else that of what it costs."""
    kind = next(row for row in casus.library.interventions if row.id == card.intervention)
    sources = {source.id: source for source in casus.library.sources}
    for effect in kind.effects:
        if effect.shift.source in sources:
            found = sources[effect.shift.source]
            return tr(
                "Bron: {title} ({year}), bewijs {grade}.",
                title=found.title,
                year=found.year,
                grade=effect.shift.grade,
            )
    prices = {price.id: price for price in casus.library.prices}
    for used in (*kind.monthly_consumption, *kind.start_consumption):
        if used.price in prices:
            return tr(
                "Bron: prijslijst, {name}, bewijs {grade}.",
                name=prices[used.price].name,
                grade=prices[used.price].grade,
            )
    return tr("Bron: eigen aanname van dit spel, bewijs D.")
