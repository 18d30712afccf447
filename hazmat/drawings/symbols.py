"""The symbols, round the origin and about a hundred wide; ink on paper."""

from collections.abc import Sequence

from hazmat.drawings.shapes import BLACK, NONE, WHITE, Path, Shape, around, circle, line

Symbol = Sequence[Shape]

FLAME = (
    "M0-50C9-37 7-26 15-19C19-23 19-28 18-33C29-21 35-7 33 11C31 30 18 41 0 41"
    "C-18 41-31 30-33 11C-35-4-28-13-21-21C-20-12-17-8-12-6C-12-22 1-32 0-50Z"
    "M-1 33C9 33 16 27 15 18C15 10 11 5 8 0C8 5 6 8 3 10C3 3-1-3-6-8C-5 2-15 8-15 18"
    "C-15 27-9 33-1 33Z"
)


def flame(ink: str = BLACK, paper: str = WHITE) -> Symbol:
    """A fire over a ground line."""
    return [Path(FLAME, ink), Path("M-37 44H37V51H-37Z", ink)]


def flame_over_circle(ink: str = BLACK, paper: str = WHITE) -> Symbol:
    """A ring that burns, over a ground line."""
    tongues = (
        "M-24 20C-36 8-34-8-26-20C-25-12-23-9-19-8C-19-23-8-31-9-47C1-38 3-29 3-20"
        "C9-24 11-29 11-36C19-28 21-19 20-12C24-14 25-17 25-21C34-8 35 8 24 20Z"
    )
    return [
        Path(tongues, ink),
        Path(circle(0, 17, 24), paper),
        Path(circle(0, 17, 20), NONE, ink, 7),
        Path("M-30 44H30V51H-30Z", ink),
    ]


def cylinder(ink: str = BLACK, paper: str = WHITE) -> Symbol:
    """A gas cylinder, lying aslant."""
    return [
        Path("M-38 18L22-10", NONE, ink, 27, "round"),
        Path("M22-10L46-21", NONE, ink, 11),
        Path("M41-30L50-11", NONE, ink, 8),
    ]


def bomb(ink: str = BLACK, paper: str = WHITE) -> Symbol:
    """A bomb that bursts, with pieces flying off."""
    blast = [around(length, angle) for length, angle in BLAST]
    pieces = [_piece(*place) for place in PIECES]
    return [
        Path(line(*[(x - 3, y + 12) for x, y in blast]), ink),
        Path(circle(-3, 14, 21), paper),
        Path(circle(-3, 14, 18), ink),
        Path("M-8-4L-3 7L-12 12L-2 17L-6 27L4 16L12 20L6 10L15 3L2 5Z", paper),
        *[Path(piece, ink) for piece in pieces],
    ]


BLAST = (
    *((60, -6), (30, 2), (44, 12), (27, 20), (52, 32), (27, 42), (56, 58), (26, 68)),
    *((46, 84), (25, 96), (34, 112), (22, 130), (26, 160), (22, 200), (26, 230)),
    *((22, 248), (48, 262), (26, 272), (54, 288), (27, 300), (58, 314), (27, 326)),
    *((44, 338), (28, 346)),
)
"""How far the blast reaches, and in which direction."""

PIECES = (
    *((-42, -34, 6, 20), (-20, -46, 5, 70), (22, -45, 6, 10), (45, -30, 7, 50)),
    *((50, 8, 6, 30), (-50, -2, 5, 60), (34, -52, 4, 0), (-52, -22, 4, 80)),
    *((54, -12, 4, 20), (40, 28, 5, 75), (-46, 28, 5, 40)),
)
"""Where the pieces fly, how big and how turned."""


def _piece(x: float, y: float, size: float, turned: float) -> str:
    corners = [around(size * far, turned + turn) for far, turn in PIECE]
    return line(*[(x + dx, y + dy) for dx, dy in corners])


PIECE = ((1, 0), (0.6, 80), (0.9, 150), (0.5, 240))


