"""What stands below the Plan screen: budgets, what can be done beside the plan, and the way on."""

from effect_game.domain.language import mark, tr
from effect_game.play import views_plan, views_plan_cards
from effect_game.play.state import State
from effect_game.play.views_blank import can_make_cards
from effect_game.play.views_role import has_roles, role_title
from effect_game.ui.screens.plan_beside import ONE_PLAN, PlanBeside
from effect_game.ui.screens.plan_tray import hours_meter, load_meter
from effect_game.ui.widgets.screen import FooterButton, ScreenFooter

PREDICT, REPLAY, COMPARE, PATHWAY_KEY = "predict", "replay", "compare", "pathway"
ROLE, BLANK = "role", "blank"
PREDICT_FIRST = mark("Voorspel eerst. Dan gaan de potjes open.")
EMPTY_LINE = mark("Nog geen kaart op de lijn. Leg er één neer.")
NOT_CHANGED = mark("Er is nog niets gewijzigd sinds de potjes open zijn.")
WITHOUT_PLAN = mark("Verder zonder plan")
BUSY = mark("Wordt bijgewerkt.")


def plan_footer(
    book: views_plan_cards.CardBook, state: State, beside: PlanBeside, *, waiting: bool
) -> ScreenFooter:
    """First the two budgets and the prediction; then what can be laid beside the plan.

    Few things first, in every weight: what a weight opens comes with the lids, too.
    """
    budget = views_plan.plan_budgets(book.casus, state)
    meters = (
        load_meter(budget.load_peak, budget.capacity, empty=not state.cards),
        hours_meter(budget.hours_used, budget.hours_limit),
    )
    laid = state.has_plan
    closed = laid and not state.lids_open
    reason = tr(BUSY) if waiting else tr(PREDICT_FIRST) if closed else ""
    if state.lids_open:
        secondary = (*_beside(book, beside), *_own(book, state))
    else:
        lock = "" if laid else tr(EMPTY_LINE)
        lock = tr(BUSY) if waiting else lock
        secondary = (FooterButton(PREDICT, tr("Voorspel eerst"), reason=lock, opens_main=closed),)
    return ScreenFooter(
        main_text=tr("Naar de tafel") if laid else tr(WITHOUT_PLAN),
        main_enabled=not reason,
        main_reason=reason,
        secondary=secondary,
        meters=meters,
        note=_not_discussed(book, state) if state.lids_open else "",
    )


def _beside(book: views_plan_cards.CardBook, beside: PlanBeside) -> tuple[FooterButton, ...]:
    plans = beside.plans()
    replay = "" if beside.last_change is not None else tr(NOT_CHANGED)
    buttons = [
        FooterButton(REPLAY, tr("Speel laatste wijziging af"), icon="play", reason=replay),
        FooterButton(COMPARE, tr("Naast elkaar"), reason="" if plans else tr(ONE_PLAN)),
    ]
    if book.casus.weight.pathway and book.casus.household.pathway is not None:
        buttons.append(FooterButton(PATHWAY_KEY, tr("Zorgpad ernaast")))
    return tuple(buttons)


def _own(book: views_plan_cards.CardBook, state: State) -> tuple[FooterButton, ...]:
    """What the weight opens beside the cards: a role, and cards of one's own."""
    buttons = []
    if has_roles(book.casus):
        buttons.append(FooterButton(ROLE, tr("Rol: {role}", role=role_title(state).lower())))
    if can_make_cards(book.casus):
        buttons.append(FooterButton(BLANK, tr("Eigen kaart")))
    return tuple(buttons)


def _not_discussed(book: views_plan_cards.CardBook, state: State) -> str:
    count = views_plan.not_discussed(book, state)
    if not count:
        return ""
    return (
        tr("1 kaart nog niet besproken")
        if count == 1
        else tr("{count} kaarten nog niet besproken", count=count)
    )
