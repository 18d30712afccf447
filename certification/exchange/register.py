"""Which codes are known: stored already, new in this data set, or refused in it."""

from collections.abc import Iterable
from typing import Any

from certification.exchange.files import BY_FILE
from certification.exchange.findings import Refusal


class Register:
    """Answers whether a code can be referred to.

    The rows that are stored are asked once per kind, so that no check asks per row.
    """

    def __init__(self) -> None:
        self._stored: dict[str, dict[str, int]] = {}
        self._new: dict[str, set[str]] = {}
        self._refused: dict[str, dict[str, Refusal]] = {}

    def stored(self, file: str) -> dict[str, int]:
        """The primary keys of the stored rows of a kind by code."""
        if file not in self._stored:
            resource = BY_FILE[file]
            attribute = resource.fields[resource.key[0]].attribute
            rows = resource.model._default_manager.order_by()
            self._stored[file] = dict(
                rows.values_list(attribute, "pk").iterator(chunk_size=10_000)
            )
        return self._stored[file]

    def add(self, file: str, rows: Iterable[Any]) -> None:
        """These rows of the data set are good as far as is known."""
        if len(BY_FILE[file].key) == 1:
            new = self._new.setdefault(file, set())
            new.update(row[1 + self._place(file)] for row in rows)

    def refuse(self, refusals: Iterable[Refusal]) -> None:
        """Whoever names these rows names something that is refused."""
        for refusal in refusals:
            key = BY_FILE[refusal.file].key
            if len(key) == 1 and (code := refusal.values.get(key[0])):
                self._refused.setdefault(refusal.file, {})[code] = refusal

    def refusal(self, file: str, code: str) -> Refusal | None:
        """The refused row of this code, if it is refused."""
        return self._refused.get(file, {}).get(code)

    def knows(self, file: str, code: str) -> bool:
        return code in self._new.get(file, ()) or code in self.stored(file)

    @staticmethod
    def _place(file: str) -> int:
        return list(BY_FILE[file].fields).index(BY_FILE[file].key[0])
