"""The tour through Aanmelding, Keukentafel and Doelen."""

from __future__ import annotations

from effect_game.play import rows as r
from effect_game.play.aims import AIMS, offered_aims
from effect_game.play.autoplay import needed_first
from effect_game.play.references import asked_of_reference
from effect_game.play.rules.limits import MAX_GOALS
from effect_game.play.safety import meldcode_asks, next_meldcode_step
from effect_game.play.views_goals_steps import GoalsPart, parts_of
from effect_game.play.views_intake_end import left_open
from effect_game.play.views_team import has_company, may_change_duo
from effect_game.ui.gallery_beside import hints, remark
from effect_game.ui.gallery_tour import Tour


def referral(tour: Tour) -> None:
    """The moments, who goes along, and back from the first screen."""
    tour.take("aanmelding")
    tour.look("change_duo", "aanmelding-ander-duo", needed=may_change_duo(tour.casus, tour.state))
    remark(tour)
    tour.do(*(r.WatchMoment(i) for i in range(len(tour.casus.household.moments))))
    tour.take("aanmelding-gezien")
    tour.game.go_to_start()
    tour.take("begin-verder")
    tour.resume()
    tour.do(r.FinishReferral())


def intake(tour: Tour) -> None:
    """Estimate, ask, and who has to say yes first."""
    take, questions = tour.take, tour.walk.questions
    take("keukentafel-schatten")
    tour.do(*(r.GuessRoom(guess.life_domain, guess.level) for guess in tour.walk.rooms))
    take("keukentafel-geschat")
    tour.press("footer_main")
    take("keukentafel-voor-de-vragen")
    tour.look("ask_company", "keukentafel-wie-kan-er-bij", needed=has_company(tour.casus))
    seen = False
    for number, question in enumerate(questions):
        for first in needed_first(tour.casus, tour.state, question):
            tour.do(first)
            take(f"keukentafel-eerst-{first.__class__.__name__.lower()}")
        tour.do(r.AskQuestion(question))
        if number == 0:
            take("keukentafel-een-antwoord")
        _round_off(tour, seen=seen)
        seen = seen or left_open(tour.casus, tour.state) is not None
    for consent in tour.casus.household.consents:
        asked = r.AskConsent(consent.id)
        if tour.allows(asked):
            tour.do(asked)
            take("keukentafel-toestemming")
            break
    take("keukentafel-na-de-vragen")
    hints(tour)
    tour.do(r.FinishIntake())


def _round_off(tour: Tour, *, seen: bool) -> None:
    """The question before the talk ends with a yes that nobody asked for; once is enough."""
    if not seen and left_open(tour.casus, tour.state) is not None:
        tour.look("footer_main", "keukentafel-toch-afronden", needed=True)


def goals(tour: Tour) -> None:
    """Safety, the goals, and from verdieping on the pages in between."""
    tour.take("doelen-veiligheid")
    _meldcode(tour)
    tour.do(r.CheckSafety())
    tour.take("doelen-kiezen")
    offered = tuple(goal.id for goal in tour.casus.household.goals[:MAX_GOALS])
    tour.do(r.ChooseGoals(tour.walk.goals or offered))
    tour.take("doelen-gekozen")
    _pages(tour)
    tour.do(r.ShowReference())
    tour.take("doelen-zonder-plan")
    tour.do(r.FinishGoals())


def _meldcode(tour: Tour) -> None:
    """The steps that are due, with the walk's choices."""
    if tour.walk.meldcode and next_meldcode_step(tour.casus, tour.state) is not None:
        tour.look("footer_stop_meldcode", "doelen-meldcode-stoppen", needed=True)
    while tour.walk.meldcode:
        step = next_meldcode_step(tour.casus, tour.state)
        if step is None:
            return
        asks = meldcode_asks(tour.casus, step)
        chosen = [c.id for ask in asks for c in ask.choices if c.id in tour.walk.meldcode]
        tour.do(r.TakeMeldcodeStep(step, tuple(chosen)))
        tour.take(f"doelen-meldcode-stap-{step}")


def _pages(tour: Tour) -> None:
    """Aims, reference and prediction: each empty and with the first that is offered."""
    casus, parts = tour.casus, parts_of(tour.casus, tour.state)
    for part in parts[1:]:
        tour.press(f"goals_part_{part.value}")
        tour.take(f"doelen-{part.value}")
        if part is GoalsPart.AIMS:
            wanted = tuple(aim.id for aim in offered_aims(casus)[:AIMS])
            for key in wanted:
                tour.press(f"aim_{key}")
            tour.do(r.ChooseAims(wanted))
        elif part is GoalsPart.REFERENCE:
            tour.do(r.ChooseReference(casus.household.references[0].id))
        else:
            _each_first(tour, f"doelen-{part.value}")
            continue
        tour.take(f"doelen-{part.value}-gekozen")
    if asked_of_reference(casus) is not None:
        tour.do(r.SkipReferencePrediction())


def _each_first(tour: Tour, name: str) -> None:
    """'Ieder eerst zelf': how many people, and the first of them."""
    tour.press("each_start")
    tour.take(f"{name}-ieder-eerst-zelf")
    tour.press("each_people_2")
    tour.take(f"{name}-de-eerste")
    tour.press("each_skip")
