"""The tour past the projector: what one played group gives to look at together."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from effect_game.classroom.exhibits import Exhibit, JoinCard, without_euros
from effect_game.classroom.groups import GroupRun
from effect_game.classroom.views_projector import house, pause, question, waterfall
from effect_game.classroom.views_projector_class import estimates, predictions_asked
from effect_game.classroom.views_projector_debrief import debrief
from effect_game.classroom.views_projector_plans import dimensions, place_of, points, two_plans
from effect_game.play.rules.limits import DEBRIEF_PARTS
from effect_game.ui.gallery_tour import Tour
from effect_game.ui.projector.exhibit_view import ExhibitView

_ADDRESS, _CODE = "192.168.1.20:8765", "K7MPX4"


def projector(tour: Tour) -> None:
    """Every view that one group is enough for, in the size and the colours of each look."""
    run = GroupRun("gallery", "gallery", tour.casus, tour.state)
    tour.camera.take_alone("projector-doe-mee", partial(_joining, tour, JoinCard(_ADDRESS, _CODE)))
    tour.camera.take_alone("projector-wacht", partial(_joining, tour, None))
    for name, exhibit in _exhibits(run).items():
        own = place_of(run, "rooms", "goals") if name == "punten" else None
        tour.camera.take_alone(f"projector-{name}", partial(_page, tour, exhibit, own))


def _joining(tour: Tour, card: JoinCard | None) -> QWidget:
    view = _empty(tour)
    view.show_join(card)
    return view


def _page(tour: Tour, exhibit: Exhibit, own: tuple[float, float] | None) -> QWidget:
    view = _empty(tour)
    view.show_exhibit(exhibit, own)
    return view


def _empty(tour: Tour) -> ExhibitView:
    """As large as the window is in this look."""
    view = ExhibitView()
    view.resize(tour.game.shell.size())
    return view


def _exhibits(run: GroupRun) -> dict[str, Exhibit]:
    money = waterfall(run, None, consent=True)
    across, up = (axis.key for axis in dimensions()[:2])
    made: dict[str, Exhibit] = {
        "huis": house(run),
        "pauze": pause(),
        "vraag": question(run.casus.household.reflection_questions[0]),
        "geld": money,
        "geld-dicht": without_euros(money),
        "punten": points([run], across, up, {}),
        "twee-plannen": two_plans(run, run, {}),
    }
    for place, asked in enumerate(predictions_asked([run]), start=1):
        made[f"voorspelling-{place}"] = estimates([run], asked.key, revealed=True)
    for part in range(DEBRIEF_PARTS):
        made[f"terugblik-{part + 1}"] = debrief([run], part)
    return made