def skull(ink: str = BLACK, paper: str = WHITE) -> Symbol:
    """A skull over crossed bones."""
    head = (
        "M0-50C-21-50-33-37-33-20C-33-9-28-2-21 2L-19 15Q-18 21-12 21H12Q18 21 19 15"
        "L21 2C28-2 33-9 33-20C33-37 21-50 0-50Z"
    )
    face = (
        f"{circle(-13.5, -18, 8.5)}{circle(13.5, -18, 8.5)}M0-8L-5 3H5Z"
        "M-9 10H-6.500V21H-9ZM-1.200 10H1.200V21H-1.200ZM6.500 10H9V21H6.500Z"
    )
    bones = [
        Path(line((-43 * side, 14), (43 * side, 42), closed=False), NONE, ink, 8)
        for side in (1, -1)
    ]
    knobs = "".join(
        circle(x, y, 5.5)
        for side in (1, -1)
        for x, y in (
            (-45 * side, 9),
            (-48 * side, 18),
            (45 * side, 47),
            (48 * side, 38),
        )
    )
    return [
        *bones,
        Path(knobs, ink),
        Path(head, ink, paper, 3.5),
        Path(face, paper),
    ]


def corrosion(ink: str = BLACK, paper: str = WHITE) -> Symbol:
    """Two tubes pour their liquid on a bar of metal and on a hand."""
    return [*_metal(ink, paper), *_hand(ink, paper), *_tubes(ink)]


def _tubes(ink: str) -> Symbol:
    left = "M-8-44L-39-35Q-46-33-44-27Q-42-21-35-23L-4-33Z"
    right = "M8-44L39-35Q46-33 44-27Q42-21 35-23L4-33Z"
    full = "M-40-31L-22-32L-20-29L-37-24Q-42-24-42-28ZM40-31L22-32L20-29L37-24Q42-24 42-28Z"
    drops = "".join(
        f"M{x} {y}q4.500 7 0 9.500q-4.500-2.500 0-9.500Z"
        for x, y in ((-47, -21), (-48, -7), (47, -21), (48, -7), (-46, 7), (46, 6))
    )
    return [
        Path(left + right, NONE, ink, 3.2),
        Path(full, ink),
        Path("M-45-28Q-49-26-47.500-18M45-28Q49-26 47.500-18", NONE, ink, 2.5),
        Path(drops, ink),
    ]


def _metal(ink: str, paper: str) -> Symbol:
    bar = "M-66 26H-52L-50 32L-46 29L-43 34L-40 26H-14V38H-66Z"
    fumes = "M-57 19Q-61 14-57 10T-58 2M-36 19Q-32 14-36 10T-35 2"
    return [Path(bar, ink), Path(fumes, NONE, ink, 2.4)]


def _hand(ink: str, paper: str) -> Symbol:
    hand = (
        "M70 27L60 23Q56 21.500 54 25L51 31L47 27L44 32L40 25Q36 22 30 23L17 21.500Q13 21 13 24"
        "Q13 26.500 17 27L29 28.500L14 28Q10.500 28 10.500 30.500Q10.500 33 14 33.500L29 34L15 34.500"
        "Q12 35 12.500 37.500Q13 40 16 40L31 39L20 41Q17.500 42 18.500 44Q19.500 46 22 46L40 44"
        "Q52 43 58 38L70 38Z"
    )
    fumes = "M37 18Q33 13 37 9T36 2M57 17Q61 12 57 8T58 1"
    return [Path(hand, ink), Path(fumes, NONE, ink, 2.4)]


def exclamation(ink: str = BLACK, paper: str = WHITE) -> Symbol:
    """An exclamation mark."""
    stroke = "M-11-42Q-11-52 0-52Q11-52 11-42L6 17Q5 22 0 22Q-5 22-6 17Z"
    return [Path(stroke + circle(0, 40, 11), ink)]


def health(ink: str = BLACK, paper: str = WHITE) -> Symbol:
    """A person from the waist up, with a star that bursts in the chest."""
    bust = (
        "M0-53C-13-53-18-43-18-34C-18-26-14-20-9-16L-10-9Q-34-5-37 9L-35 24L0 54L35 24"
        "L37 9Q34-5 10-9L9-16C14-20 18-26 18-34C18-43 13-53 0-53Z"
    )
    star = [around(30 if step % 2 == 0 else 7.5, step * 30) for step in range(12)]
    sparks = "".join(
        circle(*_moved(around(far, angle), 14), size) for far, angle, size in SPARKS
    )
    return [
        Path(bust, ink),
        Path(line(*[_moved(point, 14) for point in star]), paper),
        Path(sparks, paper),
    ]


SPARKS = (
    *((15, 30, 2.2), (15, 150, 2.2), (15, 270, 2.2)),
    *((14, 90, 2), (14, 210, 2), (14, 330, 2)),
)
"""What flies off the star: how far, in which direction, how big."""


