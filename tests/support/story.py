"""A casus as a person plays it: what is pressed and typed, in order, by the names of what is on the screen.

The story knows no Qt and no X: a `Hand` does the pressing. One hand works inside the test's own window, the
other one from outside with a real pointer and real keys. It follows a shipped plan and its walk.
"""

from typing import Protocol

from effect_game.content.check_safety import MELDCODE_STEPS
from effect_game.content.modes import modes_of
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan, PlanCard, Walk, WalkChoice
from effect_game.domain.vocabulary import Intensity
from effect_game.play.budgets import has_intensities
from effect_game.play.rules.limits import DEBRIEF_PARTS
from effect_game.play.state import MONTHS_PER_ROUND, decision_months
from effect_game.play.views_life import NO_ROOM
from effect_game.play.views_plan import gainer_options

WEIGHTS = (Intensity.LIGHT, Intensity.NORMAL, Intensity.INTENSIVE)
MAIN = "footer_main"


class Hand(Protocol):
    """What a person can do. Names are object names; every act waits until it can be done and was done."""

    def press(self, name: str) -> None:
        """Click on what has this name, as soon as it is in sight and open."""

    def type_in(self, name: str, text: str) -> None:
        """Click in a line of text, take away what is there and type."""

    def pick(self, name: str, place: int) -> None:
        """Choose from a drop-down list, by keys: the first line is place 0."""

    def sees(self, name: str) -> bool:
        """Whether something with this name is in sight now."""

    def picture(self, title: str) -> None:
        """Keep a picture of the screen as it is."""


def begin(hand: Hand, casus: Casus) -> None:
    """The household's card on the first screen; where weights are offered, the lightest."""
    hand.press(f"casus_{casus.household.id}")
    weights = modes_of(casus.household)
    if len(weights) > 1:
        hand.press(f"weight_{weights[0].value}")


def play_to_the_plan(hand: Hand, casus: Casus, walk: Walk) -> None:
    """Aanmelding, keukentafel and doelen: until the empty plan is in sight."""
    watch_and_leave(hand, casus)
    talk(hand, walk)
    choose_goals(hand, casus, walk)


def play(hand: Hand, casus: Casus, plan: Plan, walk: Walk) -> None:
    """From the first moment, after `begin`, to the end of the nabespreking."""
    play_to_the_plan(hand, casus, walk)
    lay_the_plan(hand, casus, plan, walk)
    sit_at_the_table(hand, walk)
    live(hand, casus, plan, walk)
    look_back(hand)


def watch_and_leave(hand: Hand, casus: Casus) -> None:
    """Every moment, then to the kitchen table."""
    for index in range(1, len(casus.household.moments)):
        hand.press("moment_next")
        hand.picture(f"aanmelding moment {index + 1}")
    hand.press(MAIN)


def talk(hand: Hand, walk: Walk) -> None:
    """Estimate rooms, ask the walk's questions."""
    for guess in walk.rooms:
        hand.press(f"guess_{guess.life_domain.value}_{guess.level}")
    hand.picture("keukentafel schatten")
    hand.press(MAIN)
    hand.picture("keukentafel begin")
    for question in walk.questions:
        hand.press(f"ask_{question}")
    hand.picture("keukentafel gevraagd")
    round_off(hand)


def round_off(hand: Hand) -> None:
    """To the end of the talk, also where the game asks first whether that is meant."""
    hand.press(MAIN)
    if hand.sees("round_off_anyway"):
        hand.press("round_off_anyway")


def walk_meldcode(hand: Hand, walk: Walk) -> None:
    """Each step with the walk's choices; a walk without any stops there and says why."""
    if not walk.meldcode:
        hand.press("footer_stop_meldcode")
        hand.type_in("stop_meldcode_why", "Eerst overleg.")
        hand.press("stop_meldcode_done")
        return
    for _ in range(MELDCODE_STEPS):
        for choice in walk.meldcode:
            if hand.sees(choice):
                hand.press(choice)
        hand.press(MAIN)


def choose_goals(hand: Hand, casus: Casus, walk: Walk) -> None:
    """Safety with the walk's choices, up to three goals in order, and what happens without a plan."""
    hand.picture("doelen veiligheid")
    if hand.sees("meldcode_step_1"):
        walk_meldcode(hand, walk)
    goals = goals_of(casus, walk)
    # Whoever looks from outside sees what can be pressed; the safety page has none of the goals.
    if not hand.sees(f"goal_{goals[0]}"):
        hand.press(MAIN)
    for goal in goals:
        hand.press(f"goal_{goal}")
    hand.picture("doelen gekozen")
    hand.press(MAIN)
    hand.picture("doelen zonder plan")
    hand.press(MAIN)


def goals_of(casus: Casus, walk: Walk) -> tuple[str, ...]:
    """The goals of the walk, or the first three."""
    return walk.goals or tuple(goal.id for goal in casus.household.goals[:3])


def lay_the_plan(hand: Hand, casus: Casus, plan: Plan, walk: Walk) -> None:
    """Lay stops and cards, estimate prices, predict, and go to the table."""
    hand.picture("plan leeg")
    for stop in plan.stops:
        bring_in_sight(hand, stop.trajectory)
        hand.press(f"lay_{stop.trajectory}")
        if stop.month != 1:
            hand.press(f"open_{stop.trajectory}")
            hand.pick("bar_start", stop.month - 1)
            hand.press("bar_done")
    for laid in plan.cards:
        lay_a_card(hand, casus, laid)
    hand.picture("plan kaarten")
    for guess in walk.prices:
        bring_in_sight(hand, guess.card)
        estimate(hand, guess.card, guess.low_eur, guess.high_eur)
    if plan.cards or plan.stops:
        predict(hand, casus, walk)
        hand.picture("plan potjes open")
    hand.press(MAIN)
    if not plan.cards and not plan.stops:
        hand.press("without_plan_anyway")


