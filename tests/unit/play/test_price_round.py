"""The prijzenronde: twelve questions, honest counts, comparable rounds."""

import math
from dataclasses import replace

import pytest

from effect_game.content.load import shipped_library
from effect_game.domain.knowledge import Library
from effect_game.domain.problems import UserError
from effect_game.play.price_round import (
    GAINERS_PER_ROUND,
    PRICES_PER_ROUND,
    RoundAnswer,
    check_answer,
    questions_of,
    result_of,
    truth_of,
)
from effect_game.play.views_price_round import (
    LEAST_FOR_CALIBRATION,
    answer_view,
    calibration_words,
    progress_words,
    question_view,
)


@pytest.fixture(scope="module")
def library() -> Library:
    return shipped_library()


def right(library: Library, spread: float = 1.2, times: float = 1.0) -> tuple[RoundAnswer, ...]:
    """The true answers, all amounts `times` too high."""
    answers = []
    for question in questions_of(library, 1, 0):
        truth = truth_of(library, question)
        low, high = truth.amount_eur * times / spread, truth.amount_eur * times * spread
        answer = RoundAnswer(question.id, party=truth.party)
        answers.append(answer if question.price is None else replace(answer, low_eur=low, high_eur=high))
    return tuple(answers)


def test_a_round_mixes_prices_and_gainers_and_is_the_same_for_the_same_seed(library: Library) -> None:
    asked = questions_of(library, 7, 0)
    assert asked == questions_of(library, 7, 0)
    assert len(asked) == PRICES_PER_ROUND + GAINERS_PER_ROUND == len({q.id for q in asked})
    assert sum(q.event is not None for q in asked) == GAINERS_PER_ROUND
    assert all(q.event is not None for q in asked[2::3])
    assert {q.id for q in asked} != {q.id for q in questions_of(library, 8, 0)}


def test_no_question_comes_back_before_all_have_been_asked(library: Library) -> None:
    rounds = [{q.id for q in questions_of(library, 3, number)} for number in range(3)]
    assert not rounds[0] & rounds[1]
    assert not (rounds[0] | rounds[1]) & rounds[2]
    assert {q.id for q in questions_of(library, 3, 3)} == rounds[0]


def test_who_knows_everything_is_counted_as_knowing_everything(library: Library) -> None:
    result = result_of(library, right(library))
    assert (result.hits, result.amounts) == (PRICES_PER_ROUND, PRICES_PER_ROUND)
    assert (result.payers_right, result.payers) == (PRICES_PER_ROUND, PRICES_PER_ROUND)
    assert (result.gainers_right, result.gainers) == (GAINERS_PER_ROUND, GAINERS_PER_ROUND)
    assert result.factor == pytest.approx(1.0)
    assert result.width == pytest.approx(1.44)


def test_the_price_error_is_the_factor_by_which_half_of_the_estimates_are_off(library: Library) -> None:
    for times in (3.0, 1 / 3):
        result = result_of(library, right(library, times=times))
        assert result.factor == pytest.approx(3.0)
        assert result.hits == 0


def test_a_skipped_question_counts_nowhere(library: Library) -> None:
    skipped = result_of(library, [RoundAnswer(a.question) for a in right(library)])
    assert (skipped.amounts, skipped.payers, skipped.gainers) == (0, 0, 0)
    assert skipped.factor is None
    one = result_of(library, [RoundAnswer("round:is-weg", 1.0, 2.0, "party:weg"), right(library)[0]])
    assert one.amounts == 1


def test_an_estimate_of_nothing_is_a_large_error_and_not_a_crash(library: Library) -> None:
    first = right(library)[0]
    factor = result_of(library, [replace(first, low_eur=0.0, high_eur=0.0)]).factor
    assert factor is not None
    assert math.isfinite(factor)


@pytest.mark.parametrize(
    ("low", "high", "code"),
    [(10.0, 5.0, "estimate.reversed"), (None, 5.0, "round.half"), (-1.0, 5.0, "round.negative")],
)
def test_an_answer_that_cannot_be_is_refused_with_a_remedy(
    library: Library, low: float | None, high: float, code: str
) -> None:
    question = questions_of(library, 1, 0)[0]
    with pytest.raises(UserError) as refused:
        check_answer(question, RoundAnswer(question.id, low, high))
    assert refused.value.code == code


def test_every_question_has_a_clear_answer_that_is_explained(library: Library) -> None:
    for question in library.round_questions:
        view = question_view(library, question)
        truth = truth_of(library, question)
        assert truth.party in {party for party, _ in view.parties}, question.id
        told = answer_view(library, question, RoundAnswer(question.id, 1.0, 2.0, truth.party))
        assert told.why
        assert "klopt" in " ".join(told.lines), question.id
        assert (told.span is None) is (question.price is None)


def test_a_library_without_questions_says_so(library: Library) -> None:
    with pytest.raises(UserError, match="te weinig vragen"):
        questions_of(replace(library, round_questions=()), 1, 0)


def test_the_calibration_card_is_silent_below_five_ranges_and_advises_from_there() -> None:
    assert "te gaan" in calibration_words(3, LEAST_FOR_CALIBRATION - 1, 2.0)[0]
    assert "breder" in calibration_words(2, 8, 2.0)[1]
    assert "smaller" in calibration_words(8, 8, 20.0)[1]
    assert "zo breed als nodig" in calibration_words(6, 8, 3.0)[1]


def test_progress_compares_the_first_round_with_the_last(library: Library) -> None:
    good, bad = result_of(library, right(library)), result_of(library, right(library)[:1])
    assert progress_words([good]) == ""
    worse = replace(bad, factor=4.0)
    assert "dichter bij" in progress_words([worse, good])
    assert "scheelt nog weinig" in progress_words([worse, worse])
    assert "kan verschillen" in progress_words([good, worse])
