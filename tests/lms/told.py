"""What a story tells in the end."""

from collections.abc import Iterable

from certification.exchange.files import BY_FILE
from lms.demo.diary import Delivery, Row, key_of


def as_now_known(deliveries: Iterable[Delivery]) -> dict[str, list[Row]]:
    """The data set that remains when every delivery has been taken in."""
    latest: dict[str, dict[tuple[str, ...], Row]] = {name: {} for name in BY_FILE}
    for delivery in deliveries:
        for file, rows in delivery.rows.items():
            latest[file].update((key_of(file, row), row) for row in rows)
    return {file: list(rows.values()) for file, rows in latest.items()}
