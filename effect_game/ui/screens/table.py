"""Step 5, at the table: offers to the parties that must pay, permit or speed up."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play import views_table, views_table_moved, views_table_offer, views_table_swap
from effect_game.play.state import State
from effect_game.play.views_explained import explained
from effect_game.play.views_rooms import house_state
from effect_game.play.views_table import PartyView
from effect_game.play.views_table_meaning import meaning, own_view
from effect_game.play.views_table_offer import OwnLineView
from effect_game.play.views_team import duo_of
from effect_game.ui.art.scenes import TablePicture
from effect_game.ui.art.scenes_data import SeatView, TableScene
from effect_game.ui.controller import Controller
from effect_game.ui.screens.game_screen import GameScreen
from effect_game.ui.screens.house_views import hair_of, house_view, hue_of
from effect_game.ui.screens.money_pictures import open_explanation, party_marks
from effect_game.ui.screens.plan_panels import give_way, name_choices
from effect_game.ui.screens.table_answer import AnswerPanel
from effect_game.ui.screens.table_desk import TableDesk
from effect_game.ui.screens.table_ladder import LadderPanel
from effect_game.ui.screens.table_meaning import MeaningPanel
from effect_game.ui.screens.table_middle import MiddlePanel
from effect_game.ui.screens.table_offer import OwnLine
from effect_game.ui.screens.why_desk import live_basis
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_PANEL
from effect_game.ui.widgets.card_rows import PartyCard, PartyRow
from effect_game.ui.widgets.chips import ChipGroup, Option
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.meters import MeterView
from effect_game.ui.widgets.paint import FrameStyle
from effect_game.ui.widgets.panel import NoticeKind
from effect_game.ui.widgets.screen import FooterButton, LayoutMode, ScreenFooter, ShellMetrics

OFFER, STOP, SWAP = "offer", "stop", "swap"
SWAP_TEXT = mark("Wissel van stoel")
OFFER_TEXT, STOP_TEXT, GO_TEXT = mark("Leg voorstel op tafel"), mark("Stop dit gesprek"), mark("Naar Leven")
SCENE_LOW, SCENE_HIGH = 150, 300
_PANEL = FrameStyle("panel", "edge", 1.0, RADIUS_PANEL)


class TableScreen(GameScreen):
    """One party at a time: what we know of it, what we offer, what it answers."""

    title = mark("Aan tafel")
    help_text = (
        mark("Voor sommige kaarten is een ja van een ander nodig. Dat regelen jullie hier."),
        mark("Kies wat jullie vragen, geven en laten zien, en waarom het mag. Jullie hebben drie beurten."),
        mark("Een nee heeft altijd een reden die te weten was. Lees die en pas het voorstel aan."),
    )

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(controller, parent)
        self._casus: Casus | None = None
        self._party = ""
        self._spoke = ("", 0)  # with whom, and how many answers were shown last
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
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for each in (self._left, column, self._below):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(8)
        self._chip_row = QHBoxLayout()
        add_layout(self._left, self._chip_row)
        self.scene = TablePicture()
        self.scene.setObjectName("table_scene")
        self._left.addWidget(self.scene, 2)
        self.answer = AnswerPanel()
        self.answer.chosen.connect(self._show_turn)
        self.middle = MiddlePanel()
        self.builder = self.middle.builder
        self.builder.changed.connect(self._offer_changed)
        self.builder.claim_wanted.connect(self._open_claim)
        self.desk = TableDesk(self.controller, self.builder, self._decide, self)
        self.desk.changed.connect(self._offer_said)
        self.middle.words_wanted.connect(self.desk.open_words)
        self.middle.consent_wanted.connect(self._ask_consent)
        column.addWidget(self.answer)
        column.addWidget(self.middle, 1)
        self.meaning = MeaningPanel()
        self.meaning.explain_requested.connect(self._explain)
        self._below.addWidget(self.meaning, 5)
        self.ladder = LadderPanel()
        self.ladder.taken.connect(self._open_higher)
        self._below.addWidget(self.ladder, 7)
        add_layout(column, self._below)
        self._row.addWidget(left, 480)
        self._row.addWidget(right, 854)

    def minimumSizeHint(self) -> QSize:
        """Only the width: words that wrap make the height depend on it."""
        return QSize(super().minimumSizeHint().width(), 0)

    def reflow(self, metrics: ShellMetrics) -> None:
        """Side by side, or under each other when there is little room."""
        narrow = metrics.mode is LayoutMode.COMPACT
        self._row.setContentsMargins(metrics.margin_px, 8, metrics.margin_px, 4)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)
        self._below.setDirection(down if narrow else across)
        self.middle.set_stacked(narrow)
        give_way(self.scene, 0 if narrow else SCENE_LOW)
        self.scene.setMaximumHeight(theme().px(SCENE_HIGH))

    # what the game says

    def show_state(self, state: State) -> None:
        casus = self.controller.casus
        if casus is not self._casus:
            self._casus, self._party, self._forecast = casus, "", None
            self.builder.forget()
            self._make_chips(casus, state)
        self.middle.refusal.hide()
        view = self._view(state)
        if view is None:
            self._show_nobody()
            return
        answers = views_table.answers(casus, state, view.party)
        spoke, self._spoke = self._spoke, (view.party, len(answers))
        self._show_party(view)
        self._show_offer(state, view)
        self.ladder.show_rungs(views_table_offer.ladder(casus, state, view.party))
        self.desk.show_swapped()
        self._show_turn(len(answers))
        self._show_meaning()
        self.footer_changed.emit()
        if view.open and spoke == (view.party, len(answers) - 1) and self.isVisible():
            self.focus_first()  # The offer is what can change now; the same one again would only cost a turn.

    def show_forecast(self, forecast: Forecast) -> None:
        self._forecast = forecast
        self._show_meaning()
        view = self._view(self.controller.state) if self._casus is not None else None
        if view is not None:
            self._show_offer(self.controller.state, view)

    def show_waiting(self, waiting: bool) -> None:
        if waiting:
            self.answer.busy.start()
        else:
            self.answer.busy.stop()
        self.footer_changed.emit()

    def footer(self) -> ScreenFooter:
        if self._casus is None:
            return ScreenFooter(main_text=tr(GO_TEXT))
        state = self.controller.state
        view = self._view(state)
        waiting = tr("Wordt bijgewerkt.") if self.controller.waiting else ""
        talks = views_table.open_talks(self._casus, state)
        talking = self._talking(view)
        secondary = [FooterButton(STOP, tr(STOP_TEXT), "cross", waiting)] if talking else []
        if view is not None and views_table_swap.can_swap(self._casus, state, view.party):
            secondary.insert(0, FooterButton(SWAP, tr(SWAP_TEXT), "swap", waiting))
        if not talks:
            if talking:
                secondary.append(FooterButton(OFFER, tr(OFFER_TEXT), reason=waiting or self._lock()))
            return ScreenFooter(
                main_text=tr(GO_TEXT), main_enabled=not waiting, main_reason=waiting,
                secondary=tuple(secondary), meters=self._meters(view),
            )  # fmt: skip
        if not talking:
            return ScreenFooter(
                main_text=tr("Praat met {person}", person=talks[0].person),
                secondary=tuple(secondary),
                meters=self._meters(view),
            )
        reason = waiting or self._lock()
        return ScreenFooter(
            main_text=tr(OFFER_TEXT), main_enabled=not reason, main_reason=reason,
            secondary=tuple(secondary), meters=self._meters(view),
        )  # fmt: skip

    def _talking(self, view: PartyView | None) -> bool:
        """Whether this party is asked something, was asked before, or has a say in what lies."""
        asked = self._spoke[1] or self.builder.offer().asks
        return view is not None and view.open and bool(asked or view.needed)

    def _lock(self) -> str:
        return views_table_offer.offer_lock(self.controller.state, self.builder.offer())

    def _meters(self, view: PartyView | None) -> tuple[MeterView, ...]:
        gezag = self._gezag()
        if view is None or not view.open:
            return gezag
        turns = MeterView(tr("Beurten"), tr("nog {left}", left=view.left), "talk")
        return (*gezag, turns, MeterView(tr("Antwoord duurt"), view.weeks, "clock"))

    def _gezag(self) -> tuple[MeterView, ...]:
        """The group's gezag in blocks and words, where the content knows it."""
        held = views_table_offer.authority_view(self.controller.casus, self.controller.state)
        if held is None:
            return ()
        return (MeterView(tr("Gezag"), held.words, "hand", held.level, held.most, note=held.why),)

    def first_focus(self) -> QWidget | None:
        return next((card for card in self.builder.cards.values() if not card.view.locked), None)

    def press_main(self) -> None:
        if self._casus is None:
            return
        state = self.controller.state
        talks, view = views_table.open_talks(self._casus, state), self._view(state)
        if talks and not self._talking(view):
            self._choose_party(talks[0].party)
            self.focus_first()
        elif talks:
            self._make_offer()
        else:
            self._decide(r.FinishTable())

    def press_secondary(self, key: str) -> None:
        if key == OFFER:
            self._make_offer()
        elif key == SWAP:
            self.desk.open_swap(self._party)
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
        self._chips = ChipGroup(tr("Met wie praten jullie?"), options, chosen=self._party)
        name_choices(self._chips, "party_chip", [v.party for v in views])
        self._chips.chosen.connect(self._choose_party)
        self._chips.setVisible(len(views) > 1)
        self._chip_row.addWidget(self._chips)

    def _view(self, state: State) -> PartyView | None:
        views = views_table.parties(self.controller.casus, state)
        return next((view for view in views if view.party == self._party), None)

    def _show_nobody(self) -> None:
        self.answer.show_answers((), 0, tr("niemand"), ended=True)
        self.middle.hide()
        self.footer_changed.emit()

    def _show_party(self, view: PartyView) -> None:
        casus = self.controller.casus
        marks = party_marks(casus)
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
        remark = tr("Zij zeiden ja.") if view.settled and not view.needed else _remark(view)
        rows = [PartyRow(row.icon, row.label, row.words, row.unknown) for row in view.rows]
        if self._known is not None:
            self._known.hide()
            self._left.removeWidget(self._known)
            self._known.deleteLater()
        self._known = PartyCard(marks[view.party], view.name, tr("wat jullie over hen weten"), rows)
        self._left.addWidget(self._known, 1)
        self.middle.show()
        self.middle.set_remark(remark)

    def _show_turn(self, number: int) -> None:
        state = self.controller.state
        view = self._view(state)
        if view is None:
            return
        answers = views_table.answers(self.controller.casus, state, view.party)
        who, arrival = views_table.higher_voice(self.controller.casus, state, view.party)
        self.answer.needed, self.answer.planned = bool(view.needed), state.has_plan
        self.answer.show_answers(answers, number, who, ended=not view.open, left=view.left, arrival=arrival)
        if answers and number == len(answers):
            said, person = answers[-1], view.person
            self.say(tr("{person} zegt {word}: {voice}", person=person, word=said.word, voice=said.voice))

    def _show_offer(self, state: State, view: PartyView) -> None:
        """What can be offered; after the talk what moved them, with the offer one press away."""
        casus = self.controller.casus
        over = None if view.open else views_table.last_offer(state, view.party)
        book = views_table.offer_book(casus, state, view.party)
        self.builder.show_book(view.party, book, over, self._own_card())
        moved = None if view.open else views_table_moved.moved(casus, state, view.party)
        self.middle.show_moved(moved)
        consent = views_table.consent_to_ask(casus, state, view.party) if view.open else None
        self.middle.show_consent(consent[1] if consent is not None else "")
        self.middle.show_words(possible=view.open and casus.weight.own_sentence)

    def _own_line(self) -> OwnLineView | None:
        forecast, state = self._forecast, self.controller.state
        if forecast is None or not state.lids_open:
            return None
        return views_table_offer.own_line_view(self.controller.casus, forecast, self._party)

    def _own_card(self) -> OwnLine | None:
        if (line := self._own_line()) is None:
            return None
        claim = self.builder.claim_for(self._party)
        text = line.text if claim is None else views_table_offer.said_words(claim)
        return OwnLine(line.title, text, free=bool(line.options))

    def _show_meaning(self) -> None:
        view, forecast = self._view(self.controller.state), self._forecast
        if view is None or forecast is None or not self.controller.state.lids_open:
            self.meaning.show_meaning(None, None, "")
            return
        casus, state, party = self.controller.casus, self.controller.state, view.party
        shown = meaning(casus, forecast, party, beside_plan=view.open)
        self.meaning.show_meaning(view, shown, own_view(casus, state, party, shown.months))

    # doing

    def _choose_party(self, key: object) -> None:
        self._party = str(key)
        if self._chips is not None:
            self._chips.choose(self._party)
        self.show_state(self.controller.state)

    def _offer_changed(self) -> None:
        self.middle.refusal.hide()
        self.footer_changed.emit()

    def _make_offer(self) -> None:
        if self._decide(self.builder.offer()):
            self.builder.sent()

    def _open_claim(self) -> None:
        line, view, forecast = self._own_line(), self._view(self.controller.state), self._forecast
        if line is not None and view is not None and forecast is not None:
            spread = meaning(self.controller.casus, forecast, view.party).spread
            self.desk.open_claim(line, spread)

    def _ask_consent(self) -> None:
        """May this be told? The answer stands under the offer."""
        casus = self.controller.casus
        wanted = views_table.consent_to_ask(casus, self.controller.state, self._party)
        if wanted is not None and self._decide(r.AskConsent(wanted[0])):
            words = views_table.consent_words(casus, self.controller.state, wanted[0])
            self.middle.refusal.set_notice(words, NoticeKind.INFO)
            self.middle.refusal.show()
            self.say(words)

    def _offer_said(self) -> None:
        self.show_state(self.controller.state)

    def _open_higher(self, rung: str) -> None:
        self.desk.open_higher(self._party, rung)

    def _decide(self, decision: r.Decision) -> bool:
        """Decide, or say in place why not."""
        try:
            self.controller.play.check(decision)
        except UserError as problem:
            self.middle.refusal.set_notice(problem.message, NoticeKind.ATTENTION)
            self.middle.refusal.show()
            self.say(problem.message, urgent=True)
            return False
        self.controller.decide(decision)
        return True

    def _explain(self, subject: object) -> None:
        forecast = self._forecast
        if forecast is not None and self.controller.state.lids_open:
            casus = self.controller.casus
            months = meaning(casus, forecast, str(subject)).months
            tree = explained(casus, forecast, months, str(subject))
            open_explanation(tree, self, live_basis(self.controller, forecast, months))


def _remark(view: PartyView) -> str:
    """What this talk is for."""
    if not view.needed:
        return tr("Geen kaart op de lijn wacht op hen.")
    titles = ", ".join(f"'{title}'" for title in view.needed)
    many = len(view.needed) > 1
    return (
        tr("{titles} wachten op hen.", titles=titles) if many else tr("{titles} wacht op hen.", titles=titles)
    )
