"""€ffect: a serious game about support plans and their micro cost-benefit analysis."""

__version__ = "0.1.0"
