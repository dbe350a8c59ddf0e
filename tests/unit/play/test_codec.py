"""Decisions become JSON and come back as the same values."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Intensity, LifeDomain
from effect_game.play import rows as r

TEXT = st.text(max_size=12)
MONEY = st.floats(-1e6, 1e6)
DECISIONS = st.one_of(
    st.builds(r.AskQuestion, TEXT),
    st.builds(r.GuessRoom, st.sampled_from(LifeDomain), st.integers(1, 5)),
    st.builds(
        r.SetCard, TEXT, st.integers(1, 12), st.none() | st.integers(1, 60), st.sampled_from(Intensity)
    ),
    st.builds(r.Predict, MONEY, MONEY, TEXT, st.integers(0, 20)),
    st.builds(r.SkipPrediction),
    st.builds(r.CheckSafety, TEXT),
    st.builds(r.GuessFirstRoom, st.none() | st.sampled_from(LifeDomain)),
    st.builds(r.AdjustCard, TEXT, st.none() | st.sampled_from(Intensity)),
    st.builds(r.MakeOffer, TEXT, st.lists(TEXT).map(tuple), st.lists(TEXT).map(tuple)),
    st.just(r.Undo()),
)


@given(DECISIONS)
def test_a_decision_survives_the_journal(decision: Any) -> None:
    payload = json.loads(json.dumps(r.payload_of(decision)))
    assert r.value_of(r.kind_of(decision), r.ROW_VERSION, payload) == decision


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("question_asked", {}),
        ("question_asked", {"question": 3}),
        ("question_asked", {"question": "question:a", "extra": 1}),
        ("room_guessed", {"life_domain": "zolder", "level": 2}),
        ("room_guessed", {"life_domain": "wonen", "level": True}),
        ("goals_chosen", {"goals": "goal:a"}),
        ("card_set", []),
    ],
)
def test_a_damaged_payload_is_refused_in_dutch(kind: str, payload: Any) -> None:
    with pytest.raises(UserError, match="beschadigd") as caught:
        r.value_of(kind, r.ROW_VERSION, payload)
    assert caught.value.code == "journal.damaged"


def test_a_row_of_a_newer_version_is_named_and_refused() -> None:
    with pytest.raises(UserError, match="nieuwere versie"):
        r.value_of("question_asked", r.ROW_VERSION + 1, {"question": "question:a"})
    with pytest.raises(UserError, match="nieuwere versie"):
        r.value_of("future_thing", r.ROW_VERSION, {})
