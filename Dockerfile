# The web process and the workers are one image; what differs is the command (compose.yaml).
# Trixie has the pg_dump of PostgreSQL 17: an older one refuses to back up a newer server.
FROM python:3.12-slim-trixie AS build
WORKDIR /build
COPY requirements/production.txt requirements/
RUN python -m venv /opt/bekwaam \
 && /opt/bekwaam/bin/pip install --no-cache-dir --require-hashes -r requirements/production.txt

FROM python:3.12-slim-trixie
RUN apt-get update \
 && apt-get install -y --no-install-recommends postgresql-client \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /srv/bekwaam --shell /usr/sbin/nologin bekwaam
COPY --from=build /opt/bekwaam /opt/bekwaam
WORKDIR /srv/bekwaam
COPY . .
ENV PATH=/opt/bekwaam/bin:$PATH \
    DJANGO_SETTINGS_MODULE=lms.settings.production \
    DATA_DIR=/var/lib/bekwaam \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
# Styles, pictures and compiled modules are made once, here: nothing can be written later.
# The settings want values that collectstatic does not use.
RUN install -d -o bekwaam -g bekwaam /var/lib/bekwaam /var/lib/checkpoints /var/backups/bekwaam /srv/static \
 && STATIC_DIR=/srv/static DATABASE_URL=sqlite:////tmp/none SECRET_KEY=only-to-collect ALLOWED_HOSTS=none \
    PUBLIC_BASE_URL=https://none python manage.py collectstatic --noinput \
 && python -m compileall -q .
ENV STATIC_DIR=/srv/static
USER bekwaam
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s CMD ["python", "-c", "import urllib.request as r; r.urlopen(r.Request('http://127.0.0.1:8000/healthz', headers={'Host': 'localhost', 'X-Forwarded-Proto': 'https'}), timeout=4)"]
CMD ["gunicorn", "lms.wsgi", "--bind=0.0.0.0:8000", "--workers=2", "--threads=4", "--worker-tmp-dir=/tmp", "--max-requests=5000", "--max-requests-jitter=500", "--no-control-socket"]
