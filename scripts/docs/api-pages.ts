/** The reference of the API: what TypeDoc reads in the docstrings, one page per entry point. */

import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { Application, OptionDefaults, type ProjectReflection } from "typedoc";
import packageJson from "../../package.json" with { type: "json" };
import { library } from "../../tsup.config.ts";
import { repairAnchors } from "./repair-anchors.ts";

/** Source files by the names of what is built of them. */
const sources: ReadonlyMap<string, string> = new Map(Object.entries(library));

/** Names that users import, by the source file of each entry point. */
const entries: ReadonlyMap<string, string> = new Map(
	Object.entries(packageJson.exports).flatMap(([path, target]) => {
		if (typeof target === "string") return [];
		const built = /([\w-]+)\.js$/.exec(target.import.default)?.[1] ?? "";
		const source = sources.get(built);
		if (source === undefined) throw new Error(`${path}: no source of ${built}`);
		return [[source, `moinmoin-parser${path.slice(1)}`]];
	}),
);

/** Tags that only the generator of the JSON Schemas reads. */
const SCHEMA_TAGS = ["@asType", "@minimum", "@maximum", "@version"] as const;

/** Gives modules the names that users import, and leads each name to its line in the repository. */
function nameModules(project: ProjectReflection, repository: string): void {
	for (const module of project.children ?? []) {
		const source = module.sources?.[0]?.fileName ?? "";
		module.name = entries.get(source) ?? module.name;
	}
	for (const reflection of Object.values(project.reflections))
		if (reflection.isDeclaration() || reflection.isSignature())
			for (const source of reflection.sources ?? [])
				if (source.fileName.startsWith("node_modules/")) delete source.url;
				else
					source.url = `${repository}/blob/main/${source.fileName}#L${source.line}`;
}

/**
 * Writes a page per entry point, and `index.md`, into a folder, which is emptied first.
 *
 * @param folder path of the folder.
 * @param repository URL of the repository.
 */
export async function writeApiPages(
	folder: string,
	repository: string,
): Promise<void> {
	const options = {
		entryPoints: [...entries.keys()],
		tsconfig: "tsconfig.json",
		plugin: ["typedoc-plugin-zod", "typedoc-plugin-markdown"],
		outputs: [{ name: "markdown", path: folder }],
		blockTags: [...OptionDefaults.blockTags, ...SCHEMA_TAGS],
		cleanOutputDir: false,
		readme: "none",
		name: "API by module",
		excludeInternal: true,
		excludeExternals: true,
		disableGit: true,
		basePath: process.cwd(),
		sourceLinkTemplate: "{path}",
		logLevel: "Warn" as const,
		skipErrorChecking: true,
	};
	const markdown = {
		router: "module",
		entryFileName: "index",
		hidePageHeader: true,
		hideBreadcrumbs: true,
		tableColumnSettings: {
			hideSources: true,
			hideDefaults: true,
			hideInherited: true,
			hideModifiers: true,
			hideOverrides: true,
		},
		useCodeBlocks: true,
		expandObjects: false,
		parametersFormat: "table",
		interfacePropertiesFormat: "table",
		typeAliasPropertiesFormat: "table",
		enumMembersFormat: "table",
		sanitizeComments: true,
	};
	const app = await Application.bootstrapWithPlugins({
		...options,
		...markdown,
	} as typeof options);
	const project = await app.convert();
	if (project === undefined) throw new Error("TypeDoc cannot read the sources");
	nameModules(project, repository);
	await app.generateOutputs(project);
	const pages = new Map(
		globSync("**/*.md", { cwd: folder }).map((path) => [
			path.split(sep).join("/"),
			readFileSync(join(folder, path), "utf8"),
		]),
	);
	for (const [path, markdown] of repairAnchors(pages))
		writeFileSync(join(folder, path), markdown);
}
