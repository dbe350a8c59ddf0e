"""The tour through Plan in its three stages: before, at the prediction, and open."""

from __future__ import annotations

from effect_game.play import rows as r
from effect_game.play.views_plan import lane_events
from effect_game.ui.art.timeline import Timeline
from effect_game.ui.gallery_member import member_plays
from effect_game.ui.gallery_tour import Tour


def plan(tour: Tour) -> None:
    """The whole step, with every dialog that the weight has."""
    _empty(tour)
    _lay(tour)
    _predict(tour)
    _open(tour)
    member_plays(tour)
    tour.do(r.FinishPlan())


def _empty(tour: Tour) -> None:
    tour.take("plan-leeg")
    tour.look("footer_main", "plan-toch-zonder-plan", needed=True)
    tour.look("card_list", "plan-alle-kaarten", needed=True)
    first = tour.casus.household.tray[0].id
    tour.look(f"discuss_{first}", "plan-bespreken", needed=False)
    tour.look(f"guess_{first}", "plan-prijs-schatten", needed=False)
    line, events = tour.game.shell.findChild(Timeline, "timeline"), lane_events(tour.casus, tour.state)
    if line is not None and events:
        line.event_activated.emit(events[0].key)
        tour.take("plan-gebeurtenis")
        tour.camera.close_dialogs()


def _lay(tour: Tour) -> None:
    for stop in tour.plan.stops:
        tour.do(r.StopTrajectory(stop.trajectory, stop.month))
    for laid in tour.plan.cards:
        if laid.discussed:
            tour.do(r.DiscussCard(laid.card))
        tour.do(r.SetCard(laid.card, laid.start_month, laid.duration_months, laid.intensity, laid.executor))
    tour.do(*(r.GuessPrice(guess.card, guess.low_eur, guess.high_eur) for guess in tour.walk.prices))
    tour.take("plan-kaarten")
    for laid in tour.plan.cards:
        if tour.camera.sees(f"open_{laid.card}"):
            tour.look(f"open_{laid.card}", "plan-aanpassen", needed=True)
            break


def _predict(tour: Tour) -> None:
    tour.press("footer_predict")
    tour.take("plan-voorspelling")
    if tour.camera.sees("each_start"):
        tour.press("each_start")
        tour.take("plan-voorspelling-ieder-eerst-zelf")
    tour.camera.close_dialogs()
    asked, guess = tour.casus.household.prediction, tour.walk.prediction
    if guess is not None:
        tour.do(r.Predict(guess.low_eur, guess.high_eur, guess.gainer, guess.goal_count))
    else:
        low, high = asked.default_low_eur, asked.default_high_eur
        tour.do(r.Predict(low, high, asked.default_gainer, asked.default_goal_count))


def _open(tour: Tour) -> None:
    """The lids are open: money, and what can be laid beside it after a change."""
    tour.take("plan-potjes-open")
    tour.look("society_amount", "plan-leg-uit", needed=True)
    tour.look("money_table", "plan-alle-partijen", needed=True)
    tour.look("footer_role", "plan-rol", needed=tour.weight.role)
    tour.look("footer_blank", "plan-eigen-kaart", needed=tour.weight.blank_cards)
    last = tour.plan.cards[-1]
    tour.do(r.RemoveCard(last.card))
    tour.take("plan-na-een-wijziging")
    tour.look("footer_compare", "plan-naast-elkaar", needed=True)
    tour.do(r.Undo())
    has_pathway = tour.weight.pathway and tour.casus.household.pathway is not None
    tour.look("footer_pathway", "plan-zorgpad-ernaast", needed=has_pathway)
    if tour.camera.sees("if_no"):
        tour.press("if_no")
        tour.take("plan-als-zij-nee-zeggen")
        tour.press("if_no")
