"""Files out: one as CSV or spreadsheet, or all of them as a zip."""

import io
import tempfile
from pathlib import Path

from django.http import FileResponse, Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe

from certification.exchange.exporting import export_data_set, write_file
from certification.exchange.files import BY_FILE
from certification.exchange.guard import for_administrators
from certification.exchange.importing import quietly
from certification.exchange.spreadsheets import write_spreadsheet


@for_administrators
@require_safe
def take_out(request: HttpRequest, file: str, form: str) -> HttpResponseBase:
    """One file of the data set as CSV or spreadsheet."""
    if file not in BY_FILE:
        raise Http404
    output = tempfile.TemporaryFile()  # noqa: SIM115 (the answer closes it)
    if form == "xlsx":
        write_spreadsheet(BY_FILE[file], output)
    else:
        text = io.TextIOWrapper(output, encoding="utf-8", newline="")
        write_file(BY_FILE[file], text)
        text.flush()
        text.detach()
    output.seek(0)
    return FileResponse(output, as_attachment=True, filename=f"{file}.{form}")


@for_administrators
@require_safe
def take_all_out(request: HttpRequest) -> HttpResponseBase:
    """The whole data set as a zip."""
    output = tempfile.TemporaryFile()  # noqa: SIM115 (the answer closes it)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data-set.zip"
        export_data_set(path, quietly)
        with path.open("rb") as made:
            while piece := made.read(1_000_000):
                output.write(piece)
    output.seek(0)
    return FileResponse(output, as_attachment=True, filename="data-set.zip")
