"""Projector view of 'Verander één ding': one choice of one group taken otherwise, without the group's name.

one_changes(carried)               what can be taken otherwise, as the group itself can choose it
what_if_ask(carried, change)       what a worker is asked, on the same lives as the group's own figures
waiting(carried, change)           while it computes: the room predicts
what_if(carried, change, told)     what came of it, beside what the group recorded
"""

from dataclasses import replace

from effect_game.classroom.carried import Carried
from effect_game.classroom.exhibits import Change, Head, Notice, WhatIfExhibit, spoken, what_if_words
from effect_game.content.blank_cards import with_blank_cards
from effect_game.domain.household import Casus
from effect_game.domain.journal import LAW
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.play.figures import debrief_request, figures_of
from effect_game.play.outcomes import found_rows
from effect_game.play.views_what_if import Ghost, what_if_view
from effect_game.play.what_if import OneChange, WhatIfAsk, WhatIfTold, changes

TITLE = mark("Verander één ding")
QUESTION = mark("Hadden jullie dat gedacht?")
_EARLY = mark("Deze groep is nog niet bij Terugblik. Dan is er nog niets om naast te leggen.")
_OTHER_LAW = mark("Deze casus is met een andere rekenwet gespeeld. Daarin kan hier niets worden veranderd.")


def _casus(carried: Carried) -> Casus:
    return with_blank_cards(carried.casus, carried.state.blank)


def one_changes(carried: Carried) -> tuple[OneChange, ...]:
    """The same choices, in the same order, as in the group's own window.

    Raises UserError 'projector.early' before Terugblik and 'projector.law' for a casus of another law.
    """
    if carried.state.figures is None:
        raise UserError("projector.early", tr(_EARLY))
    if carried.header.law != LAW:
        raise UserError("projector.law", tr(_OTHER_LAW))
    # Where a choice stands in the journal only matters to who plays on from there.
    return changes(_casus(carried), carried.state, ())


def what_if_ask(carried: Carried, change: OneChange) -> WhatIfAsk:
    """The group's own question with that one choice otherwise."""
    casus, state = _casus(carried), carried.state
    request = debrief_request(casus, state, found_rows(casus, state), carried.header.seed)
    return WhatIfAsk(replace(request.final, plan=change.plan))


def waiting(carried: Carried, change: OneChange) -> Notice:
    """The change and a question, while it is computed."""
    title, busy = tr(TITLE), tr("Het wordt nu doorgerekend.")
    message = tr("{change}. Wat denken jullie: wat verandert er?", change=change.words)
    spoken_out = spoken(title, message, busy)
    return Notice(Head(title, message, "", spoken_out, household=carried.header.title))


def failed(carried: Carried, change: OneChange, problem: str) -> Notice:
    """No figure where there is none: what is wrong, in its place."""
    words = spoken(change.words, problem)
    return Notice(Head(change.words, problem, "", words, household=carried.header.title))


def what_if(carried: Carried, change: OneChange, told: WhatIfTold) -> WhatIfExhibit:
    """The recorded outcomes behind the new ones; the same numbers as in the group's own window."""
    casus, state = _casus(carried), carried.state
    view = what_if_view(casus, state, figures_of(state.figures or {}), told.answer.forecast(), told.goals)
    head = Head(change.words, "", tr(QUESTION), "", household=carried.header.title)
    made = tuple(map(_change, view.ghosts))
    return WhatIfExhibit(what_if_words(head, made, view.lived), made, view.lived)


def _change(ghost: Ghost) -> Change:
    words = ghost.old_words, ghost.new_words
    return Change(ghost.title, ghost.old, ghost.new, ghost.low, ghost.high, *words, ghost.euros)
