"""The note for the trainer: its paragraphs, and each rule with where it was found."""

from dataclasses import replace

from effect_game.domain.language import Language, use
from effect_game.play.views_trainer import RuleTold, trainer_note
from tests.support.casus import KLEIN, casus_of
from tests.support.register import saying, with_register


def test_every_line_of_the_note_is_a_paragraph_of_its_own() -> None:
    note = trainer_note(saying(casus_of(KLEIN), "Eerst de post.\n\n  Dan de rest.\n"))
    assert note.paragraphs == ("Eerst de post.", "Dan de rest.")
    assert note.rules == ()


def test_a_rule_is_told_with_law_article_what_is_otherwise_and_its_source() -> None:
    first, *_ = trainer_note(with_register()).rules
    assert first == RuleTold(
        name="Een regeling vraagt een ja",
        cited="Huiswet, artikel 7, lid 2",
        text="De verhuurder beslist. Elders kan het anders.",
        basis="Bron: Verzonnen prijsindex voor tests (2025), graad A",
    )


def test_the_words_in_an_article_follow_the_language() -> None:
    words = {"{law}, artikel {article}": "{law}, article {article}", "lid": "paragraph", "onder": "under"}
    use(Language("en", words, thousands=",", decimal="."))
    try:
        first, *_ = trainer_note(with_register()).rules
    finally:
        use()
    assert first.cited == "Huiswet, article 7, paragraph 2"


def test_what_somebody_else_told_or_was_made_for_the_game_is_called_so() -> None:
    _, known, made = trainer_note(with_register()).rules
    assert (known.cited, known.basis) == ("Postwet", "Bron: Verzonnen prijsindex voor tests (2025), graad C")
    assert made.basis == "spelaanname: voor de test"


def test_a_rule_of_another_time_says_so_where_it_is_told() -> None:
    casus = with_register()
    use = replace(casus.household.regulations[1], other_time="Dat jaar was het zo.")
    (rule,) = trainer_note(saying(casus, "Eerst de post.", use)).rules
    assert rule.text.endswith("Dat jaar was het zo.")
