"""Exhibits beside 'why': the biggest shift between parties, the room that stayed still, what nobody asked.

Sentences are without praise or blame; amounts come from the recorded figures.
"""

from collections.abc import Iterator

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play import exhibits as chosen
from effect_game.play.figures import Figures
from effect_game.play.lived_months import cell_of
from effect_game.play.references import compares
from effect_game.play.state import MONTHS_PER_ROUND, State
from effect_game.play.views_debrief_money import amount_at, party_words, step_at
from effect_game.play.views_exhibits import Exhibit, sentence
from effect_game.play.views_life import cell_words
from effect_game.play.views_money import KEEPS, PAYS, years_words
from effect_game.play.views_rooms import LEVEL_WORDS, SHORT_NAMES, and_words, known_cells

_MOST_UNDISCOVERED = 4
COULD_BE_ASKED = mark("Dit hadden jullie kunnen vragen: ‘{text}’")
ASKED_TOO_EARLY = mark("Dit vroegen jullie te vroeg, en daarna niet meer: ‘{text}’")


def shift(casus: Casus, figures: Figures) -> Exhibit:
    """The biggest shift between parties, and who turns over time."""
    names = {party.id: party.name for party in casus.library.parties}
    found = chosen.biggest_shift(casus, figures)
    if found is None:
        return Exhibit(
            "shift",
            "swap",
            tr("Geen duidelijke verschuiving"),
            (tr("Geen partij betaalt duidelijk voor een ander."),),
        )
    step, ends = step_at(casus, figures, found.months), (found.payer, found.gainer)
    words = {key: party_words(casus, figures.final, found.months, key) for key in ends}
    amounts = {key: amount_at(casus, figures.final, found.months, key, step) for key in ends}
    shown = {key: made.amount or made.word for key, made in amounts.items()}
    sentences = [
        f"{words[found.payer]} {tr(PAYS)}: {shown[found.payer]}.",
        f"{words[found.gainer]} {tr(KEEPS)}: {shown[found.gainer]}.",
        tr("Na {years}, gemiddeld over alle levens.", years=years_words(found.months)),
    ]
    turned = chosen.turned_parties(casus, figures)
    if turned:
        listed = ", ".join(names[party] for party in turned)
        sentences.append(tr("Na 1 jaar anders dan na 10 jaar: {listed}.", listed=listed))
    return Exhibit("shift", "swap", tr("De grootste verschuiving"), tuple(sentences))


def still_room(casus: Casus, state: State, figures: Figures) -> Exhibit:
    """The room that moved least, and whether a card works on it."""
    titles = {card.id: card.title for card in casus.household.cards}
    found = chosen.still_room(casus, state, figures)
    name = tr(SHORT_NAMES[found.life_domain])
    differs = compares(casus, state)
    if not differs:
        words: tuple[str, ...] = (
            tr("Jullie legden geen kaart. Elke kamer ging zoals zij zonder plan gaat."),
        )
    else:
        works = tuple(_helped_words(figures, found.helped_by, titles))
        after = tr("een jaar") if figures.months == MONTHS_PER_ROUND else years_words(figures.months)
        level = tr(LEVEL_WORDS[found.level])
        owned = and_words([cell_words(casus, cell_of(cell)) for cell in found.cells])
        stands = tr("{name} staat na {after} op {level}.", name=owned, after=after, level=level)
        words = (stands, *unseen_words(casus, state, found.cells), *works)
    title = tr("De kamer waar jullie plan het minst aan veranderde: {name}", name=name)
    return Exhibit("still_room", "house", title if differs else tr("Geen kaart, geen verschil"), words)


def unseen_words(casus: Casus, state: State, cells: tuple[str, ...]) -> Iterator[str]:
    """Why the house did not show it, where nobody had asked."""
    known = known_cells(casus, state)
    if not any(cell_of(cell) in known for cell in cells):
        yield tr("Daar vroeg niemand naar. In het huis zagen jullie dit daarom niet.")


def _helped_words(figures: Figures, cards: tuple[str, ...], titles: dict[str, str]) -> Iterator[str]:
    """What the cards that work on a room did: some began in the months that were lived, others did not."""
    started = {card for month, card in figures.lived.started if month <= figures.months}
    began = [titles[card] for card in cards if card in started]
    idle = [titles[card] for card in cards if card not in started]
    if began:
        listed = ", ".join(began)
        yield (
            tr("Deze kaart werkt op deze kamer: {cards}. Dat was niet genoeg.", cards=listed)
            if len(began) == 1
            else tr("Deze kaarten werken op deze kamer: {cards}. Dat was niet genoeg.", cards=listed)
        )
    if idle:
        listed = and_words(idle)
        yield (
            tr("{card} had hier kunnen helpen, maar begon in dit leven niet.", card=listed)
            if len(idle) == 1
            else tr("{cards} hadden hier kunnen helpen, maar begonnen in dit leven niet.", cards=listed)
        )
    if not cards:
        yield tr("Geen kaart van jullie werkt op deze kamer.")


def never_asked(casus: Casus, state: State) -> Exhibit:
    """What was never discovered, what it would have told, and who could have told it."""
    missed = chosen.undiscovered(casus, state)
    if not missed:
        words: tuple[str, ...] = (tr("Alles wat telde, hebben jullie gevraagd."),)
        return Exhibit("never_asked", "question", tr("Wat jullie niet vroegen"), words)
    sentences = []
    for one in missed[:_MOST_UNDISCOVERED]:
        where = tr("Dat wist: {source}.", source=one.fact.source)
        if one.question is not None:
            early = one.question.id in state.too_early
            where = tr(ASKED_TOO_EARLY if early else COULD_BE_ASKED, text=one.question.text)
        told = sentence(one.fact.text)
        if one.fact.quote:
            # What one person says of another is not told as a fact.
            told = tr("{speaker} zegt: “{quote}”", speaker=one.fact.source, quote=one.fact.text)
        sentences.append(f"{told} {where}")
    rest = len(missed) - _MOST_UNDISCOVERED
    if rest == 1:
        sentences.append(tr("En nog één ding dat meetelde."))
    elif rest > 1:
        sentences.append(tr("En nog {count} dingen die meetelden.", count=rest))
    return Exhibit(
        "never_asked",
        "question",
        tr("Wat jullie niet vroegen, en wat wel meetelde"),
        tuple(sentences),
        first=True,
    )