def bring_in_sight(hand: Hand, key: str) -> None:
    """Find a card in the list of all cards."""
    hand.press("card_list")
    hand.press(f"listed_{key}")


def lay_a_card(hand: Hand, casus: Casus, laid: PlanCard) -> None:
    """Talk a card over, lay it, and change what differs from how it comes."""
    bring_in_sight(hand, laid.card)
    if laid.discussed:
        hand.press(f"discuss_{laid.card}")
        hand.press("close_discuss")
    hand.press(f"lay_{laid.card}")
    card = next(each for each in casus.household.cards if each.id == laid.card)
    as_it_comes = (card.start_month, None, Intensity.NORMAL, card.executor)
    wanted = (laid.start_month, laid.duration_months, laid.intensity, laid.executor or card.executor)
    if wanted == as_it_comes:
        return
    hand.press(f"open_{laid.card}")
    hand.pick("bar_start", laid.start_month - 1)
    if has_intensities(casus, card):
        hand.press(f"bar_intensity_{laid.intensity.value}")
    hand.picture(f"plan aanpassen {card.title}")
    hand.press("bar_done")


def estimate(hand: Hand, card: str, low_eur: float, high_eur: float) -> None:
    """'Schat eerst', then the price beside it."""
    hand.press(f"guess_{card}")
    hand.type_in("guess_low", euros(low_eur))
    hand.type_in("guess_high", euros(high_eur))
    hand.press("show_price")
    hand.picture("plan prijs naast schatting")
    hand.press("close_guess")


def euros(amount_eur: float) -> str:
    """An amount as a person types it."""
    return f"{amount_eur:.0f}"


def predict(hand: Hand, casus: Casus, walk: Walk) -> None:
    """The one prediction; the lids open."""
    asked, guess = casus.household.prediction, walk.prediction
    low, high = (guess.low_eur, guess.high_eur) if guess else (asked.default_low_eur, asked.default_high_eur)
    gainer = guess.gainer if guess else asked.default_gainer
    count = guess.goal_count if guess else asked.default_goal_count
    hand.press("footer_predict")
    hand.type_in("predict_low", euros(low))
    hand.type_in("predict_high", euros(high))
    hand.pick("predict_gainer", [key for key, _ in gainer_options(casus)].index(gainer) + 1)
    hand.type_in("predict_count", str(count))
    hand.picture("plan voorspelling")
    hand.press("predict_done")
    hand.press("society_amount")
    hand.picture("plan leg uit")
    hand.press("dialog_close")


def sit_at_the_table(hand: Hand, walk: Walk) -> None:
    """Make the walk's offers, then go on."""
    hand.picture("aan tafel")
    for offer in walk.offers:
        chip = f"party_chip_{offer.party}"
        if hand.sees(chip):
            hand.press(chip)
        for item in (*offer.asks, *offer.gives, *offer.shows, *offer.grounds):
            hand.press(f"offer_{item}")
        hand.picture(f"aan tafel voorstel {offer.party}")
        hand.press("footer_offer" if hand.sees("footer_offer") else MAIN)
        hand.picture(f"aan tafel antwoord {offer.party}")
    hand.press(MAIN)


def live(hand: Hand, casus: Casus, plan: Plan, walk: Walk) -> None:
    """One tap, twelve months, the decision moments."""
    hand.picture("leven voorspel eerst")
    room = walk.first_room_down
    hand.press(f"first_room_{room.value if room is not None else NO_ROOM}")
    moments = decision_months(casus, 1)
    for month in range(1, MONTHS_PER_ROUND + 1):
        hand.press(MAIN)
        if month in moments:
            decide_at(hand, plan, walk, month)
        elif month % 3 == 1:
            hand.picture(f"leven maand {month}")
    hand.picture("leven jaar om")
    hand.press("footer_debrief" if hand.sees("footer_debrief") else MAIN)


def decide_at(hand: Hand, plan: Plan, walk: Walk, month: int) -> None:
    """The walk's choices of one decision moment; in another life a card may not have begun by then."""
    if not hand.sees("moment_cards"):
        hand.picture(f"leven gebeurtenis maand {month}")
        hand.press(MAIN)
    hand.picture(f"leven evaluatie maand {month}")
    for choice in walk.choices:
        button = f"adjust_{direction(plan, choice)}_{choice.card}"
        if choice.month == month and hand.sees(button):
            hand.press(button)
    hand.press(MAIN)


def direction(plan: Plan, choice: WalkChoice) -> str:
    """The word on the button that brings a card to the intensity of a choice."""
    if choice.intensity is None:
        return "stoppen"
    now = next(laid.intensity for laid in plan.cards if laid.card == choice.card)
    step = WEIGHTS.index(choice.intensity) - WEIGHTS.index(now)
    return "doorgaan" if step == 0 else "opschalen" if step > 0 else "afschalen"


def look_back(hand: Hand) -> None:
    """The goals, then the five parts of the nabespreking with a line of own words each, to the end."""
    hand.picture("terugblik doelen")
    hand.press(MAIN)
    for part in range(DEBRIEF_PARTS):
        hand.type_in(f"reflection_{part}", f"Regel {part + 1}.")
        hand.picture(f"terugblik {part + 1}")
        hand.press(MAIN)
    hand.picture("einde")