def _moved(point: tuple[float, float], down: float) -> tuple[float, float]:
    return point[0], point[1] + down


def environment(ink: str = BLACK, paper: str = WHITE) -> Symbol:
    """A dead tree, and a dead fish on the bank."""
    tree = (
        "M-30 34L-26 4L-42-12L-39-15L-26-3L-27-20L-37-35L-33-37L-24-24L-21-46L-17-45"
        "L-19-20L-8-33L-5-30L-18-11L-17-2L0-16L3-13L-15 5L-12 34Z"
    )
    ground = "M-56 34H2Q12 30 22 36H50Q54 39 48 42H-50Q-58 40-56 34Z"
    fish = "M4 26Q14 2 38-2Q47-3 50 3Q48 24 26 32L30 40L19 34L6 40L11 31Z"
    return [
        Path(tree, ink),
        Path(ground, ink),
        Path(fish, paper, ink, 2.6),
        Path("M36 4L42 10M42 4L36 10", NONE, ink, 2.2),
        Path("M28 2Q34 12 27 26M18 14Q22 20 19 28", NONE, ink, 1.8),
    ]


def biohazard(ink: str = BLACK, paper: str = WHITE) -> Symbol:
    """Three crescents on a ring."""
    shapes: list[Shape] = []
    for turn in (0, 120, 240):
        x, y = around(22, turn)
        shapes.append(Path(circle(x, y, 28), ink))
    for turn in (0, 120, 240):
        x, y = around(29, turn)
        shapes.append(Path(circle(x, y, 20.5), paper))
        gap = [around(far, turn + side) for far, side in GAP]
        shapes.append(Path(line(*gap), paper))
    return [
        *shapes,
        Path(circle(0, 0, 23), NONE, paper, 9),
        Path(circle(0, 0, 23), NONE, ink, 5),
        Path(circle(0, 0, 5), paper),
        *[Path(line((0, 0), around(9, turn)), NONE, paper, 3) for turn in THIRDS],
    ]


THIRDS = (0, 120, 240)
GAP = ((62, -13), (34, -8), (34, 8), (62, 13))
"""Where a crescent opens: distances and angles off its axis."""


def trefoil(ink: str = BLACK, paper: str = WHITE) -> Symbol:
    """Three blades round a disc."""
    blades = "".join(_blade(turn) for turn in (60, 180, 300))
    return [Path(blades, ink), Path(circle(0, 0, 9), ink)]


def _blade(turn: float) -> str:
    (ax, ay), (bx, by) = around(14, turn - 30), around(46, turn - 30)
    (cx, cy), (dx, dy) = around(46, turn + 30), around(14, turn + 30)
    outer, inner = "A46 46 0 0 1", "A14 14 0 0 0"
    return (
        f"M{ax:.4g} {ay:.4g}L{bx:.4g} {by:.4g}{outer} {cx:.4g} {cy:.4g}"
        f"L{dx:.4g} {dy:.4g}{inner} {ax:.4g} {ay:.4g}Z"
    )


def batteries(ink: str = BLACK, paper: str = WHITE) -> Symbol:
    """A group of batteries, one of which is broken and burns."""
    standing = "M-38-14H-30V-18H-22V-14H-14V34H-38ZM-10-6H-4V-10H4V-6H10V34H-10Z"
    broken = "M14 14H44V34H14L18 29L14 25L19 20Z"
    small_flame = "M30-22C35-15 34-10 38-6C41-2 42 3 38 8C35 11 25 11 22 8C18 3 20-3 23-6C24-2 26-1 28 0C27-8 30-14 30-22Z"
    return [
        Path(standing, ink),
        Path("M-38-4H-14M-10 4H10", NONE, paper, 2.5),
        Path(broken, ink),
        Path("M38 14V34", NONE, paper, 2.5),
        Path(small_flame, ink),
    ]


def thermometer(ink: str = BLACK, paper: str = WHITE) -> Symbol:
    """A thermometer that has risen high."""
    glass = "M-7-38Q-7-46 0-46Q7-46 7-38V14Q16 19 16 30Q16 46 0 46Q-16 46-16 30Q-16 19-7 14Z"
    return [
        Path(glass, paper, ink, 4.5),
        Path(circle(0, 30, 10), ink),
        Path("M0-30V26", NONE, ink, 6),
        Path("M12-32H22M12-20H18M12-8H22M12 4H18", NONE, ink, 3.5),
    ]
