/** Keeps the playground for visits without a network. */

/** How long after the start only what is shown is loaded, in milliseconds. */
const DELAY = 4000;

/** Registers the service worker of the built playground, once the page is at rest. */
export function keepForOffline(): void {
	if (import.meta.env.MODE !== "production" || !("serviceWorker" in navigator))
		return;
	const register = (): void => {
		navigator.serviceWorker.register("./sw.js").catch(() => {
			// A browser that keeps nothing, or a host without encryption: the playground works with a network only.
		});
	};
	setTimeout(register, DELAY);
}
