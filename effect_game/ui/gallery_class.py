"""The tour through a class from the trainer's chair: how one begins, the board with twenty groups, and after.

Nothing goes over a network and no clock is asked: the class is one state, with the casus that was played cut
off at as many places as groups can be at.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from effect_game.classroom import showing
from effect_game.classroom.carried import Carried, carried
from effect_game.classroom.files import Fate, Verdict, file_name, of_a_file
from effect_game.classroom.opening import KeptClass
from effect_game.classroom.refusals import refused
from effect_game.classroom.server import Board
from effect_game.classroom.state import ClassState, Group
from effect_game.classroom.views_board import board_view
from effect_game.classroom.views_look import look_at, reveals
from effect_game.content.lessons import lessons
from effect_game.content.nicknames import nicknames
from effect_game.domain.follow_up import said
from effect_game.domain.language import tr
from effect_game.domain.lesson import LessonPlan
from effect_game.domain.vocabulary import STEPS, Step
from effect_game.ui.classroom.address import JoinDialog
from effect_game.ui.classroom.after_dialog import AfterDialog
from effect_game.ui.classroom.ask import MoveDialog, RevealDialog, SayDialog
from effect_game.ui.classroom.begin import BeginDialog
from effect_game.ui.classroom.bringing import fact_dialog, shock_dialog
from effect_game.ui.classroom.files import VerdictDialog
from effect_game.ui.classroom.project_dialog import ProjectDialog
from effect_game.ui.classroom.trainer import SCREEN
from effect_game.ui.gallery_tour import Tour

ADDRESSES, CODE = ("192.168.1.20:8765", "10.0.4.21:8765"), "K7MPX4"
_GROUPS, _PLACES = 20, 6
_HELP, _QUIET, _FILE, _AWAY, _NONE, _FOLLOWS, _APART, _REMOVED = 3, 7, 9, 11, 12, 14, 16, 19
_BEGUN, _PHASE, _NOW = "2026-01-05T09:00:00Z", "2026-01-05T09:20:00Z", "2026-01-05T09:31:00Z"
_MINUTE_S = 60.0


def classroom(tour: Tour) -> None:
    """From the first screen to 'Na de les'."""
    _begin(tour)
    plan = next(each for each in lessons().plans if each.minutes >= _MINUTE_S)
    _show(tour, Board(ClassState(code=CODE)), plan)
    tour.take("bord-nog-niemand")
    board = full_board(tour)
    _show(tour, board, plan)
    tour.take("bord-twintig-groepen")
    _show(tour, board, plan, chosen=board.state.groups[_APART].id)
    tour.take("bord-een-groep-gekozen")
    _ask(tour, board, plan)
    _show(tour, replace(board, state=replace(board.state, paused=True, euros_shown=False)), plan)
    tour.take("bord-pauze")
    _show(tour, replace(board, state=replace(board.state, closed=True)), plan)
    tour.take("bord-les-klaar")
    for name, nothing in (("", ""), ("-niets-gespeeld", tr("Geen groep speelde een casus."))):
        dialog = AfterDialog(nothing, tour.game.shell)
        dialog.open()
        tour.take(f"na-de-les{name}")
        tour.camera.close_dialogs()
    tour.game.go_to_start()


def _begin(tour: Tour) -> None:
    """'Geef een les', the first time and with lessons that were given before."""
    shell, entries = tour.game.shell, tour.game.start_screen.entries
    plans = lessons().plans
    kept = [
        KeptClass(Path(f"{number}.sqlite"), said(plan.title), _BEGUN, groups=4 * number, closed=number > 1)
        for number, plan in enumerate(plans[:4], start=1)
    ]
    for name, before in (("", ()), ("-opnieuw", kept)):
        dialog = BeginDialog(plans, lessons().programmes, entries, before, shell)
        dialog.open()
        tour.take(f"geef-een-les{name}")
        tour.camera.close_dialogs()


def _show(tour: Tour, board: Board, plan: LessonPlan, *, chosen: str = "") -> None:
    """The board of the class in the window, as the trainer's desk shows it."""
    shell, screen = tour.game.shell, tour.game.classes.screen()
    view = board_view(board, plan, _NOW, 0.0)
    shell.set_step(None)
    shell.set_household(tr("Trainer"))
    shell.show_screen(SCREEN)
    screen.projector.show_now(showing.shown_words(board.state))
    screen.show_board(view, ADDRESSES, can_reveal=bool(reveals(board)))
    screen.table.clearSelection()
    screen.table.choose(chosen)
    row = next((each for each in view.rows if each.group == chosen), None)
    screen.show_group(row, look_at(board, chosen) if row is not None else None)
    screen.footer_changed.emit()


