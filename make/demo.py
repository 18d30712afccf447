"""Starts the demo: a database, an imaginary brigade, and the site on this machine.

    .venv/bin/python make/demo.py

On the first start the demo organisation is made; afterwards what is there is kept.
"""

import io
import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lms.settings.dev")

import django  # noqa: E402  (the settings come first)
from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.core.servers.basehttp import run  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402


def prepare(accounts: Path) -> None:
    """Bring the database up to date, and fill a new one."""
    from certification.models import Seal
    from people.models import User

    accounts.parent.mkdir(parents=True, exist_ok=True)
    print("Preparing the database …", flush=True)
    call_command("migrate", verbosity=0)
    if not User.objects.exists():
        print("Making the demo organisation …", flush=True)
        call_command("seed_demo", accounts=accounts)
    if not Seal.objects.exists():
        print("Sealing the ledger …", flush=True)
        call_command("write_checkpoint", settings.CHECKPOINT_DIR, stdout=io.StringIO())


def welcome(port: str, accounts: Path) -> None:
    """Where the site is, and who may sign in."""
    print(f"\nBekwaam is at http://localhost:{port}\n")
    if accounts.exists():
        for account in json.loads(accounts.read_text(encoding="utf-8")):
            columns = [account[c] for c in ("service_number", "password", "role")]
            unit = account.get("unit") or ""
            print("  {:<12} {:<28} {:<22} {}".format(*columns, unit))
    print("\nCtrl+C stops.", flush=True)


def main() -> int:
    port = os.environ.get("PORT") or "8000"
    if not port.isdecimal():
        print(f"PORT must be a number, not {port!r}.", file=sys.stderr)
        return 2
    os.environ.setdefault("PUBLIC_BASE_URL", f"http://localhost:{port}")
    django.setup()
    accounts = settings.DATA_DIR / "demo-accounts.json"
    prepare(accounts)
    try:
        run(
            "127.0.0.1",
            int(port),
            get_wsgi_application(),
            threading=True,
            on_bind=lambda _: welcome(port, accounts),
        )
    except KeyboardInterrupt:
        print("\nStopped.")
    except OSError:
        print(f"Port {port} is taken: PORT=8001 make run.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
