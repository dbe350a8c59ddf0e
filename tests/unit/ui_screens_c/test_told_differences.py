"""What Terugblik says where two numbers differ, so that no sentence contradicts a number beside it."""

from dataclasses import replace

from effect_game.play import exhibits, views_debrief, views_exhibits, views_exhibits_other
from effect_game.play.figures import figures_of
from effect_game.play.state import State
from effect_game.play.views_debrief_goals import goal_outcomes
from effect_game.play.views_surprises import surprises
from tests.support.casus import DE_AUTO, KLEIN, played


def _from_month(state: State, month: int) -> State:
    """The same life with every yes from a later month on."""
    talks = []
    for talk in state.talks:
        exchanges = []
        for exchange in talk.exchanges:
            late = tuple(replace(agreed, from_month=month) for agreed in exchange.answer.agreements)
            exchanges.append(replace(exchange, answer=replace(exchange.answer, agreements=late)))
        talks.append(replace(talk, exchanges=tuple(exchanges)))
    return replace(state, talks=tuple(talks))


def test_the_same_cards_with_a_later_yes_are_not_called_the_same_plan() -> None:
    play = played(KLEIN, "expert")
    state = play.state
    assert state.plan_a is not None
    same = replace(state, plan_a=replace(state.plan_a, cards=state.cards))
    assert views_debrief.plan_differences(play.casus, same) == ()
    told = views_debrief.plan_differences(play.casus, _from_month(same, 5))
    card = next(c for c in play.casus.household.cards if c.id == state.agreements[0].card)
    party = next(p for p in play.casus.library.parties if p.id == state.agreements[0].party)
    assert told[0] == views_debrief.FEWER_AGREEMENTS
    assert any(card.title in line and party.name in line and "maand 5" in line for line in told[1:])


def test_the_same_cards_without_a_yes_name_the_party_and_the_card() -> None:
    play = played(KLEIN, "expert")
    state = play.state
    assert state.plan_a is not None
    silent = replace(state, plan_a=replace(state.plan_a, cards=state.cards), talks=())
    told = views_debrief.plan_differences(play.casus, silent)
    assert told[0] == views_debrief.FEWER_AGREEMENTS
    assert any(": geen ja (" in line for line in told)


def test_a_card_that_never_began_is_not_said_to_have_worked() -> None:
    play = played(DE_AUTO, "expert")
    assert play.state.figures is not None
    figures = figures_of(play.state.figures)
    found = exhibits.still_room(play.casus, play.state, figures)
    assert found.helped_by
    titles = [card.title for card in play.casus.household.cards if card.id in found.helped_by]
    began = views_exhibits_other.still_room(play.casus, play.state, figures).sentences[-1]
    assert "Dat was niet genoeg." in began
    idle = replace(figures, lived=replace(figures.lived, started=()))
    words = views_exhibits_other.still_room(play.casus, play.state, idle).sentences[-1]
    assert words == f"{' en '.join(titles)} had hier kunnen helpen, maar begon in dit leven niet."


def test_a_prediction_is_held_beside_the_moment_the_lids_opened_and_says_what_is_otherwise_now() -> None:
    play = played(DE_AUTO, "expert")
    assert play.state.figures is not None
    assert play.state.lids is not None
    figures = figures_of(play.state.figures)
    share = next(goal.plan for goal in figures.final.goals if goal.id == play.casus.household.goals[0].id)
    assert share is not None
    for then, otherwise in ((share, False), (share - 0.5, True)):
        state = replace(play.state, lids=replace(play.state.lids, goal_share=then))
        told = next(e for e in surprises(play.casus, state, figures) if e.key == "miss_goal").sentences
        assert told[1].startswith("Toen de potjes opengingen: ")
        assert any(line.startswith("Nu: ") for line in told) is otherwise


def test_every_goal_says_what_came_of_it_with_and_without_the_plan() -> None:
    play = played(DE_AUTO, "expert")
    assert play.state.figures is not None
    figures = figures_of(play.state.figures)
    told = next(e for e in views_exhibits.why(play.casus, play.state, figures) if e.key == "goals").sentences
    goals = goal_outcomes(play.casus, play.state, figures)
    for goal, words in zip(goals, told, strict=True):
        assert "in hetzelfde leven zonder dit plan" in words
        assert f"in {goal.with_plan} van de 20 levens met dit plan, {goal.without_plan} zonder" in words


def test_the_hours_of_the_team_are_named_where_they_are_not_in_euros() -> None:
    from effect_game.play.budgets import budgets
    from effect_game.play.state import plan_of
    from effect_game.play.views_debrief import unpriced_words
    from tests.support.casus import KLEIN, played

    state = played(KLEIN, "expert").state
    casus = played(KLEIN, "expert").casus
    hours = round(budgets(casus, plan_of(state)).hours_used)
    assert hours > 0
    assert unpriced_words(casus, state).startswith(
        f"Niet in euro’s, wel van belang: {hours} uur van het team"
    )
    assert "uur van het team" not in unpriced_words(casus, played(KLEIN, "nothing").state)
