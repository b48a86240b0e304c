/** The service worker: after the first visit, the playground works without a network. */
import { createHash } from "node:crypto";

/**
 * Returns the code of a worker that keeps all files.
 *
 * @param files paths from the folder of the worker; the names of scripts and styles change with their content.
 */
export function serviceWorker(files: readonly string[]): string {
	const names = JSON.stringify(["./", ...files]);
	const version = createHash("sha256").update(names).digest("hex").slice(0, 16);
	return `const name = "moinmoin-playground-${version}";
addEventListener("install", (event) =>
	event.waitUntil(caches.open(name).then((cache) => cache.addAll(${names}))),
);
addEventListener("activate", (event) =>
	event.waitUntil(
		caches.keys().then((all) =>
			Promise.all(
				all
					.filter((each) => each.startsWith("moinmoin-playground-") && each !== name)
					.map((each) => caches.delete(each)),
			),
		),
	),
);
addEventListener("fetch", (event) =>
	event.respondWith(
		caches
			.open(name)
			.then((cache) => cache.match(event.request))
			.then((kept) => kept ?? fetch(event.request)),
	),
);
`;
}
