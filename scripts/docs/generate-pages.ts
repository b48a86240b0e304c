/** Writes the pages of the site that are not in `docs/`: references, and copies of files of the project. */
import {
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { COPIES } from "../../docs/.vitepress/markdown.ts";
import { repository } from "../../docs/.vitepress/repository.ts";
import { dialectNames } from "../../grammar/dialect-names.ts";
import packageJson from "../../package.json" with { type: "json" };
import { writeApiPages } from "./api-pages.ts";
import { benchmarkResults } from "./benchmark-results.ts";
import type { GeneratedPage } from "./generated-page.ts";
import { grammarPage } from "./grammar-page.ts";
import { type Schema, schemaIndex, schemaPage } from "./schema-pages.ts";

/** Where the pages go; git ignores it. */
const FOLDER = "docs/reference";

const read = (path: string): string => readFileSync(path, "utf8");

const BENCHMARKS = "reference/benchmarks.md";

/** A run of the benchmark: `npm run bench -- --json bench/results.json`. */
const STORED_RUN = "bench/results.json";

function copies(): GeneratedPage[] {
	const stored = existsSync(STORED_RUN)
		? benchmarkResults(JSON.parse(read(STORED_RUN)))
		: "";
	return Object.entries(COPIES).map(([path, file]) => ({
		path,
		markdown: read(file) + (path === BENCHMARKS ? stored : ""),
	}));
}

function schemaPages(): GeneratedPage[] {
	const pages = Object.entries(packageJson.exports).flatMap(
		([name, target]) => {
			if (typeof target !== "string" || !name.endsWith(".schema.json"))
				return [];
			const schema: Schema = JSON.parse(read(target));
			return [schemaPage(packageJson.name + name.slice(1), schema)];
		},
	);
	return [schemaIndex(pages), ...pages];
}

/** Writes all pages; what was in the folder before is removed. */
export async function generatePages(): Promise<void> {
	rmSync(FOLDER, { recursive: true, force: true });
	await writeApiPages(join(FOLDER, "api"), repository);
	const pages = [
		...copies(),
		...schemaPages(),
		await grammarPage([...dialectNames].reverse()),
	];
	for (const { path, markdown } of pages) {
		const file = join("docs", path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, markdown);
	}
}
