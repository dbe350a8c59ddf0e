"""Step 5, at the table: offers to the parties that must pay, permit or speed up."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play import views_money, views_table
from effect_game.play.state import State
from effect_game.play.views_rooms import house_state
from effect_game.play.views_table import PartyView
from effect_game.play.views_team import duo_of
from effect_game.ui.art.scenes import TablePicture
from effect_game.ui.art.scenes_data import SeatView, TableScene
from effect_game.ui.controller import Controller
from effect_game.ui.screens.game_screen import GameScreen
from effect_game.ui.screens.house_views import hair_of, house_view, hue_of
from effect_game.ui.screens.money_pictures import open_explanation, party_mark
from effect_game.ui.screens.plan_panels import give_way, name_choices
from effect_game.ui.screens.table_answer import AnswerPanel
from effect_game.ui.screens.table_offer import OfferBuilder
from effect_game.ui.screens.why_desk import live_basis
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_PANEL
from effect_game.ui.widgets.amount import AmountButton
from effect_game.ui.widgets.card_rows import PartyCard, PartyRow
from effect_game.ui.widgets.chips import ChipGroup, Option
from effect_game.ui.widgets.meters import MeterView
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import Notice, NoticeKind, Panel
from effect_game.ui.widgets.screen import FooterButton, LayoutMode, ScreenFooter, ShellMetrics
from effect_game.ui.widgets.text import Text

OFFER, STOP = "offer", "stop"
OFFER_TEXT, STOP_TEXT, GO_TEXT = "Leg voorstel op tafel", "Stop dit gesprek", "Naar Leven"
SCENE_LOW, SCENE_HIGH = 150, 300
_PANEL = FrameStyle("panel", "edge", 1.0, RADIUS_PANEL)


class TableScreen(GameScreen):
    """One party at a time: what we know of it, what we offer, what it answers."""

    title = "Aan tafel"
    help_text = (
        "Voor sommige kaarten is een ja van een ander nodig. Dat regelen jullie hier.",
        "Kies wat jullie vragen, geven en laten zien, en op welke grond. Jullie hebben drie beurten.",
        "Een nee heeft altijd een reden die te weten was. Lees die en pas het voorstel aan.",
    )

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(controller, parent)
        self._casus: Casus | None = None
        self._party = ""
        self._turn = 0
        self._forecast: Forecast | None = None
        self._known: PartyCard | None = None
        self._chips: ChipGroup | None = None
        self._build()

    # building

    def _build(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(8)
        left, right = QWidget(), QWidget()
        self._left, column = QVBoxLayout(left), QVBoxLayout(right)
        for each in (self._left, column):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(8)
        self._chip_row = QHBoxLayout()
        self._left.addLayout(self._chip_row)
        self.scene = TablePicture()
        self.scene.setObjectName("table_scene")
        self._left.addWidget(self.scene, 2)
        self.answer = AnswerPanel()
        self.answer.chosen.connect(self._show_turn)
        self.offer_panel = Panel("Ons voorstel")
        self.builder = OfferBuilder()
        self.builder.changed.connect(self._offer_changed)
        self.refusal = Notice("", NoticeKind.ATTENTION)
        self.refusal.setObjectName("offer_refusal")
        self.refusal.hide()
        self.offer_panel.body.addWidget(self.builder)
        self.offer_panel.body.addWidget(self.refusal)
        column.addWidget(self.answer)
        column.addWidget(self.offer_panel, 1)
        column.addWidget(self._meaning())
        self._row.addWidget(left, 480)
        self._row.addWidget(right, 854)

    def _meaning(self) -> QWidget:
        frame = StyledFrame(_PANEL)
        frame.setAccessibleName("Wat dit voor hen betekent")
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 7, 14, 8)
        column.setSpacing(1)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(Text("Wat dit voor hen betekent", "dense_strong"))
        self.meaning_words = Text("", "dense2")
        self.meaning_amount = AmountButton("", "", "", "")
        self.meaning_amount.setObjectName("meaning_amount")
        self.meaning_amount.explain_requested.connect(self._explain)
        line.addWidget(self.meaning_words)
        line.addWidget(self.meaning_amount)
        line.addStretch(1)
        column.addLayout(line)
        self.meaning_spread = Text("", "dense2", wrap=True)
        column.addWidget(self.meaning_spread)
        return frame

    def minimumSizeHint(self) -> QSize:
        """Only the width: words that wrap make the height depend on it."""
        return QSize(super().minimumSizeHint().width(), 0)

    def reflow(self, metrics: ShellMetrics) -> None:
        """Side by side, or under each other when there is little room."""
        margin = metrics.margin_px
        narrow = metrics.mode is LayoutMode.COMPACT
        self._row.setContentsMargins(margin, 8, margin, 4)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)
        self.builder.columns.set_stacked(narrow)
        give_way(self.scene, 0 if narrow else SCENE_LOW)
        self.scene.setMaximumHeight(theme().px(SCENE_HIGH))

    # what the game says

    def show_state(self, state: State) -> None:
        casus = self.controller.casus
        if casus is not self._casus:
            self._casus, self._party, self._forecast = casus, "", None
            self.builder.forget()
            self._make_chips(casus, state)
        self.refusal.hide()
        view = self._view(state)
        if view is None:
            self._show_nobody()
            return
        answers = views_table.answers(casus, state, view.party)
        self._turn = len(answers)
        self._show_party(view)
        over = None if view.open else views_table.last_offer(state, view.party)
        self.builder.show_book(view.party, views_table.offer_book(casus, state, view.party), over)
        self._show_turn(self._turn)
        self._show_meaning()
        self.footer_changed.emit()

    def show_forecast(self, forecast: Forecast) -> None:
        self._forecast = forecast
        self._show_meaning()

    def show_waiting(self, waiting: bool) -> None:
        if waiting:
            self.answer.busy.start()
        else:
            self.answer.busy.stop()
        self.footer_changed.emit()

    def footer(self) -> ScreenFooter:
        if self._casus is None:
            return ScreenFooter(main_text=GO_TEXT)
        state = self.controller.state
        view = self._view(state)
        waiting = "Wordt bijgewerkt." if self.controller.waiting else ""
        talks = views_table.open_talks(self._casus, state)
        talking = view is not None and view.open
        secondary = [FooterButton(STOP, STOP_TEXT, "cross", waiting)] if talking else []
        if not talks:
            if talking:
                secondary.append(FooterButton(OFFER, OFFER_TEXT, reason=waiting or self._lock()))
            return ScreenFooter(
                main_text=GO_TEXT, main_enabled=not waiting, main_reason=waiting,
                secondary=tuple(secondary), meters=self._meters(view),
            )  # fmt: skip
        if not talking:
            return ScreenFooter(main_text=f"Praat met {talks[0].person}", meters=self._meters(view))
        reason = waiting or self._lock()
        return ScreenFooter(
            main_text=OFFER_TEXT, main_enabled=not reason, main_reason=reason,
            secondary=tuple(secondary), meters=self._meters(view),
        )  # fmt: skip

    def _lock(self) -> str:
        return "" if self.builder.offer().asks else "Kies eerst wat jullie vragen."

    def _meters(self, view: PartyView | None) -> tuple[MeterView, ...]:
        if view is None or not view.open:
            return ()
        turns = MeterView("Beurten over", str(view.left), "talk")
        return turns, MeterView("Antwoord duurt", view.weeks, "clock")

    def first_focus(self) -> QWidget | None:
        return next((card for card in self.builder.cards.values() if not card.view.locked), None)

    def press_main(self) -> None:
        if self._casus is None:
            return
        state = self.controller.state
        talks, view = views_table.open_talks(self._casus, state), self._view(state)
        if talks and (view is None or not view.open):
            self._choose_party(talks[0].party)
        elif talks:
            self._make_offer()
        else:
            self._decide(r.FinishTable())

    def press_secondary(self, key: str) -> None:
        if key == OFFER:
            self._make_offer()
        elif key == STOP:
            self._decide(r.EndTalk(self._party))

    # showing

    def _make_chips(self, casus: Casus, state: State) -> None:
        if self._chips is not None:
            self._chips.hide()
            self._chips.deleteLater()
        views = views_table.parties(casus, state)
        self._party = next((v.party for v in views if v.needed), views[0].party if views else "")
        options = [Option(v.party, f"{v.person}, {v.short_name}", "talk") for v in views]
        self._chips = ChipGroup("Met wie praten jullie?", options, chosen=self._party)
        name_choices(self._chips, "party_chip", [v.party for v in views])
        self._chips.chosen.connect(self._choose_party)
        self._chips.setVisible(len(views) > 1)
        self._chip_row.addWidget(self._chips)

    def _view(self, state: State) -> PartyView | None:
        views = views_table.parties(self.controller.casus, state)
        return next((view for view in views if view.party == self._party), None)

    def _show_nobody(self) -> None:
        self.answer.show_answers((), 0, "niemand", ended=True)
        self.offer_panel.hide()
        self.footer_changed.emit()

    def _show_party(self, view: PartyView) -> None:
        casus = self.controller.casus
        marks = {party.id: party_mark(party) for party in casus.library.parties}
        team = tuple(
            SeatView(m.id, m.name, m.role, hue_of(m.hue), hair_of(m.hair), is_home=False)
            for m in duo_of(casus, self.controller.state)
        )
        other = SeatView(
            view.party, view.person, view.short_name, hue_of(view.hue), hair_of(view.hair),
            mark=marks[view.party],
        )  # fmt: skip
        house = house_view(house_state(casus, self.controller.state))
        self.scene.set_view(TableScene("meeting", (*team, other), house=house))
        remark = "Zij zeiden ja." if view.settled and not view.needed else _remark(view)
        rows = [PartyRow(row.icon, row.label, row.words, row.unknown) for row in view.rows]
        if self._known is not None:
            self._known.hide()
            self._left.removeWidget(self._known)
            self._known.deleteLater()
        self._known = PartyCard(marks[view.party], view.name, "wat jullie over hen weten", rows)
        self._left.addWidget(self._known, 1)
        self.offer_panel.show()
        self.offer_panel.set_remark(remark)

    def _show_turn(self, number: int) -> None:
        state = self.controller.state
        view = self._view(state)
        if view is None:
            return
        answers = views_table.answers(self.controller.casus, state, view.party)
        self.answer.show_answers(answers, number, view.person, ended=not view.open)
        if answers and number == len(answers):
            said = answers[-1]
            self.say(f"{view.person} zegt {said.word}: {said.voice}")

    def _show_meaning(self) -> None:
        view, forecast = self._view(self.controller.state), self._forecast
        known = view is not None and forecast is not None and self.controller.state.lids_open
        self.meaning_amount.setVisible(known)
        self.meaning_words.setVisible(known)
        if view is None or forecast is None or not known:
            self.meaning_spread.setText("Zonder kaarten op de lijn verandert er voor hen niets.")
            return
        shown = views_table.meaning(self.controller.casus, forecast, view.party)
        self.meaning_words.setText(views_table.meaning_words(shown, view.name))
        self.meaning_amount.set_amount(view.party, view.name, shown.amount.words, "")
        own = views_table.own_view(self.controller.casus, self.controller.state, view.party)
        words = ("Als zij ja zeggen.", shown.spread, own)
        self.meaning_spread.setText(" ".join(part for part in words if part))

    # doing

    def _choose_party(self, key: object) -> None:
        self._party = str(key)
        if self._chips is not None:
            self._chips.choose(self._party)
        self.show_state(self.controller.state)

    def _offer_changed(self) -> None:
        self.refusal.hide()
        self.footer_changed.emit()

    def _make_offer(self) -> None:
        self._decide(self.builder.offer())

    def _decide(self, decision: r.Decision) -> None:
        """Decide, or say in place why not."""
        try:
            self.controller.play.check(decision)
        except UserError as problem:
            self.refusal.set_notice(problem.message, NoticeKind.ATTENTION)
            self.refusal.show()
            self.say(problem.message, urgent=True)
            return
        self.controller.decide(decision)

    def _explain(self, subject: object) -> None:
        forecast = self._forecast
        if forecast is not None and self.controller.state.lids_open:
            casus = self.controller.casus
            months = views_table.meaning(casus, forecast, str(subject)).months
            tree = views_money.explained(casus, forecast, months, str(subject))
            open_explanation(tree, self, live_basis(self.controller, forecast, months))


def _remark(view: PartyView) -> str:
    """What this talk is for."""
    if not view.needed:
        return "Geen kaart op de lijn wacht op hen."
    titles = ", ".join(f"'{title}'" for title in view.needed)
    return f"{titles} wacht op hen." if len(view.needed) == 1 else f"{titles} wachten op hen."
