/** The service worker: after the first visit, the playground works without a network. */
import { createHash } from "node:crypto";

/** A file of the built playground. */
export interface BuiltFile {
	/** Path from the folder of the worker. */
	name: string;
	content: string | Uint8Array;
}

/** The page; it is asked for by this name or by that of its folder. */
const PAGE = "index.html";

/**
 * Returns the code of a worker that keeps all files.
 *
 * Its cache is named after its scope, as other playgrounds may be on the same host, and after the content of the files, so that a
 * change of any file makes another worker.
 *
 * @param files all files, the page as `index.html` too.
 */
export function serviceWorker(files: readonly BuiltFile[]): string {
	const hash = createHash("sha256");
	for (const { name, content } of files)
		hash.update(`${name}\0${content.length}\0`).update(content);
	const version = hash.digest("hex").slice(0, 16);
	const names = files.map(({ name }) => (name === PAGE ? "./" : name));
	return `const own = "moinmoin-playground " + registration.scope + " ";
const name = own + "${version}";
const files = ${JSON.stringify(names)};
addEventListener("install", (event) =>
	event.waitUntil(
		caches.open(name).then((cache) =>
			cache.addAll(files.map((file) => new Request(file, { cache: "no-cache" }))),
		),
	),
);
addEventListener("activate", (event) =>
	event.waitUntil(
		caches.keys().then((all) =>
			Promise.all(
				all
					.filter((each) => each.startsWith(own) && each !== name)
					.map((each) => caches.delete(each)),
			),
		),
	),
);
const pages = ["", "${PAGE}"].map((file) => registration.scope + file);
addEventListener("fetch", (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	const isPage = pages.includes(origin + pathname);
	// Other pages may be below the playground.
	if (request.mode === "navigate" && !isPage) return;
	event.respondWith(
		caches
			.open(name)
			.then((cache) => cache.match(isPage ? registration.scope : request))
			.then((kept) => kept ?? fetch(request)),
	);
});
`;
}
