"""The decisions of a casus once more, under the law of today: a new casus beside the old one.

Under a newer law the recorded rows of a casus stand: it is read and debriefed as it was. Whoever wants
to know what today's engine makes of the same decisions gets a casus of its own. Its first row says
where it comes from. A decision that no longer fits ends it there: people can play on from that point.
"""

from dataclasses import dataclass, replace

from effect_game.domain.household import Casus
from effect_game.domain.journal import FORMAT, LAW, Header, Journal
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.forecast import Forecaster
from effect_game.play.references import asked_of_reference
from effect_game.play.rules.life import at_decision_moment
from effect_game.play.session import Play, keep_nothing


@dataclass(frozen=True, slots=True)
class Misfit:
    """The first decision that today's rules refuse: its row in the old casus, where that was, why."""

    row: int
    step: Step
    month: int
    reason: str


@dataclass(frozen=True, slots=True)
class Recalculated:
    """The new casus; `misfit` None when every decision still fits."""

    journal: Journal
    step: Step
    finished: bool
    misfit: Misfit | None


def recalculate(
    casus: Casus,
    old: Journal,
    key: str,
    app_version: str,
    utc: str,
    forecaster: Forecaster | None = None,
    read_as: Casus | None = None,
) -> Recalculated:
    """Take the decisions of `old` again, on its own content and seed. `key`: id of the new casus.
    `read_as`: the casus in the language in which a decision that does not fit is told of; by default its own.

    Raises UserError 'content.range' when today's compiler refuses the content, 'journal.newer_law' for a
    casus of a law that this program does not know yet, and what reading a row raises: a row that cannot be
    read is no decision that does not fit.
    """
    if old.header.law > LAW:
        raise UserError("journal.newer_law", old_law_words(old.header.law))
    values = [r.value_of(row.kind, row.version, row.payload) for row in old.rows]
    header: Header = replace(old.header, format=FORMAT, casus=key, app_version=app_version, law=LAW)
    play = Play(casus, Journal(header=header), forecaster or Forecaster(casus), lambda: utc, keep_nothing)
    play.read_as(read_as or casus)
    was = old.header
    play.decide(r.Branch(was.law, was.content_hash, was.casus, len(old.rows)))
    misfit = None
    for row, value in zip(old.rows, values, strict=True):
        if row.kind not in r.DECISIONS:
            continue
        step, month = play.state.step, play.state.month
        try:
            if isinstance(value, r.LiveMonth) and at_decision_moment(casus, play.state):
                # A moment that the old casus did not have: nothing was changed at it.
                play.decide(r.FinishMoment(), seat=row.seat)
            if isinstance(value, r.ShowReference) and _may_skip_prediction(play):
                # A prediction that the old casus did not ask for.
                play.decide(r.SkipReferencePrediction(), seat=row.seat)
            play.decide(value, seat=row.seat)
        except UserError as problem:
            misfit = Misfit(row.sequence, step, month, problem.message)
            break
    return Recalculated(play.journal, play.state.step, play.state.finished, misfit)


def _may_skip_prediction(play: Play) -> bool:
    state = play.state
    asked = asked_of_reference(play.casus) is not None
    return asked and state.reference_guess is None and not state.reference_guess_skipped


def old_law_words(law: int) -> str:
    """What a casus of another law says for itself; '' for one of today's."""
    if law == LAW:
        return ""
    if law > LAW:
        return tr(
            "Deze casus is doorgerekend met wet {law}; deze app kent wet {law_now}. De cijfers "
            "staan zoals ze zijn vastgelegd. Werk €ffect bij om verder te spelen.",
            law=law,
            law_now=LAW,
        )
    return tr(
        "Deze casus is doorgerekend met wet {law}; nu geldt wet {law_now}. De cijfers staan "
        "zoals ze toen zijn vastgelegd.",
        law=law,
        law_now=LAW,
    )


def misfit_words(misfit: Misfit | None, step_name: str) -> str:
    """What came of recalculating, in one or two sentences. `step_name`: the step of the misfit."""
    if misfit is None:
        return tr(
            "Opnieuw uitgerekend met wet {law}, met dezelfde keuzes. De oude casus blijft bewaard.", law=LAW
        )
    where = tr("{step}, maand {month}", step=step_name, month=misfit.month) if misfit.month else step_name
    return tr(
        "Opnieuw uitgerekend met wet {law} tot regel {row} ({where}). Die keuze past niet "
        "meer: {reason} Speel vanaf hier verder. De oude casus blijft bewaard.",
        law=LAW,
        row=misfit.row,
        where=where,
        reason=misfit.reason,
    )
