"""The one style sheet of the application, built from the theme.

Painted widgets (buttons, chips, cards, street) draw themselves; the sheet covers what Qt draws: labels by
their `role` property, fields, lists, menus, tooltips, scroll bars and dialogs.
"""

from __future__ import annotations

import tempfile
from functools import lru_cache
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from effect_game.ui.theme import fonts

if TYPE_CHECKING:
    from effect_game.ui.theme.theme import Theme

_TEXT = Template("""
* { font-family: "$sans"; font-size: ${s15}px; color: $ink_1; }
QMainWindow, QDialog { background: $ground; }
QLabel { background: transparent; }
QLabel[role="caption"] { font-size: ${s13}px; color: $ink_2; }
QLabel[role="dense"] { font-size: ${s14}px; }
QLabel[role="dense2"] { font-size: ${s14}px; color: $ink_2; }
QLabel[role="body2"] { color: $ink_2; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="dense_strong"] { font-size: ${s14}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${s17}px; font-weight: 600; }
QLabel[role="headline"] { font-size: ${s22}px; font-weight: 600; }
QLabel[role="amount"] { font-weight: 700; }
QLabel[role="voice_small"] { font-family: "$serif"; font-size: ${s16}px; font-style: italic;
  color: $voice; }
QLabel[role="voice"] { font-family: "$serif"; font-size: ${s17}px; font-style: italic; color: $voice; }
QLabel[tone="attention"] { color: $attention; }
QLabel[tone="error"] { color: $error; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="info"] { color: $info; }
QLabel[tone="action"] { color: $action; }
QLabel[tone="ink_2"] { color: $ink_2; }
QLabel[tone="on_night"] { color: $on_night; }
QToolTip { background: $ink_1; color: $panel; border: 1px solid $ink_1; padding: 4px 8px;
  font-size: ${s13}px; }
""")

_FIELDS = Template("""
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: $ink_3; }
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {
  background: $panel; color: $ink_1; border: ${control_w}px solid $control; border-radius: 8px;
  padding: ${p5}px ${p10}px; selection-background-color: $action; selection-color: $on_action; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${p24}px; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border-color: $action; }
QLineEdit[invalid="true"], QTextEdit[invalid="true"], QPlainTextEdit[invalid="true"] {
  border: 2px solid $error; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $inset;
  color: $ink_3; border-style: dashed; }
QComboBox::drop-down { border: none; width: ${p28}px; }
QComboBox::down-arrow { image: url("$chevron"); width: ${p16}px; height: ${p16}px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $control; outline: 0;
  selection-background-color: $action_soft; selection-color: $ink_1; padding: 4px; }
QRadioButton, QCheckBox { spacing: ${p10}px; min-height: ${p28}px; background: transparent; }
QRadioButton::indicator, QCheckBox::indicator { width: ${p20}px; height: ${p20}px; }
QRadioButton::indicator { image: url("$radio_off"); }
QRadioButton::indicator:checked { image: url("$radio_on"); }
QCheckBox::indicator { image: url("$check_off"); }
QCheckBox::indicator:checked { image: url("$check_on"); }
QRadioButton:disabled, QCheckBox:disabled { color: $ink_3; }
""")

