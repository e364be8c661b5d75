"""The document properties of a note: title, language, kenmerk, date; never a person."""

from markupsafe import escape

from afweging_xlsx.domain.advies import Advies
from afweging_xlsx.domain.notatie import parse_datum
from afweging_xlsx.rendering.pakket import APP, CORE, CUSTOM
from afweging_xlsx.rendering.tekst import render_regel

TAAL = "nl-NL"
SOORT = "adviesnota"
STATUS = "advies"

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_FMTID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def render_eigenschappen(advies: Advies) -> tuple[tuple[str, bytes], ...]:
    """The three property parts of a note, each with its name in the package."""
    datum = parse_datum(render_regel(advies.datum))
    dag = "" if datum is None else datum.isoformat()
    return (
        (CORE, _core(advies, dag).encode()),
        (APP, _app(advies).encode()),
        (CUSTOM, _custom(advies, dag).encode()),
    )


def _core(advies: Advies, dag: str) -> str:
    tijden = "".join(
        f'<dcterms:{soort} xsi:type="dcterms:W3CDTF">{dag}T00:00:00Z</dcterms:{soort}>'
        for soort in ("created", "modified")
        if dag
    )
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_clean(advies.titel)}</dc:title>"
        f"<dc:subject>{_clean(f'Adviesnota {advies.kenmerk}')}</dc:subject>"
        f"<dc:identifier>{_clean(advies.kenmerk)}</dc:identifier>"
        f"<dc:language>{TAAL}</dc:language><cp:category>{SOORT}</cp:category>"
        f"<cp:contentStatus>{STATUS}</cp:contentStatus>{tijden}</cp:coreProperties>"
    )


def _app(advies: Advies) -> str:
    return (
        f'{_XML}<Properties xmlns="{_OFFICE}/extended-properties">'
        f"<Application>afweging_xlsx</Application><Company>{_clean(advies.organisatie)}</Company>"
        "</Properties>"
    )


def _custom(advies: Advies, dag: str) -> str:
    """Properties named after the Dutch metadata standard for documents (MDTO)."""
    waarden = {
        "identificatie": advies.kenmerk,
        "informatieobjecttype": SOORT,
        "status": STATUS,
        "taal": TAAL,
        "creatiedatum": dag,
    }
    eigenschappen = "".join(
        f'<property fmtid="{_FMTID}" pid="{pid}" name="{naam}">'
        f"<vt:lpwstr>{_clean(waarde)}</vt:lpwstr></property>"
        for pid, (naam, waarde) in enumerate(waarden.items(), 2)
    )
    return (
        f'{_XML}<Properties xmlns="{_OFFICE}/custom-properties" '
        f'xmlns:vt="{_OFFICE}/docPropsVTypes">{eigenschappen}</Properties>'
    )


def _clean(tekst: str) -> str:
    return str(escape(render_regel(tekst)))
