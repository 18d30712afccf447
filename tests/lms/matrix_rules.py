"""What must hold of the answers that a role got from a route, whatever they are."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from lms.role_matrix import Line, Route, Verdict
from tests.lms.matrix_places import PERSONAL
from tests.lms.matrix_tree import IN_SIGHT, PLACES, World
from tests.lms.matrix_walk import NONSENSE, Answer
from tests.lms.matrix_world import DRAFT

WRITERS = {"instructor", "administrator"}
AMONG_WRITERS = [
    "wagtailadmin_home",
    "wagtailadmin_explore*",
    "wagtailadmin_pages:edit",
    "wagtailadmin_pages:type_use",
    "wagtailadmin_pages:revisions_revert",
    "wagtailadmin_editing_sessions:ping",
    "questions:edit",
    "exams:edit",
]
"""Where writers read who wrote something: a name, never a number (decision 0009)."""

KEEPABLE = {
    "picture",
    "wagtailadmin_sprite",
    "wagtailadmin_javascript_catalog",
    "account_logout",
}
"""Answers that are about nobody."""

STUMBLES = {
    # Wagtail's forms take for granted what their own pages send along.
    ("post", "wagtailadmin_pages:add"),
    ("post", "wagtailadmin_pages:edit"),
    ("post", "wagtailadmin_pages:copy"),
    ("post", "wagtailadmin_pages:revisions_revert"),
    ("post", "wagtailadmin_choose_page_external_link"),
    ("post", "wagtail_localize:upload_pofile"),
    # Its choosers take for granted that a key is a number.
    ("get", "wagtailimages_chooser:chosen"),
    ("get", "wagtaildocs_chooser:chosen"),
}
"""Where Wagtail itself answers nonsense with 500, for writers only."""

REACH = {
    Verdict.DENY: frozenset[str](),
    Verdict.OWN: frozenset({"self"}),
    Verdict.SUBTREE: frozenset({"self", *IN_SIGHT}),
    Verdict.ALL: frozenset({"self", *PLACES}),
    Verdict.PUBLIC: frozenset({"self", *PLACES}),
}


@dataclass(frozen=True, slots=True)
class Visit:
    """All that a role got from a route."""

    world: World
    route: Route
    line: Line
    role: str
    answers: list[tuple[str, Answer]]

    @property
    def verdict(self) -> Verdict:
        return self.line.verdict(self.role)

    @property
    def is_personal(self) -> bool:
        return any(key.rpartition("/")[0] == self.route.label for key in PERSONAL)

    def of(self, place: str) -> list[Answer]:
        return [answer for _, answer in self.answers if answer.ask.place == place]


Fault = tuple[str, Answer]


def the_verdict_fits(visit: Visit) -> Iterator[Fault]:
    for method, answer in visit.answers:
        if visit.verdict == Verdict.DENY and not answer.is_refusal:
            yield f"{method} is open", answer
        if visit.verdict == Verdict.PUBLIC and answer.status in {403, 404}:
            yield f"{method} is shut", answer


def what_is_in_sight_opens(visit: Visit) -> Iterator[Fault]:
    """By one method at least."""
    for place in sorted(REACH[visit.verdict]) if visit.is_personal else ():
        answers = visit.of(place)
        if answers and all(answer.is_refusal for answer in answers):
            yield f"nothing of {place} opens", answers[0]


def what_is_out_of_sight_does_not_exist(visit: Visit) -> Iterator[Fault]:
    """It answers as if there were nothing: the same status, address and page."""
    nothing = {
        (method, _question(answer)): answer.told
        for method, answer in visit.answers
        if answer.ask.place == NONSENSE
    }
    for method, answer in visit.answers if visit.is_personal else ():
        if answer.ask.place in {NONSENSE, *REACH[visit.verdict]}:
            continue
        if answer.told != nothing[method, _question(answer)]:
            yield f"{method} tells that {answer.ask.place} exists", answer


def _question(answer: Answer) -> str:
    return answer.ask.path.partition("?")[2]


def nobody_is_named_out_of_sight(visit: Visit) -> Iterator[Fault]:
    unseen = visit.world.names_unseen_by(visit.role)
    if visit.role not in WRITERS:
        unseen.add(DRAFT)
    elif any(fnmatchcase(visit.route.label, known) for known in AMONG_WRITERS):
        unseen.discard(visit.world.rows["author"].last_name)
    for method, answer in visit.answers:
        everything = f"{answer.text}{answer.headers}"
        named = sorted(name for name in unseen if name in everything)
        if named:
            yield f"{method} names {', '.join(named)}", answer


def asking_and_refusing_change_nothing(visit: Visit) -> Iterator[Fault]:
    # Whose access ended leaves the groups at the next request, whatever it is.
    follows = {"people_user_groups"} if visit.role == "ended" else set()
    for method, answer in visit.answers:
        changed = answer.written - follows
        refused = visit.verdict == Verdict.DENY or answer.status in {403, 404}
        if changed and (method == "get" or refused):
            yield f"{method} changes {', '.join(sorted(changed))}", answer


def nothing_breaks(visit: Visit) -> Iterator[Fault]:
    for method, answer in visit.answers:
        stumble = (method, visit.route.label) in STUMBLES and visit.role in WRITERS
        if answer.status >= 500 and not stumble:
            yield f"{method} breaks", answer


def nobody_else_keeps_it(visit: Visit) -> Iterator[Fault]:
    if visit.role in {"anonymous", "suspended"} or visit.route.label in KEEPABLE:
        return
    for method, answer in visit.answers:
        kept = answer.headers.get("Cache-Control", "")
        if not ("no-store" in kept and "private" in kept):
            yield f"{method} may be kept ({kept})", answer


RULES: list[Callable[[Visit], Iterator[Fault]]] = [
    the_verdict_fits,
    what_is_in_sight_opens,
    what_is_out_of_sight_does_not_exist,
    nobody_is_named_out_of_sight,
    asking_and_refusing_change_nothing,
    nothing_breaks,
    nobody_else_keeps_it,
]


def faults(visit: Visit) -> list[str]:
    """One sentence for each, with the cell it is in."""
    cell = f"{visit.route.label} × {visit.role} ({visit.verdict})"
    return [
        f"{cell}: {fault}: {answer.ask.path} → {answer.status} {answer.location}"
        for rule in RULES
        for fault, answer in rule(visit)
    ]
