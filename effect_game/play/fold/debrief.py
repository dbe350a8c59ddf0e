"""What step Terugblik does to the state."""

from dataclasses import replace

from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.fold.shape import Apply, to_step

APPLY: dict[type, Apply] = {
    r.OpenDebrief: to_step(Step.DEBRIEF),
    r.DebriefFigures: lambda _c, s, v: replace(s, figures=v.figures),
    r.Reflect: lambda _c, s, v: replace(s, reflections=(*(x for x in s.reflections if x.part != v.part), v)),
    r.PlanIfThen: lambda _c, s, v: replace(s, if_then=v if v.when or v.then else None),
    r.NoteOwnCase: lambda _c, s, v: replace(s, own_case=v if v.text or v.left_out else None),
    r.FinishCasus: lambda _c, s, _v: replace(s, finished=True),
}
