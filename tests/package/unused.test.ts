/** Files, exports and dependencies that nothing uses; `knip.json` says what uses what. */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { repository } from "../support/package/packed";
import { isLong } from "../support/runs";

/** Takes some seconds; `npm run check:unused` is the same. */
test.runIf(isLong)(
	"no file, export or dependency is unused, and none is missing",
	() => {
		const printed = execFileSync(
			process.execPath,
			["node_modules/knip/bin/knip.js", "--no-progress", "--no-exit-code"],
			{ cwd: repository, encoding: "utf8" },
		);
		expect(printed).toBe("");
	},
);
