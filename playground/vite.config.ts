/** How the playground is built: static files that work in any folder of any host. */
import { fileURLToPath } from "node:url";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { repository } from "../docs/.vitepress/repository.ts";
import { serviceWorker } from "./offline/service-worker.ts";

/** Modules of Chevrotain do nothing when they are loaded, but do not say so. */
const isUnusedWhenUnnamed = (id: string): boolean => !id.includes("chevrotain");

const inFolder = (path: string): string =>
	fileURLToPath(new URL(path, import.meta.url));

const bundling = {
	treeshake: { moduleSideEffects: isUnusedWhenUnnamed },
};

/** Writes the service worker, which needs all files. */
const offline: Plugin = {
	name: "offline",
	enforce: "post",
	generateBundle: {
		order: "post",
		handler(_, bundle) {
			const files = Object.values(bundle)
				.map((file) => ({
					name: file.fileName,
					content: file.type === "chunk" ? file.code : file.source,
				}))
				.toSorted((a, b) => (a.name < b.name ? -1 : 1));
			const source = serviceWorker(files);
			this.emitFile({ type: "asset", fileName: "sw.js", source });
		},
	},
};

/** Where the documentation is: the site that the playground is a part of, or else the repository. */
const documentation =
	process.env.PLAYGROUND_DOCS ?? `${repository}/tree/main/docs`;

export default defineConfig({
	plugins: [offline],
	define: {
		"import.meta.env.VITE_DOCS": JSON.stringify(documentation),
		"import.meta.env.VITE_REPOSITORY": JSON.stringify(repository),
	},
	root: inFolder("."),
	base: "./",
	// What is imported by the worker as well must not ask for a document.
	resolve: {
		conditions: ["worker", ...defaultClientConditions],
		alias: {
			"node:crypto": inFolder("worker/node/crypto.ts"),
			"node:net": inFolder("worker/node/net.ts"),
		},
	},
	build: {
		target: "es2022",
		modulePreload: { polyfill: false },
		// The fonts and images that there are would be inlined as data, which the policy of the page forbids.
		assetsInlineLimit: 0,
		rolldownOptions: bundling,
	},
	worker: { format: "es", rolldownOptions: bundling },
	server: { fs: { allow: [".."] } },
	// What only the worker imports would be found late, and reload the page.
	optimizeDeps: { entries: ["index.html", "worker/worker.ts"] },
});
