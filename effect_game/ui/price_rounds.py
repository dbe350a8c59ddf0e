"""A prijzenronde in the window: which questions, what was answered, and the leerdossier it may be kept in.

The round that is under way is kept in the store after every answer, so that nothing is lost when the program
stops; a round that is over is only kept in somebody's own leerdossier, and which one is open is not kept.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QObject, Signal

from effect_game.content.catalogue_texts import library_in
from effect_game.domain.knowledge import Library
from effect_game.domain.language import in_use, tr
from effect_game.domain.price_round import RoundQuestion
from effect_game.domain.problems import UserError
from effect_game.play.learner import ROUND
from effect_game.play.price_round import RoundAnswer, check_answer, questions_of, result_of
from effect_game.play.session import Clock
from effect_game.play.views_price_round import (
    answer_view,
    calibration_words,
    question_view,
    result_words,
)
from effect_game.store.database import Store
from effect_game.store.learner_file import LearnerEntry
from effect_game.ui.learner import LearnerDesk, with_suffix
from effect_game.ui.screens.price_round import PriceRoundScreen, ResultView
from effect_game.ui.widgets.dialogs import TellDialog
from effect_game.ui.widgets.shell import Shell

SCREEN, SETTING = "price_round", "price_round"


class PriceRounds(QObject):
    """`left`: people are done; `price_wanted`: they want to see a row of the price list."""

    left = Signal()
    price_wanted = Signal(str)

    def __init__(
        self, shell: Shell, store: Store, clock: Clock, seed: Callable[[], int], learner: LearnerDesk
    ) -> None:
        super().__init__(shell)
        self._learner = learner
        learner.changed.connect(self._dossier_changed)
        self._shell, self._store, self._clock, self._new_seed = shell, store, clock, seed
        self._library: Callable[[], Library] = lambda: library_in(in_use().code)
        self._screen: PriceRoundScreen | None = None
        self._seed, self._number, self._key = 0, 0, ""
        self._questions: tuple[RoundQuestion, ...] = ()
        self._answers: list[RoundAnswer] = []
        self._told: tuple[RoundQuestion, RoundAnswer] | None = None

    def open(self) -> None:
        """Go on with the round that was left, or begin one. UserError when there are too few questions."""
        self._told = None
        if not self._restore():
            self._begin(self._new_seed(), 0)
        self.show()

    def forget_screen(self, in_sight: object) -> bool:
        """The window is made anew in another language; True when the screen of the round is in sight."""
        forgotten, self._screen = self._screen, None
        if self._questions:
            self._questions = questions_of(self._library(), self._seed, self._number)
            again = {question.id: question for question in self._questions}
            self._told = self._told and (again[self._told[0].id], self._told[1])
        return forgotten is not None and forgotten is in_sight

    def keep(self, path: str) -> None:
        """Add the round to a leerdossier: to the one that is there, or a new one. What cannot be is told."""
        self._learner.add(with_suffix(path), self._entry())

    def _entry(self) -> tuple[LearnerEntry, ...]:
        payload = {"answers": [asdict(answer) for answer in self._answers]}
        return (LearnerEntry(self._key, ROUND, self._clock(), payload),)

    def _dossier_changed(self) -> None:
        """The end of a round says whether it is kept."""
        if self._screen is not None and self._shell.current_screen() is self._screen:
            self.show()

    @property
    def under_way(self) -> bool:
        """Whether a round is kept to go on with."""
        return bool(self._store.setting(SETTING))

    def forget_round(self) -> None:
        """The round under way goes, with everything else that is wiped."""
        self._questions, self._answers, self._told = (), [], None

    # the round

    def _begin(self, seed: int, number: int) -> None:
        self._seed, self._number, self._key = seed, number, secrets.token_hex(16)
        self._questions = questions_of(self._library(), seed, number)
        self._answers = []

    def _restore(self) -> bool:
        """The round that was under way; False when there is none that can be gone on with."""
        kept = self._store.setting(SETTING)
        try:
            seed, number, key = int(kept["seed"]), int(kept["number"]), str(kept["key"])
            answers = [RoundAnswer(**each) for each in kept["answers"]]
            questions = questions_of(self._library(), seed, number)
        except (TypeError, KeyError, ValueError):
            return False
        if [q.id for q in questions[: len(answers)]] != [a.question for a in answers]:
            return False
        self._seed, self._number, self._key = seed, number, key
        self._questions, self._answers = questions, answers
        return True

    def show(self) -> None:
        """The round where it is: at a question, an answer that was told, or the end."""
        screen = self.screen()
        if self._told is not None:
            view = question_view(self._library(), self._told[0])
            screen.ask(view, len(self._answers), len(self._questions))
            self._tell_answer(*self._told)
        elif len(self._answers) < len(self._questions):
            self._ask()
        else:
            self._result()
        self._shell.set_step(None)
        self._shell.set_household("")
        self._shell.show_screen(SCREEN)
        screen.footer_changed.emit()

    def screen(self) -> PriceRoundScreen:
        """The screen of the round, made when it is first needed."""
        if self._screen is None:
            screen = PriceRoundScreen()
            screen.answered.connect(self._answered)
            screen.next_wanted.connect(self._next)
            screen.again_wanted.connect(self._again)
            screen.keep_wanted.connect(lambda: self._learner.ask_keep(self._entry()))
            screen.progress_wanted.connect(self._learner.show)
            screen.left.connect(self._leave)
            screen.price_wanted.connect(self.price_wanted)
            self._shell.add_screen(SCREEN, screen)
            self._screen = screen
        return self._screen

    def _ask(self) -> None:
        self._told = None
        place = len(self._answers)
        view = question_view(self._library(), self._questions[place])
        self.screen().ask(view, place + 1, len(self._questions))

    def _answered(self, answer: object) -> None:
        question = self._questions[len(self._answers)]
        if not isinstance(answer, RoundAnswer) or answer.question != question.id:
            return
        try:
            check_answer(question, answer)
        except UserError as problem:
            self._tell(problem)
            return
        self._answers.append(answer)
        self._save()
        self._tell_answer(question, answer)

    def _tell_answer(self, question: RoundQuestion, answer: RoundAnswer) -> None:
        self._told = question, answer
        last = len(self._answers) == len(self._questions)
        self.screen().tell(answer_view(self._library(), question, answer), last=last)

    def _next(self) -> None:
        if len(self._answers) < len(self._questions):
            self._ask()
        else:
            self._result()

    def _leave(self) -> None:
        """A round that was seen to its end is not gone back to."""
        if len(self._answers) == len(self._questions):
            self._put({})
        self.left.emit()

    def _again(self) -> None:
        self._begin(self._seed, self._number + 1)
        self._save()
        self._ask()

    def _save(self) -> None:
        answers = [asdict(answer) for answer in self._answers]
        kept = {"seed": self._seed, "number": self._number, "key": self._key, "answers": answers}
        self._put(kept)

    def _put(self, kept: dict[str, Any]) -> None:
        try:
            self._store.set_setting(SETTING, kept)
        except UserError as problem:
            self._tell(problem)

    def _result(self) -> None:
        self._told = None
        library = self._library()
        result = result_of(library, self._answers)
        told = [
            (question.text, answer_view(library, question, answer))
            for question, answer in zip(self._questions, self._answers, strict=True)
        ]
        view = ResultView(
            sentences=result_words(result),
            calibration=calibration_words(result.hits, result.amounts, result.width),
            answers=tuple((text, " ".join((view.headline, *view.lines))) for text, view in told),
            dossier=self._learner.name,
            kept=any(entry.key == self._key for entry in self._learner.learner.entries),
        )
        self.screen().show_result(view)

    # words

    def _tell(self, problem: UserError) -> None:
        dialog = TellDialog(tr("Dit lukt niet"), [problem.message], self._shell)
        dialog.setObjectName("price_round_problem")
        dialog.open()
