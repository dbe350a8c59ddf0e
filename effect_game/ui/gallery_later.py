"""The tour through Aan tafel, Leven (every round) and Terugblik."""

from __future__ import annotations

from dataclasses import replace

from effect_game.domain.plan import WalkOffer
from effect_game.play import rows as r
from effect_game.play.promises import due
from effect_game.play.rules.life import another_round, at_decision_moment, responses_to
from effect_game.play.rules.limits import DEBRIEF_PARTS
from effect_game.play.views_table_swap import can_swap
from effect_game.ui.gallery_tour import Tour

_PICTURED_MONTHS = (1, 3)


def table(tour: Tour) -> None:
    """First a bare question, for the ladder; then the walk's offers."""
    tour.take("tafel")
    parties = [other.party for other in tour.casus.household.counterparts]
    for party in parties:
        if len(parties) > 1:
            tour.press(f"party_chip_{party}")
        if can_swap(tour.casus, tour.state, party):
            tour.look("footer_swap", "tafel-wissel-van-stoel", needed=True)
            break
    if tour.weight.own_sentence:
        tour.look("own_words_open", "tafel-eigen-zin", needed=True)
    tour.look("claim_open", "tafel-ander-bedrag", needed=False)
    for consent in tour.casus.household.consents:
        asked = r.AskConsent(consent.id)
        if tour.allows(asked):
            tour.do(asked)
    for number, offer in enumerate(tour.walk.offers):
        _offer(tour, offer, bare=tour.weight.ladder and number == 0)
    tour.do(r.FinishTable())


def _offer(tour: Tour, offer: WalkOffer, *, bare: bool) -> None:
    if len(tour.casus.household.counterparts) > 1:
        tour.press(f"party_chip_{offer.party}")
    if bare:
        tour.do(r.MakeOffer(offer.party, offer.asks))
        tour.take("tafel-antwoord-zonder-iets-erbij")
        for step in next(o for o in tour.casus.household.counterparts if o.party == offer.party).higher:
            tour.look(f"rung_{step.rung}", "tafel-hogerop", needed=False)
    if tour.state.talk(offer.party).left:
        whole = r.MakeOffer(offer.party, offer.asks, offer.gives, offer.shows, offer.grounds)
        # Whoever said no to sharing is not talked about: what may be shown is then left out.
        tour.do(whole if tour.allows(whole) else replace(whole, shows=()))
        tour.take("tafel-antwoord")


def life(tour: Tour) -> None:
    """Every round of the weight; in the later ones the plan and the table are seen again."""
    _year(tour)
    while another_round(tour.casus, tour.state):
        tour.do(r.StartNextRound())
        name = f"ronde-{tour.state.round}"
        tour.take(f"{name}-plan")
        tour.do(r.FinishPlan())
        tour.take(f"{name}-tafel")
        tour.do(r.FinishTable())
        _year(tour, f"{name}-")
    tour.do(r.OpenDebrief())


def _year(tour: Tour, name: str = "") -> None:
    tour.take(f"{name}leven-voorspel")
    tour.do(r.GuessFirstRoom(tour.walk.first_room_down))
    while tour.state.month < tour.state.last_month:
        tour.do(r.LiveMonth())
        month = tour.state.month
        pictured = not name and month in _PICTURED_MONTHS
        _look_back(tour, name)
        _respond(tour)
        if at_decision_moment(tour.casus, tour.state):
            tour.take(f"{name}leven-evaluatie-maand-{month}")
            if not name:
                _adjust(tour, month)
            tour.do(r.FinishMoment())
        elif pictured:
            tour.take(f"leven-maand-{month}")
    tour.take(f"{name}leven-jaar-om")
    tour.look("life_table", f"{name}leven-tabel", needed=True)


def _adjust(tour: Tour, month: int) -> None:
    if not tour.camera.shows("moment_cards"):
        tour.press("footer_main")
        tour.take(f"leven-evaluatie-maand-{month}-kaarten")
    for choice in tour.walk.choices:
        adjusted = r.AdjustCard(choice.card, choice.intensity)
        if choice.month == month and tour.allows(adjusted):
            tour.do(adjusted)


def _look_back(tour: Tour, name: str) -> None:
    """Agreements whose date is there."""
    for promise in due(tour.state):
        tour.take(f"{name}leven-afspraak-nakijken")
        tour.do(r.EvaluateAgreement(promise.party))
        tour.take(f"{name}leven-afspraak-nagekeken")


def _respond(tour: Tour) -> None:
    """The first response that fits, to each thing that happened this month."""
    for event in tour.state.life[-1].events:
        offered = [r.RespondToEvent(event, each.id) for each in responses_to(tour.casus, event)]
        possible = [each for each in offered if tour.allows(each)]
        if possible:
            tour.take("leven-reactie-kiezen")
            tour.do(possible[0])
            tour.take("leven-reactie-gekozen")


def debrief(tour: Tour) -> None:
    """The goals, every tab with what opens from it, and the end."""
    tour.take("terugblik-doelen")
    for part in range(DEBRIEF_PARTS):
        tour.press("footer_main")
        tour.take(f"terugblik-{part + 1}")
        for button, picture in _FROM_TABS:
            tour.look(button, f"terugblik-{part + 1}-{picture}", needed=False)
    tour.game.papers.open()
    tour.take("documenten")
    tour.camera.close_dialogs()
    tour.look("footer_change", "terugblik-verander-een-ding", needed=True)
    tour.press("footer_main")
    tour.take("einde")
    tour.look("take_along", "einde-leerdossier", needed=True)
    tour.game.go_to_start()
    tour.take("begin-na-een-casus")
    tour.look("look_back", "begin-terugkijken", needed=True)


_FROM_TABS = (
    ("debrief_table", "alle-partijen"),
    ("debrief_flow", "stroom"),
    ("floors_why", "ondergrens"),
    ("attribution_how", "hoe-verdeeld"),
    ("debrief_sensitivity", "waar-hangt-het-aan"),
    ("debrief_beside", "ernaast"),
    ("teaching_note", "voor-de-trainer"),
)
"""Buttons of the tabs that open something; which of them there are depends on the run."""
