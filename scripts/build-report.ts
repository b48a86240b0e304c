/** Writes what pages of reports hold besides their data, style, script and map: `npm run build:report`. */
import { writeFileSync } from "node:fs";
import { reportAssets } from "./report/assets.ts";
import { worldOutlines } from "./report/world-outlines.ts";

const write = (name: string, content: unknown): void =>
	writeFileSync(
		new URL(`../src/report-page/data/${name}.json`, import.meta.url),
		`${JSON.stringify(content, null, "\t")}\n`,
	);

write("assets", await reportAssets());
write("world", worldOutlines());
