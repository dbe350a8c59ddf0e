"""Projector views of one group, without its name: the house, the waterfall, one other choice; and plain
notices.

Figures come from the recorded rows of the group or from a forecast that is handed in; what is not there is
said.
"""

from effect_game.classroom.exhibits import (
    Head,
    HouseExhibit,
    Notice,
    PartyLook,
    Step,
    WaterfallExhibit,
    spoken,
)
from effect_game.classroom.groups import GroupRun
from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import LifeDomain
from effect_game.play.digits import format_eur
from effect_game.play.figures import figures_of
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from effect_game.play.views_debrief import merged_rows
from effect_game.play.views_lengths import months_words
from effect_game.play.views_money import parties_by_id, years_words
from effect_game.play.views_rooms import HouseState, house_state, start_levels

HOUSE_QUESTION = mark("Welke kamer had je anders verwacht?")
DARK_QUESTION = mark("Naar welke kamer zou je nog vragen?")
WATERFALL_QUESTION = mark("Wie zou hier aan tafel moeten zitten?")
PAUSE_WORDS = mark("Jullie casus blijft bewaard. Straks gaan we verder.")


def pause() -> Notice:
    """Everybody looks up: nothing is lost meanwhile."""
    title, message = tr("Pauze"), tr(PAUSE_WORDS)
    return Notice(Head(title, message, "", spoken(title, message)))


def question(words: str) -> Notice:
    """One question of the trainer for the room, as it was written."""
    title = tr("Een vraag voor iedereen")
    return Notice(Head(title, words, "", spoken(title, words)))


def house(run: GroupRun) -> HouseExhibit:
    """The house of a group as its people know it: what nobody asked stays dark."""
    casus, state = run.casus, run.state
    before = house_state(casus, state, levels=start_levels(casus))
    now = house_state(casus, state)
    started = tuple((room.life_domain, room.level) for room in before.rooms if room.level is not None)
    head = _moved_house(casus, now, dict(started), state.month) if state.month else _first_house(casus, now)
    return HouseExhibit(head, now, started if state.month else ())


def _first_house(casus: Casus, now: HouseState) -> Head:
    known = len(now.rooms) - len(now.dark)
    title = tr("Het huis aan het begin")
    message = tr("van de {rooms} kamers zijn bekend", rooms=len(now.rooms))
    if known == 1:
        message = tr("van de {rooms} kamers is bekend", rooms=len(now.rooms))
    return Head(
        title,
        message,
        tr(DARK_QUESTION if now.dark else HOUSE_QUESTION),
        spoken(title, f"{known} {message}"),
        count=str(known),
        household=casus.household.title,
    )


def _moved_house(casus: Casus, now: HouseState, before: dict[LifeDomain, int], month: int) -> Head:
    moves = [
        room.level - before[room.life_domain]
        for room in now.rooms
        if room.level is not None and room.life_domain in before
    ]
    lighter, darker = sum(move > 0 for move in moves), sum(move < 0 for move in moves)
    title = tr("Het huis na {months}", months=months_words(month))
    message = tr("van de {rooms} kamers werden lichter", rooms=len(now.rooms))
    if lighter == 1:
        message = tr("van de {rooms} kamers werd lichter", rooms=len(now.rooms))
    # A room that does not apply, or that was spoken of, says so itself.
    dark = sum(not room.word for room in now.dark)
    details = _house_details(len(moves) - lighter - darker, darker, dark)
    return Head(
        title,
        message,
        tr(HOUSE_QUESTION),
        spoken(title, f"{lighter} {message}", *details),
        count=str(lighter),
        details=details,
        household=casus.household.title,
    )


def _house_details(equal: int, darker: int, dark: int) -> tuple[str, ...]:
    told = (
        (equal, mark("{count} bleef gelijk."), mark("{count} bleven gelijk.")),
        (darker, mark("{count} werd donkerder."), mark("{count} werden donkerder.")),
        (dark, mark("{count} is nooit gevraagd."), mark("{count} zijn nooit gevraagd.")),
    )
    said = tuple(tr(one if count == 1 else more, count=count) for count, one, more in told if count)
    return (*said, tr("Wat niemand vroeg, telt hier niet mee.")) if dark else said


def waterfall(
    run: GroupRun, forecast: Forecast | None, *, consent: bool, months: int = DEBRIEF_MONTHS
) -> WaterfallExhibit:
    """Who pays and who gains in the plan of a group; recorded figures go before the forecast.

    Raises UserError 'projector.consent' without the group's yes, and 'projector.figures' where nothing was
    computed.
    """
    if not consent:
        raise UserError(
            "projector.consent",
            tr("Deze groep heeft nog geen ja gegeven. Vraag eerst of hun plan op het scherm mag."),
        )
    casus = run.casus
    shown = forecast if run.state.figures is None else figures_of(run.state.figures).final
    if shown is None:
        raise UserError(
            "projector.figures",
            tr("Van deze groep zijn nog geen bedragen. Wacht tot hun plan klaar is."),
        )
    steps = tuple(
        Step(row.name, _look(casus, row.id), row.difference_eur) for row in merged_rows(casus, shown, months)
    )
    total = sum(step.difference_eur for step in steps)
    return WaterfallExhibit(_waterfall_head(casus, steps, total, months), steps, total)


def _waterfall_head(casus: Casus, steps: tuple[Step, ...], total: int, months: int) -> Head:
    title = tr("Wie betaalt, wie heeft er baat? Na {period}", period=years_words(months))
    if not steps:
        message = tr("Dit plan verandert geen bedrag.")
        return Head(
            title, message, tr(WATERFALL_QUESTION), spoken(title, message), household=casus.household.title
        )
    payer, gainer = steps[0], steps[-1]
    details = []
    if payer.difference_eur < 0:
        details.append(tr("Legt het meest bij: {party}.", party=payer.name))
    if gainer.difference_eur > 0:
        details.append(tr("Houdt het meest over: {party}.", party=gainer.name))
    message = tr("samen, gemiddeld over alle mogelijke levens")
    count = format_eur(float(total))
    return Head(
        title,
        message,
        tr(WATERFALL_QUESTION),
        spoken(title, f"{count} {message}", *details),
        count=count,
        details=tuple(details),
        household=casus.household.title,
    )


def _look(casus: Casus, key: str) -> PartyLook:
    """The mark of a party, or of the first of a family; that of nobody for the rest."""
    parties = parties_by_id(casus)
    found = parties.get(key) or next((p for p in parties.values() if key == f"family:{p.family}"), None)
    if found is None:
        return PartyLook()
    return PartyLook(found.shape, found.pattern, found.fill, found.line_light, found.line_dark)