def _ask(tour: Tour, board: Board, plan: LessonPlan) -> None:
    """Every question the board asks."""
    shell, groups = tour.game.shell, board.state.present
    dialogs = {
        "wie-doet-mee": JoinDialog(ADDRESSES, CODE, shell),
        "bericht": SayDialog(groups[_HELP].name, shell),
        "samen": MoveDialog(groups[_AWAY], [each for each in groups if each != groups[_AWAY]], shell),
        "wat-gaat-open": RevealDialog(reveals(board), shell),
        "projector": ProjectDialog(
            showing.choices(board), showing.shown_words(board.state),
            plan.phases[board.state.phase], groups[0].id, shell,
        ),
        "bestanden": VerdictDialog(_verdicts(groups), shell),
        "feit": fact_dialog(board, None, "", lambda _given, _seat: None, shell),
        "schok": shock_dialog(board, None, "", lambda _given, _seat: None, shell),
    }  # fmt: skip
    for name, dialog in dialogs.items():
        dialog.open()
        tour.take(f"bord-{name}")
        tour.camera.close_dialogs()


def _verdicts(groups: tuple[Group, ...]) -> list[Verdict]:
    words = {
        Fate.TAKEN: tr("{group}: {count} regels erbij.", group=groups[1].name, count=12),
        Fate.REFUSED: of_a_file(refused("unreadable"), ""),
    }
    return [
        Verdict(file_name(CODE, group.name, 1), fate, group.id, text)
        for group, (fate, text) in zip(groups, words.items(), strict=False)
    ]


def full_board(tour: Tour) -> Board:
    """Twenty groups: at every step, who asks for help, is quiet, away, with another group or twice there."""
    state = class_state(tour)
    stages = _stages(tour)
    plays = [group for number, group in enumerate(state.groups) if number not in (_NONE, _FOLLOWS)]
    held = {group.casuses[0]: stages[number % len(stages)] for number, group in enumerate(plays)}
    ids = [group.id for group in state.groups]
    silent = {ids[_QUIET]: -12 * _MINUTE_S}
    return Board(
        state, held,
        apart={state.groups[_APART].casuses[0]: 4},
        connected=frozenset(ids) - {ids[_FILE], ids[_AWAY], ids[_REMOVED]},
        heard={each: silent.get(each, -_MINUTE_S * (number % 3)) for number, each in enumerate(ids)},
    )  # fmt: skip


def class_state(tour: Tour) -> ClassState:
    """The class as its journal would tell it, at the third phase."""
    free = nicknames().all()
    names = [free[number * len(free) // _GROUPS] for number in range(_GROUPS)]
    groups = [
        Group(f"group-{number}", name, "network", (f"casus-{number}",)) for number, name in enumerate(names)
    ]
    groups[_HELP] = replace(groups[_HELP], asks_help=True)
    groups[_FILE] = replace(groups[_FILE], via="file")
    groups[_NONE] = replace(groups[_NONE], casuses=())
    groups[_FOLLOWS] = replace(groups[_FOLLOWS], follows=groups[0].id)
    groups[_REMOVED] = replace(groups[_REMOVED], removed=True)
    return ClassState(
        code=CODE, groups=tuple(groups), phase=2, phase_utc=_PHASE, begun_utc=_BEGUN,
        steps=STEPS[: STEPS.index(Step.PLAN) + 1], added=((2, 5),), next=1,
    )  # fmt: skip


def _stages(tour: Tour) -> list[Carried]:
    """The casus that was played, as far as groups are at different moments; the last one is at the end."""
    play = tour.game.controller.play
    rows = play.journal.rows
    cuts = [len(rows) * place // _PLACES for place in range(1, _PLACES + 1)]
    header = replace(play.header, title=tour.casus.household.title)
    return [carried(header, tour.casus, rows[:cut]) for cut in cuts]
