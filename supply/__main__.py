"""``make audit``: licences, hashes, secrets in the tree, and the bill of materials. Needs no network."""

import json
import sys
from pathlib import Path

from supply import leaks, licences
from supply.lock import FOLDER, LOCKS, Unreadable, read_lock, unhashed
from supply.sbom import bill

OUT = Path("dist")


def main() -> int:
    """Writes dist/<lock>.cdx.json; prints each finding and returns 1 if there is one."""
    reviewed, found = licences.read_reviewed(), leaks.findings(leaks.tracked(), leaks.read_allowed())
    OUT.mkdir(exist_ok=True)
    for name in LOCKS:
        try:
            packages = read_lock((FOLDER / name).read_text(encoding="utf-8"))
        except Unreadable as error:
            found.append(f"requirements/{name}: {error}")
            continue
        found += [f"requirements/{name}: {package} has no hash" for package in unhashed(packages)]
        if name == LOCKS[-1]:  # it holds the others
            found += licences.findings(packages, reviewed, licences.read_allowed())
        sbom = OUT / f"{Path(name).stem}.cdx.json"
        sbom.write_text(json.dumps(bill(packages, reviewed), indent=1) + "\n", encoding="utf-8")
        print(f"{sbom}: {len(packages)} packages")
    for line in found:
        print(line, file=sys.stderr)
    print("not looked at here: vulnerabilities that are known (make vulnerabilities, which asks osv.dev)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
