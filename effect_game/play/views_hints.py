"""A hint in three parts for who is stuck: where to look, what to weigh, one possible move.

Made from what is in sight at the step alone: never from an expert plan, and never from what was not found.
"""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import Step
from effect_game.play.budgets import round_budgets
from effect_game.play.state import State
from effect_game.play.views_goals import goals_offered
from effect_game.play.views_intake import after_question, contradictions, open_questions
from effect_game.play.views_life import Phase, phase
from effect_game.play.views_plan_cards import CardBook, TrayCard, tray
from effect_game.play.views_rooms import RoomState, house_state
from effect_game.play.views_table import PartyView, offer_book, open_talks

MOST_ROOMS = 3
"""Names of dark rooms in one sentence."""


@dataclass(frozen=True, slots=True)
class Hint:
    """look: where to look. weigh: what to think about. move: one thing that can be done now, of many."""

    look: str
    weigh: str
    move: str

    def part(self, number: int) -> str:
        """1, 2 or 3."""
        return (self.look, self.weigh, self.move)[number - 1]


def hint(casus: Casus, state: State) -> Hint:
    """The hint at the step where the casus is."""
    return _BY_STEP[state.step](casus, state)


def _referral(casus: Casus, state: State) -> Hint:
    if len(state.watched) < len(casus.household.moments):
        return Hint(
            tr("Kijk naar de momenten die jullie nog niet zagen."),
            tr("Wat vertelt iemand zelf, en wat vertelt een ander over hem of haar?"),
            tr("Open het volgende moment."),
        )
    return Hint(
        tr("Kijk wie er meegaat naar het gesprek."),
        tr("Wie van het team weet iets van wat jullie net zagen?"),
        tr("Ga naar de keukentafel. Tot de eerste vraag kunnen jullie nog van duo wisselen."),
    )


def _intake(casus: Casus, state: State) -> Hint:
    dark = house_state(casus, state).dark
    names = ", ".join(room.short_name for room in dark[:MOST_ROOMS])
    look = (
        tr("Kijk naar de kamers waar nog niemand naar vroeg: {rooms}.", rooms=names)
        if dark
        else tr("Elke kamer heeft licht. Kijk of twee bronnen elkaar tegenspreken.")
    )
    weigh = tr("Wat niemand vraagt, telt wel mee. Vraag eerst wat vertrouwen geeft, dan wat gevoelig ligt.")
    can = [item for item in open_questions(casus, state) if not item.shut and not item.sensitive]
    here = {room.short_name for room in dark}
    first = next((item for item in can if item.domain in here), can[0] if can else None)
    if first is None and _can_ask_after(casus, state):
        return Hint(look, weigh, tr("Vraag na waarom twee bronnen iets anders zeggen."))
    if first is None:
        return Hint(look, weigh, tr("Rond het gesprek af. Wat nu donker is, komt later terug."))
    move = tr("Vraag {asked}: '{question}'", asked=first.asked, question=first.text)
    return Hint(look, weigh, move)


def _can_ask_after(casus: Casus, state: State) -> bool:
    after = (after_question(casus, state, pair) for pair in contradictions(casus, state))
    return any(item is not None and not item.shut for item in after)


def _goals(casus: Casus, state: State) -> Hint:
    if not state.safety_checked:
        return Hint(
            tr("Kijk eerst bij de veiligheid."),
            tr("Wat jullie hoorden, gaat voor op wat jullie willen bereiken."),
            tr("Loop de vragen over veiligheid langs."),
        )
    offered = goals_offered(casus, state)
    if not state.goals:
        return Hint(
            tr("Kijk hoe elk doel is gezegd: het zijn hun eigen woorden, in hun volgorde."),
            tr("Wat moet er dit jaar anders zijn, als zij het zelf zeggen?"),
            tr("Begin met wat zij het liefst willen: '{goal}'", goal=offered[0].text),
        )
    return Hint(
        tr("Kijk wat er zonder plan gebeurt, in 20 mogelijke levens."),
        tr("Waar loopt het vanzelf goed af, en waar niet?"),
        tr("Onthoud één ding dat zonder plan misgaat, en ga naar het plan."),
    )


