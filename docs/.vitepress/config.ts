/** The site of the documentation: `npm run docs`. `DOCS_BASE=/path/` builds it for a path other than `/`. */
import { slug } from "github-slugger";
import { defineConfig } from "vitepress";
import { readAsGitHub, sourceOf } from "./markdown";
import { nav, sidebar } from "./navigation";
import { repository } from "./repository";
import { searchOptions } from "./search";

/** Where the site is on its server. */
const base = process.env.DOCS_BASE ?? "/";

export default defineConfig({
	title: "moinmoin-parser",
	description:
		"Parses MoinMoin wiki markup, 1.5 and 1.9, into a unist tree; converts pages, whole wikis and lists of user groups.",
	lang: "en",
	base,
	head: [["link", { rel: "icon", href: `${base}logo.svg` }]],
	// The playground is copied into the site after it is built.
	ignoreDeadLinks: [/\/play\//],
	markdown: {
		// Anchors are those of GitHub, where the same files are read.
		anchor: { slugify: slug },
		config: (md) => readAsGitHub(md, repository),
		theme: {
			light: "github-light-high-contrast",
			dark: "github-dark-high-contrast",
		},
	},
	transformPageData: (page) => {
		const source = sourceOf(page.relativePath);
		if (source === undefined) page.frontmatter.editLink = false;
		else page.filePath = source;
	},
	themeConfig: {
		logo: "/logo.svg",
		nav,
		sidebar,
		outline: [2, 3],
		search: { provider: "local", options: { miniSearch: { searchOptions } } },
		editLink: {
			pattern: `${repository}/edit/main/:path`,
			text: "Edit this page",
		},
		socialLinks: [{ icon: "github", link: repository }],
		externalLinkIcon: true,
		footer: {
			message: "MIT licensed. Not part of MoinMoin; contains none of its code.",
		},
	},
});
