"""The bill of materials in CycloneDX 1.6, from a lock: the same lock makes the same bytes."""

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from easymo import __version__
from supply.lock import Locked


def bill(packages: Sequence[Locked], reviewed: Mapping[str, str]) -> dict[str, Any]:
    """Components with their licence and the digests of their files. What installs where is in ``easymo:marker``."""
    components = [_component(package, reviewed.get(package.name, "")) for package in packages]
    root = f"pkg:pypi/easymo@{__version__}"
    content = "\n".join([root, *(f"{each.name} {each.version} {sorted(each.hashes)}" for each in packages)])
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": "easymo",
                "version": __version__,
                "purl": root,
            }
        },
        "components": components,
        "dependencies": [{"ref": root, "dependsOn": sorted(component["bom-ref"] for component in components)}],
    }


def _component(package: Locked, licence: str) -> dict[str, Any]:
    purl = f"pkg:pypi/{package.name}@{package.version}"
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": package.name,
        "version": package.version,
        "purl": purl,
        "hashes": [{"alg": "SHA-256", "content": digest} for digest in package.hashes],
    }
    if licence:
        component["licenses"] = [{"expression": licence}]
    if package.marker:
        component["properties"] = [{"name": "easymo:marker", "value": package.marker}]
    return component