def _plan(casus: Casus, state: State) -> Hint:
    budgets = round_budgets(casus, state)
    if budgets.load_peak > budgets.capacity:
        return Hint(
            tr("Kijk naar de balk van de draagkracht."),
            tr("Te veel tegelijk houdt niemand vol. Wat kan later, en welke hulp kan stoppen?"),
            tr("Schuif één kaart een kwartaal op en kijk wat de balk doet."),
        )
    if state.prediction is not None:
        return Hint(
            tr("Kijk bij welke partij het geld nu weggaat, en bij welke het terugkomt."),
            tr("Eerst kost het, later levert het op. Wie moet daar ja tegen zeggen?"),
            tr("Verschuif één kaart een kwartaal en kijk wat er verandert."),
        )
    look = _lowest(house_state(casus, state).rooms)
    weigh = tr("Wie wil deze hulp zelf? Dat staat op de kaart, en wie het wil, houdt het langer vol.")
    card = _to_discuss(tray(CardBook(casus), state))
    if card is None:
        return Hint(look, weigh, tr("Doe een voorspelling. Daarna gaan de potjes open."))
    return Hint(
        look, weigh, tr("Bespreek de kaart '{card}'. Dat verplicht jullie tot niets.", card=card.title)
    )


def _lowest(rooms: tuple[RoomState, ...]) -> str:
    lit = [room for room in rooms if room.level is not None]
    if not lit:
        return tr("Kijk naar het huis: jullie weten nog van geen kamer hoe het er is.")
    lowest = min(lit, key=lambda room: room.level or 0)
    return tr("Kijk naar {room}: daar is het '{word}'.", room=lowest.short_name, word=lowest.word)


def _to_discuss(cards: tuple[TrayCard, ...]) -> TrayCard | None:
    """The card that people want most of those that were not talked about; laid ones first."""
    open_cards = [card for card in cards if not card.is_stop and not card.discussed and card.wishes]
    wanted = {card.key: max(wish.dots for wish in card.wishes) for card in open_cards}
    return max(open_cards, key=lambda card: (card.laid, wanted[card.key]), default=None)


def _table(casus: Casus, state: State) -> Hint:
    talks = open_talks(casus, state)
    if not talks:
        return Hint(
            tr("Kijk welke kaarten nog op een ja wachten."),
            tr("Wat doet het plan als dat ja er niet komt?"),
            tr("Ga verder naar Leven, of haal een kaart van de lijn die niet meer kan."),
        )
    return _talk(casus, state, talks[0])


def _talk(casus: Casus, state: State, party: PartyView) -> Hint:
    own = {row.label: row.words for row in party.rows}
    look = tr("Kijk wat {party} zelf belangrijk vindt.", party=party.short_name)
    weigh = own.get(tr("Onbekend"), "") or tr("Wat heeft deze partij eraan, op de termijn waarop zij kijkt?")
    shows = offer_book(casus, state, party.party).shows
    new = next((item for item in shows if not item.locked and not item.shown_before), None)
    if new is None:
        return Hint(look, weigh, tr("Vraag minder, of geef iets waar zij wat aan heeft."))
    return Hint(look, weigh, tr("Laat zien: '{shown}'", shown=new.title))


def _life(casus: Casus, state: State) -> Hint:
    look = _lowest(house_state(casus, state).rooms)
    if phase(casus, state) is Phase.MOMENT:
        return Hint(
            look,
            tr("Welke hulp doet wat jullie hoopten, en welke is nog niet begonnen?"),
            tr("Kies bij één kaart wat jullie ermee doen, en waarom."),
        )
    return Hint(
        look,
        tr("Dit is één mogelijk leven. Wat kwam door het plan, en wat was pech of geluk?"),
        tr("Leef een maand verder en lees wat zij zeggen."),
    )


def _debrief(_: Casus, __: State) -> Hint:
    return Hint(
        tr("Kijk welke kamer het minst veranderde, en welk bedrag jullie het meest verraste."),
        tr("Lag dat aan jullie keuze, aan een regel of wachttijd, aan een andere partij, of aan toeval?"),
        tr("Verander één ding en kijk wat er met het eerste doel gebeurt."),
    )


_BY_STEP = {
    Step.REFERRAL: _referral,
    Step.INTAKE: _intake,
    Step.GOALS: _goals,
    Step.PLAN: _plan,
    Step.TABLE: _table,
    Step.LIFE: _life,
    Step.DEBRIEF: _debrief,
}
