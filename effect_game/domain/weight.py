"""What each weight of a casus opens: one table, read by content, rules and screens alike.

Basis is for a first time and for half an hour; every mechanism it does not have hangs on a field here and
never on the name of a weight.
"""

from dataclasses import dataclass, replace

from effect_game.domain.vocabulary import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """What is open in a weight. None as a number: as many as the household has.

    `cards`, `parties`: how many are on the table. `rounds` of twelve months. `quarters`: a decision moment
    every quarter instead of only at the household's own months. `responses`: when something happens people
    choose how to respond. `aims`: three of nine aims are chosen before
    the plan. `own_reference`: the reference plan is chosen and defended. `predicts_reference`: what happens
    without a plan is predicted before it is shown. `team_talk`: casuïstiekoverleg and colleagues of the
    buitenschil. `role`: hulpverlener or casusregisseur. `ladder`: a refusal can be taken higher up.
    `claims`: another amount than the computed one can be said about a party's own line. `both_orders`: what
    moved a party is told in the order of showing and averaged over all orders. `role_swap`: one can
    play a party against a ready offer. `own_sentence`: an offer can hold a sentence of one's own. `pathway`:
    het zorgpad can be laid beside the plan.
    `blank_cards`: own interventions with an own price range. `whole_file`: what is known at the start lies on
    the table; else part of the file is missing and has to be asked for. `asks_consent`: everybody is asked
    before others are asked or told about them; else only who would object, and a question to somebody outside
    asks for the yes in one go. `meldcode_choices`: every step of it asks what it really asks; else only the
    last, in which is decided.
    """

    cards: int | None = None
    parties: int | None = None
    rounds: int = 1
    quarters: bool = False
    responses: bool = False
    aims: bool = False
    own_reference: bool = False
    predicts_reference: bool = False
    team_talk: bool = False
    role: bool = False
    ladder: bool = False
    claims: bool = False
    both_orders: bool = False
    role_swap: bool = False
    own_sentence: bool = False
    blank_cards: bool = False
    pathway: bool = False
    whole_file: bool = True
    asks_consent: bool = False
    meldcode_choices: bool = False


_DEEP = Weight(
    parties=3,
    rounds=2,
    quarters=True,
    responses=True,
    aims=True,
    own_reference=True,
    predicts_reference=True,
    team_talk=True,
    role=True,
    ladder=True,
    claims=True,
    both_orders=True,
    role_swap=True,
    own_sentence=True,
    asks_consent=True,
    meldcode_choices=True,
    pathway=True,
)

WEIGHTS: dict[Mode, Weight] = {
    Mode.BASIC: Weight(cards=8, parties=2),
    Mode.DEEP: _DEEP,
    Mode.EXPERT: replace(_DEEP, parties=None, rounds=3, blank_cards=True, whole_file=False),
}
