/** Writes THIRD-PARTY-LICENSES: the licenses of the packages whose code is in `dist/`, which its source maps name. */
import { writeFileSync } from "node:fs";
import { bundledPackages, licenseOf } from "./licenses.ts";

/** Names of packages by the text of their license. */
const packagesByLicense = new Map<string, string[]>();
for (const name of bundledPackages()) {
	const text = licenseOf(name);
	packagesByLicense.set(text, [...(packagesByLicense.get(text) ?? []), name]);
}

const sections = Array.from(
	packagesByLicense,
	([text, names]) => `${names.join(", ")}\n\n${text}\n`,
);
writeFileSync(
	"THIRD-PARTY-LICENSES",
	[
		"The files in dist/ hold code of these packages.\n",
		...sections.toSorted(),
	].join(`\n${"-".repeat(80)}\n\n`),
);
