/** Dates the lines under "Unreleased" in CHANGELOG.md with the version of package.json, and CITATION.cff with both. */
import { readFileSync, writeFileSync } from "node:fs";

const { version }: { version: string } = JSON.parse(
	readFileSync("package.json", "utf8"),
);
const today = new Date().toISOString().slice(0, 10);

/** Replaces what the pattern finds, which must be there. */
function replaceIn(file: string, pattern: RegExp, replacement: string): void {
	const text = readFileSync(file, "utf8");
	if (!pattern.test(text)) throw new Error(`${file} has no ${pattern}`);
	writeFileSync(file, text.replace(pattern, replacement));
}

replaceIn(
	"CHANGELOG.md",
	/^## \[Unreleased\]\n/m,
	`## [Unreleased]\n\n## [${version}] - ${today}\n`,
);
replaceIn("CITATION.cff", /^version: .*$/m, `version: ${version}`);
replaceIn("CITATION.cff", /^date-released: .*$/m, `date-released: ${today}`);
