"""Exercises that are made from the reference data itself. Pure but for ``reading``.

A generator picks rows by a seed, and asks something about them. Same seed, same rows
and same edition: the same question, so that a disputed one can be asked again. Which rows
it used is kept with it; when one of them is corrected, whoever answered by it is marked
again. See decision 0066.
"""

from hazmat.exercises.apart import ApartInAircraft
from hazmat.exercises.asking import Exercise, Generator, Said
from hazmat.exercises.class1 import ExplosivesTogether
from hazmat.exercises.classes import ClassOfGoods
from hazmat.exercises.goods import LabelName, LabelOfGoods
from hazmat.exercises.loads import PointsOfLoad
from hazmat.exercises.plates import HazardNumber, Plate
from hazmat.exercises.statements import StatementText
from hazmat.exercises.substances import LabelOfSubstance
from hazmat.exercises.together import SameVehicle
from hazmat.exercises.tunnels import TunnelsOfLoad

GENERATORS: dict[str, Generator] = {
    one.kind: one
    for one in (
        LabelName(),
        LabelOfGoods(),
        ClassOfGoods(),
        HazardNumber(),
        Plate(),
        SameVehicle(),
        ExplosivesTogether(),
        ApartInAircraft(),
        PointsOfLoad(),
        TunnelsOfLoad(),
        LabelOfSubstance(),
        StatementText(),
    )
}
"""All generators by their kind, in the order in which a learner meets them."""

__all__ = ["GENERATORS", "Exercise", "Generator", "Said"]
