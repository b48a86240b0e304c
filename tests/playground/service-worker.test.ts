import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { serviceWorker } from "../../playground/offline/service-worker";

/** Runs the code of a worker with a list of caches; returns its listeners. Each cache knows only the page. */
function run(code: string, scope: string, caches: Set<string>) {
	const listeners = new Map<string, (event: object) => void>();
	runInNewContext(code, {
		URL,
		registration: { scope },
		fetch: async () => "network",
		addEventListener: (type: string, listener: () => void) =>
			listeners.set(type, listener),
		Request: class {},
		caches: {
			keys: async () => [...caches],
			delete: async (name: string) => caches.delete(name),
			open: async (name: string) => {
				caches.add(name);
				return {
					addAll: async () => {},
					match: async (key: unknown) => (key === scope ? "page" : undefined),
				};
			},
		},
	});
	return listeners;
}

/** Installs and activates a worker. */
async function activate(code: string, scope: string, caches: Set<string>) {
	const listeners = run(code, scope, caches);
	for (const type of ["install", "activate"]) {
		const done: Promise<unknown>[] = [];
		const waitUntil = (each: Promise<unknown>) => done.push(each);
		listeners.get(type)?.({ waitUntil });
		await Promise.all(done);
	}
}

const filesOf = (page: string) => [
	{ name: "assets/a.js", content: "a" },
	{ name: "index.html", content: page },
];

test("a change of the page alone makes another worker", () => {
	expect(serviceWorker(filesOf("a"))).toBe(serviceWorker(filesOf("a")));
	expect(serviceWorker(filesOf("a"))).not.toBe(serviceWorker(filesOf("b")));
});

test("an update deletes the cache before it, and none of others on the host", async () => {
	const caches = new Set(["other"]);
	const [old, other] = ["https://a.example/play/", "https://a.example/play/b/"];
	await activate(serviceWorker(filesOf("a")), old, caches);
	await activate(serviceWorker(filesOf("a")), other, caches);
	const before = [...caches];
	expect(before).toHaveLength(3);
	await activate(serviceWorker(filesOf("b")), old, caches);
	expect([...caches].slice(0, 2)).toEqual(["other", before[2]]);
	expect(caches.size).toBe(3);
});

test("only the page itself is opened from the cache", async () => {
	const scope = "https://a.example/play/";
	const fetchListener = run(serviceWorker(filesOf("a")), scope, new Set()).get(
		"fetch",
	);
	/** What a navigation is answered with; nothing if the worker leaves it to the browser. */
	const answerTo = async (name: string) => {
		let answer: unknown;
		fetchListener?.({
			request: { url: scope + name, mode: "navigate" },
			respondWith: (each: unknown) => {
				answer = each;
			},
		});
		return await answer;
	};
	for (const name of ["", "index.html", "?a=b", "index.html?a#b"])
		expect(await answerTo(name), name).toBe("page");
	for (const name of ["nope.html", "sub/", "sub/index.html", "assets/a.js"])
		expect(await answerTo(name), name).toBeUndefined();
});
