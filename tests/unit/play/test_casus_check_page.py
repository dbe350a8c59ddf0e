"""The page about the dilemmas says what was measured, and that nothing was when there is nothing."""

from dataclasses import replace

from effect_game.play.casus_check_page import mix_page
from effect_game.play.casus_check_result import MixLine
from tests.support.checked import CASUS, sound


def test_every_line_of_a_mix_stands_with_its_figure_and_share() -> None:
    line = MixLine(id="knot", holds=True, value=4.54, se=0.06, unit="van 20 levens", share=0.62)
    fixed = MixLine(id="stops", holds=False, value=-1.0, se=0.0, unit="kaarten")
    text = list(mix_page([(CASUS.household, replace(sound(), mix=(line, fixed)))]))
    assert f"### {CASUS.household.title}" in text
    assert (
        "| zonder de doorbraak verliezen minstens 4 van de 20 levens doel 1 | 4,5 van 20 levens | ja | 62% |"
        in text
    )
    assert "| het expertplan stopt minstens zo veel als het begint | −1,0 kaarten | nee |  |" in text


def test_a_household_without_kept_figures_says_so() -> None:
    assert "Nog niet doorgerekend." in list(mix_page([(CASUS.household, None)]))
