"""The tour through a class as a group sees it: joining, the strip, and what the trainer shuts for a while."""

from __future__ import annotations

from effect_game.classroom.client import Connected
from effect_game.classroom.exhibits import shown_as
from effect_game.classroom.groups import GroupRun
from effect_game.classroom.messages import PROTOCOL, Welcome
from effect_game.classroom.rows import Offered
from effect_game.classroom.state import ClassState, Message
from effect_game.classroom.trouble import trouble
from effect_game.classroom.views_member import Help
from effect_game.classroom.views_projector import house
from effect_game.content.lessons import lessons
from effect_game.content.nicknames import nicknames
from effect_game.domain.follow_up import said
from effect_game.domain.lesson import LessonPlan, Phase
from effect_game.domain.vocabulary import Step
from effect_game.ui.classroom.join_dialog import JoinDialog
from effect_game.ui.classroom.member_kept import Membership
from effect_game.ui.gallery_tour import Tour

_ADDRESS, _CODE, _KEY = "192.168.1.20:8765", "K7MPX4", "K7MPX4RT29AB"
_GROUP, _UTC = "group", "2026-01-05T09:31:00Z"


def member_begins(tour: Tour) -> None:
    """From the first screen: joining, how that can go wrong, and the households of the lesson."""
    name = nicknames().all()[0]
    cause = trouble("silent")
    for picture in ("", "-zoekt", "-lukt-niet", "-is-binnen"):
        dialog = JoinDialog(Membership(_ADDRESS, _CODE, _KEY, name), tour.game.shell)
        dialog.open()
        if picture == "-zoekt":
            dialog.show_busy(_ADDRESS)
        elif picture == "-lukt-niet":
            dialog.show_help(Help(cause.cause, cause.step))
        elif picture:
            dialog.show_in(name, _KEY)
        tour.take(f"meedoen{picture}")
        tour.camera.close_dialogs()
    offered = tuple(Offered(tour.entry.id, mode.value) for mode in tour.entry.level)
    _hear(tour, ClassState(offered=offered), casuses=())
    tour.take("meedoen-begin-een-huishouden")
    _leave(tour)


def member_plays(tour: Tour) -> None:
    """On the open plan: euros shut, a message, the lesson, a lost line, the projector and a pause."""
    plan, phase = _phase()
    spoken = said(phase.says[0])
    now = ClassState(
        phase=1, phase_title=said(phase.title), steps=(Step.PLAN,), euros_shown=False,
        messages=(Message(0, _UTC, None, spoken), Message(1, _UTC, _GROUP, spoken)),
    )  # fmt: skip
    casus = (tour.game.controller.play.header.casus,)
    desk = tour.game.class_desk
    _hear(tour, now, casuses=casus, title=said(plan.title))
    tour.take("klas-dichte-euros-en-bericht")
    desk.open_lesson()
    tour.take("klas-de-les")
    tour.camera.close_dialogs()
    view, exhibit = shown_as(house(GroupRun(_GROUP, "", tour.casus, tour.state)))
    shown = ClassState(phase=1, phase_title=said(phase.title), view=view, exhibit=exhibit)
    _hear(tour, shown, casuses=casus, title=said(plan.title))
    tour.take("klas-strook")
    desk.look_along()
    tour.take("klas-kijk-mee")
    tour.camera.close_dialogs()
    _hear(tour, shown, casuses=casus, title=said(plan.title), online=False)
    tour.take("klas-lijn-weg")
    desk.open_lesson()
    tour.take("klas-de-les-lijn-weg")
    tour.camera.close_dialogs()
    _hear(tour, ClassState(paused=True), casuses=casus, title=said(plan.title))
    tour.take("klas-pauze")
    _leave(tour)


def _phase() -> tuple[LessonPlan, Phase]:
    """A lesson and its first phase in which the trainer has something to say."""
    return next((plan, phase) for plan in lessons().plans for phase in plan.phases if phase.says)


def _hear(
    tour: Tour, state: ClassState, *, casuses: tuple[str, ...], title: str = "", online: bool = True
) -> None:
    """What the group's computer would know by now."""
    member = tour.game.class_desk.member
    name = nicknames().all()[0]
    welcome = Welcome(PROTOCOL, "", "", title, _GROUP, name, ())
    lost = None if online else trouble("lost")
    member.membership = Membership(_ADDRESS, _CODE, _KEY, name, title=title, casuses=casuses)
    member.connected = Connected(online, welcome, state, {}, frozenset(), trouble=lost)
    member.changed.emit()


def _leave(tour: Tour) -> None:
    member = tour.game.class_desk.member
    member.membership = member.connected = None
    member.changed.emit()
