/** What leads to the pages of the site: the bar at the top and the list at the side. */
import { globSync } from "node:fs";
import { sep } from "node:path";
import type { DefaultTheme } from "vitepress";

type Item = DefaultTheme.SidebarItem;

const page = (text: string, link: string): Item => ({ text, link });

/** Links of the site to what is not a page of VitePress. */
const PLAYGROUND = {
	text: "Playground",
	link: "/play/index.html",
	target: "_self",
};

const guide: Item = {
	text: "Guide",
	items: [
		page("Getting started", "/getting-started"),
		page("User groups", "/reading-groups"),
		page("Dumps and records", "/reading-dumps"),
		page("Migration", "/migration"),
		page("A whole wiki as a site", "/wiki-out"),
		page("The history as git", "/git-history"),
		page("Reports", "/reports"),
		page("unified", "/unified"),
		page("Testing your own parser", "/testing-parsers"),
		page("The command", "/cli"),
		page("The playground", "/playground"),
		page("Recipes", "/recipes"),
	],
};

/** Names that users import: those of the pages that TypeDoc wrote. */
const modules = globSync("**/*.md", { cwd: "docs/reference/api" })
	.map((path) => path.split(sep).join("/").replace(/\.md$/, ""))
	.filter((name) => name !== "index")
	.sort();

const reference: Item = {
	text: "Reference",
	items: [
		page("API", "/api"),
		{
			...page("API by module", "/reference/api/"),
			collapsed: true,
			items: modules.map((name) => page(name, `/reference/api/${name}`)),
		},
		page("Options of the command", "/cli-options"),
		page("Bridges", "/bridges"),
		page("AST", "/ast"),
		page("Messages", "/messages"),
		page("JSON Schemas", "/reference/schemas/"),
	],
};

const specification: Item = {
	text: "Specification",
	items: [
		page("MoinMoin 1.9 and 1.5", "/moinmoin"),
		page("Grammar", "/reference/grammar"),
		page("Pages of user groups", "/usergroups"),
		page("Dumps on a disk", "/dumps"),
	],
};

const project: Item = {
	text: "Project",
	items: [
		page("Benchmarks", "/reference/benchmarks"),
		page("Limitations", "/limitations"),
		page("Comparison", "/comparison"),
		page("Glossary", "/glossary"),
		page("Design", "/design"),
		page("Versions", "/versioning"),
		page("Dependencies", "/dependencies"),
		page("Contributing", "/reference/contributing"),
		page("Style", "/style"),
		page("Changes", "/reference/changelog"),
	],
};

export const sidebar: Item[] = [guide, reference, specification, project];

export const nav: DefaultTheme.NavItem[] = [
	{ text: "Guide", link: "/getting-started" },
	{ text: "API", link: "/api" },
	{ text: "Specification", link: "/moinmoin" },
	PLAYGROUND,
];
