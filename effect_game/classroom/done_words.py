"""What a group did last, in words of people: one sentence per kind of decision."""

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play.state import State

_DONE = {
    "moment_watched": mark("Kijkt mee met het gezin"),
    "duo_chosen": mark("Koos wie er naar het gezin gaat"),
    "ready_plan_taken": mark("Begint met een kant-en-klaar plan"),
    "referral_finished": mark("Is klaar met de aanmelding"),
    "room_guessed": mark("Schatte een kamer"),
    "question_asked": mark("Stelde een vraag"),
    "consent_asked": mark("Vroeg toestemming"),
    "colleague_called": mark("Belde een collega"),
    "team_talk_held": mark("Overlegde met het team"),
    "intake_finished": mark("Is klaar aan de keukentafel"),
    "safety_checked": mark("Keek naar de veiligheid"),
    "meldcode_step_taken": mark("Zette een stap van de Meldcode"),
    "goals_chosen": mark("Koos de doelen"),
    "reference_chosen": mark("Koos waarmee het plan vergelijkt"),
    "aims_chosen": mark("Koos wat de groep belangrijk vindt"),
    "each_first": mark("Schreef eerst ieder voor zich"),
    "reference_predicted": mark("Voorspelde hoe het zonder plan gaat"),
    "reference_prediction_skipped": mark("Sloeg de voorspelling zonder plan over"),
    "reference_opened": mark("Zag hoe het zonder plan gaat"),
    "goals_finished": mark("Is klaar met de doelen"),
    "card_discussed": mark("Besprak een kaart met het gezin"),
    "card_set": mark("Legde een kaart op de lijn"),
    "card_removed": mark("Haalde een kaart weg"),
    "trajectory_stopped": mark("Stopte hulp die al liep"),
    "trajectory_kept": mark("Liet hulp die al liep staan"),
    "price_guessed": mark("Schatte een prijs"),
    "predicted": mark("Gaf een voorspelling"),
    "prediction_skipped": mark("Sloeg de voorspelling over"),
    "role_chosen": mark("Koos een rol"),
    "blank_set": mark("Maakte een eigen kaart"),
    "blank_removed": mark("Haalde een eigen kaart weg"),
    "plan_finished": mark("Is klaar met het plan"),
    "offer_made": mark("Legde een voorstel op tafel"),
    "talk_ended": mark("Rondde een gesprek af"),
    "taken_higher": mark("Ging een trap hoger"),
    "answered_in_their_place": mark("Wisselde van stoel"),
    "agreement_looked_back": mark("Keek terug op een afspraak"),
    "table_finished": mark("Is klaar aan tafel"),
    "first_room_guessed": mark("Voorspelde welke kamer eerst verandert"),
    "month_lived": mark("Leeft met het plan"),
    "card_adjusted": mark("Paste een kaart aan"),
    "event_responded": mark("Reageerde op een gebeurtenis"),
    "moment_finished": mark("Ging verder na een kwartaal"),
    "next_round_started": mark("Begon aan een nieuwe ronde"),
    "debrief_opened": mark("Begon aan de terugblik"),
    "reflected": mark("Schreef iets op bij de terugblik"),
    "if_then_planned": mark("Maakte een als-dan-plan"),
    "own_case_noted": mark("Dacht aan een eigen casus"),
    "casus_finished": mark("Is klaar met de casus"),
    "undone": mark("Ging een stap terug"),
    "redone": mark("Deed een stap opnieuw"),
    "hint_asked": mark("Vroeg een hint"),
    "fact_told": mark("Hoorde een feit van de trainer"),
    "shock_comes": mark("Krijgt een gebeurtenis van de trainer"),
    "branched": mark("Probeert iets anders"),
}


def done_words(kind: str, casus: Casus, state: State) -> str:
    """Of the last decision of a group. kind '' = it has not decided anything yet."""
    if not kind:
        return tr("Leest de aanmelding")
    if kind == "card_set" and state.cards:
        titles = {card.id: card.title for card in casus.household.cards}
        title = titles.get(state.cards[-1].card)
        if title:
            return tr("Legde neer: {card}", card=title)
    if kind == "month_lived" and state.life:
        return tr("Leeft met het plan, maand {month}", month=state.life[-1].month)
    return tr(_DONE[kind]) if kind in _DONE else tr("Speelt verder")