_LISTS = Template("""
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[scroll_ground="true"] { background: transparent; }
QTreeView, QListView, QTableView { background: $panel; alternate-background-color: $panel; border: none;
  outline: 0; gridline-color: $edge; }
QTreeView::item, QListView::item { min-height: ${p32}px; padding: 0 ${p8}px;
  border-bottom: 1px solid $edge; }
QTableView[ruled="true"]::item { border-bottom: 1px solid $edge; padding: ${p4}px ${p10}px ${p4}px 0; }
QTableView[ruled="true"] QHeaderView::section { padding: ${p5}px 4px; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: $action_soft;
  color: $ink_1; $chosen_row }
QTableView[airy="true"]::item { padding: ${p4}px ${p5}px; }
QTreeView { show-decoration-selected: 1; selection-background-color: $action_soft;
  selection-color: $ink_1; }
QTreeView::branch { background: $panel; }
QTreeView::branch:selected { background: $action_soft; }
QTreeView::branch:has-children:closed { image: url("$chevron_right"); }
QTreeView::branch:has-children:open { image: url("$chevron"); }
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $ink_2; font-size: ${s13}px; border: none;
  border-bottom: 1px solid $edge; padding: ${p5}px ${p8}px; }
QMenu { background: $panel; border: 1px solid $control; padding: 6px; }
QMenu::item { padding: ${p8}px ${p24}px ${p8}px ${p10}px; border-radius: 6px; border: 2px solid transparent; }
QMenu::item:selected { background: $action_soft; border-color: $action; color: $ink_1; }
QMenu::item:disabled { color: $ink_3; }
QMenu::separator { height: 1px; background: $edge; margin: 4px 8px; }
QMenu::icon { padding-left: ${p8}px; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0; }
QScrollBar::handle { background: $control; border-radius: 4px; margin: 3px; min-height: 32px;
  min-width: 32px; }
QScrollBar::handle:hover { background: $ink_2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider::groove:horizontal { height: 4px; background: $control; border-radius: 2px; }
QSlider::handle:horizontal { background: $action; width: ${p20}px; margin: -${p8}px 0; border-radius: 9px; }
""")

_MARKS = {
    "radio_off": '<circle cx="10" cy="10" r="8.6" fill="{panel}" stroke="{control}" stroke-width="1.6"/>',
    "radio_on": '<circle cx="10" cy="10" r="8.4" fill="{panel}" stroke="{action}" stroke-width="2"/>'
    '<circle cx="10" cy="10" r="4.6" fill="{action}"/>',
    "check_off": '<rect x="1.4" y="1.4" width="17.2" height="17.2" rx="4" fill="{panel}" '
    'stroke="{control}" stroke-width="1.6"/>',
    "check_on": '<rect x="1" y="1" width="18" height="18" rx="4" fill="{action}"/>'
    '<path d="M5 10.6l3.6 3.6L15.2 6.600" fill="none" stroke="{on_action}" stroke-width="2.2" '
    'stroke-linecap="round" stroke-linejoin="round"/>',
    "chevron": '<path d="M4.500 7.500l5.500 5.500 5.500-5.500" fill="none" stroke="{ink_1}" '
    'stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>',
    "chevron_right": '<path d="M7.500 4.500l5.500 5.500-5.500 5.500" fill="none" stroke="{ink_1}" '
    'stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>',
}


@lru_cache(maxsize=1)
def _marks_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder for the little pictures a style sheet can only name by path; removed at exit."""
    return tempfile.TemporaryDirectory(prefix="effect-marks-", ignore_cleanup_errors=True)


def _mark_files(theme: Theme) -> dict[str, str]:
    tokens = theme.tokens
    colours = {name: getattr(tokens, name) for name in ("panel", "control", "action", "on_action", "ink_1")}
    folder = Path(_marks_folder().name)
    files: dict[str, str] = {}
    for name, body in _MARKS.items():
        # The colour is part of the name: Qt caches pictures of a style sheet by path.
        path = folder / f"{name}-{tokens.panel[1:]}-{tokens.action[1:]}-{tokens.ink_1[1:]}.svg"
        text = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">{body.format(**colours)}</svg>'
        if not path.exists():
            path.write_text(text, encoding="utf-8")
        files[name] = path.as_posix()
    return files


def build_stylesheet(theme: Theme) -> str:
    """The style sheet for the tokens and the text scale of `theme`."""
    tokens = theme.tokens
    values: dict[str, object] = {name: getattr(tokens, name) for name in tokens.__slots__}
    values |= {f"s{size}": theme.px(size) for size in (13, 14, 15, 16, 17, 22)}
    values |= {f"p{size}": theme.px(size) for size in (4, 5, 8, 10, 16, 20, 24, 28, 32)}
    values |= {"sans": fonts.SANS, "serif": fonts.SERIF, "control_w": round(tokens.control_edge_px)}
    values |= _mark_files(theme)
    # Where the ground of what is chosen is that of all the rest, lines above and below it say so.
    alike = tokens.action_soft == tokens.panel
    line = f"{round(tokens.selected_edge_px)}px solid {tokens.action}"
    values["chosen_row"] = f"border-top: {line}; border-bottom: {line};" if alike else ""
    return "".join(part.substitute(values) for part in (_TEXT, _FIELDS, _LISTS))
