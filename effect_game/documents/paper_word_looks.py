"""How a paper looks in Word: styles of its own on top of the built-in ones, so that people can restyle it."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

FONT, HEADING_FONT = "Calibri", "Cambria"
"""What every Word has: a paper must look the same at somebody else's desk."""
INK, QUIET, VOICE, ACTION = (
    RGBColor(0x22, 0x30, 0x3C),
    RGBColor(0x4A, 0x57, 0x63),
    RGBColor(0x3B, 0x2A, 0x3F),
    RGBColor(0x0D, 0x59, 0x64),
)
TINT, VOICE_TINT, EDGE, BRICK, DARK = "F6EFE3", "FBF1E4", "D3C5B1", "A9563F", "22303C"

TABLE = "Effect Table"
LEAD, NOTE, BOX, WRITING, GAP, CELL, SMALL_CELL, CELL_NOTE, CELL_QUOTE = (
    "Effect Lead",
    "Effect Note",
    "Effect Box",
    "Effect Writing Line",
    "Effect Gap",
    "Effect Cell",
    "Effect Small Cell",
    "Effect Cell Note",
    "Effect Cell Quote",
)

_BUILT_IN_PT = {
    "Normal": 10, "Title": 20, "Subtitle": 10.5, "Heading 1": 14.5, "Heading 2": 11.5, "Heading 3": 10.5,
    "Quote": 11.5, "List Bullet": 10, "Caption": 9, "Footer": 8.5,
}  # fmt: skip
_OWN_PT = {
    LEAD: 11.5, NOTE: 9, BOX: 10.5, WRITING: 10.5, GAP: 4,
    CELL: 10, SMALL_CELL: 8.5, CELL_NOTE: 8, CELL_QUOTE: 10,
}  # fmt: skip
_SPACE_PT = {
    "Title": (0, 2), "Subtitle": (0, 12), "Heading 1": (12, 4), "Heading 2": (9, 3), "Heading 3": (8, 2),
    "Quote": (3, 4), "List Bullet": (0, 1), "Caption": (0, 2), "Footer": (0, 0),
    WRITING: (18, 2), GAP: (0, 0), BOX: (0, 0),
    CELL: (0, 0), SMALL_CELL: (0, 0), CELL_NOTE: (1, 0), CELL_QUOTE: (1, 0),
}  # fmt: skip
"""Before and after; what is not named has (0, 5)."""
_BAND = ("Title", "Subtitle")
_SERIF = ("Title", "Heading 1", "Quote", CELL_QUOTE)
_BOLD = ("Heading 1", "Heading 2", "Heading 3")
_COLOURS = {
    "Subtitle": QUIET, "Caption": QUIET, "Footer": QUIET, NOTE: QUIET, CELL_NOTE: QUIET,
    "Quote": VOICE, CELL_QUOTE: VOICE, "Heading 2": ACTION,
}  # fmt: skip

_TABLE_XML = f"""<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="EffectTable">
<w:name w:val="{TABLE}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>
<w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="{EDGE}"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{EDGE}"/></w:tblBorders>
<w:tblCellMar><w:top w:w="25" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>
<w:bottom w:w="25" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>
<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{DARK}"/></w:tcBorders>
<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/></w:tcPr></w:tblStylePr>
<w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>
<w:top w:val="single" w:sz="8" w:space="0" w:color="{DARK}"/></w:tcBorders></w:tcPr></w:tblStylePr>
</w:style>"""


def set_looks(document: Any, locale: str) -> None:
    """Give a new document its styles and its language."""
    styles = document.styles
    for name in _OWN_PT:
        styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = styles["Normal"]
    for name, size in {**_BUILT_IN_PT, **_OWN_PT}.items():
        _set(styles[name], size)
    for name in _BAND:
        _frame(styles[name], TINT, dict.fromkeys(("top", "left", "bottom", "right"), (TINT, 6)))
    _frame(styles[BOX], TINT, dict.fromkeys(("top", "left", "bottom", "right"), (TINT, 4)))
    _frame(styles["Quote"], VOICE_TINT, {"left": (BRICK, 8)})
    _frame(styles[WRITING], "", {"bottom": (DARK, 1)})
    styles.element.append(parse_xml(_TABLE_XML))
    _speak(document, locale)
    _today(document)


def _set(style: Any, size: float) -> None:
    serif = style.name in _SERIF
    font = HEADING_FONT if serif else FONT
    style.font.name, style.font.size = font, Pt(size)
    # The theme's own font and blue would win over the name alone.
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in list(fonts.attrib):
        if "heme" in key:
            del fonts.attrib[key]
    for side in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(side), font)
    style.font.color.rgb = _COLOURS.get(style.name, INK)
    style.font.bold = style.name in _BOLD
    style.font.italic = style.name in ("Quote", CELL_QUOTE)
    before, after = _SPACE_PT.get(style.name, (0, 5))
    shape = style.paragraph_format
    shape.space_before, shape.space_after, shape.line_spacing = Pt(before), Pt(after), 1.0
    if style.name == "Title":
        for line in style.element.get_or_add_pPr().findall(qn("w:pBdr")):
            style.element.pPr.remove(line)


def _frame(style: Any, fill: str, sides: dict[str, tuple[str, int]]) -> None:
    """A ground and lines around a paragraph; adjacent paragraphs with the same frame become one."""
    shape = style.element.get_or_add_pPr()
    for side, pad in (("left_indent", "left"), ("right_indent", "right")):
        # A frame stands outside the words, so the words move in and the frame ends at the margin.
        if pad in sides:
            setattr(style.paragraph_format, side, Pt(sides[pad][1] + 1))
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="{_width(colour)}" w:space="{space}" w:color="{colour}"/>'
        for side, (colour, space) in sides.items()
    )
    frame = parse_xml(f"<w:pBdr {nsdecls('w')}>{lines}</w:pBdr>")
    after = [
        qn(f"w:{name}") for name in ("shd", "tabs", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl")
    ]
    _insert(shape, frame, after)
    if fill:
        ground = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>')
        _insert(shape, ground, after[1:])


def _width(colour: str) -> int:
    """Of a line, in eighths of a point: the edge of what people say is heavier."""
    return 12 if colour == BRICK else 4


def _insert(parent: Any, child: Any, before: list[str]) -> None:
    """Where the order of the schema wants it, or Word calls the file damaged."""
    found = next((place for place, each in enumerate(parent) if each.tag in before), len(parent))
    parent.insert(found, child)


def _speak(document: Any, locale: str) -> None:
    """The language spelling and voices go by."""
    for spoken in document.styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:val"), locale)
    for spoken in document.settings.element.iter(qn("w:themeFontLang")):
        spoken.set(qn("w:val"), locale)


def _today(document: Any) -> None:
    """Word of now instead of 2010: tables then stand between the margins."""
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")
