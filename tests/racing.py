"""An act done by many hands in the same instant."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from django.core.exceptions import ValidationError
from django.db import connection

HANDS = 6


def at_once(act: Callable[[], object]) -> int:
    """How many of the hands got it done; the others must have been refused."""

    def one(_number: int) -> bool:
        try:
            act()
        except ValidationError:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(HANDS) as pool:
        return sum(pool.map(one, range(HANDS)))
