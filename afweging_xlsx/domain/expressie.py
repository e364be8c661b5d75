"""The prioriteitsregel: an expression over criterium numbers with EN, OF, NIET and brackets."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Nummer:
    """The oordeel on the prioriteitscriterium with this number."""

    nummer: int


@dataclass(frozen=True, slots=True)
class Niet:
    """Not."""

    deel: "Expressie"


@dataclass(frozen=True, slots=True)
class En:
    """All parts."""

    delen: tuple["Expressie", ...]


@dataclass(frozen=True, slots=True)
class Of:
    """Any part."""

    delen: tuple["Expressie", ...]


Expressie = Nummer | Niet | En | Of
