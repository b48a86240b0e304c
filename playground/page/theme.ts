/** The choice of colors: those of the system, light or dark. */

const KEY = "moinmoin-theme";

/** Applies the choice, and remembers it where the browser allows that. */
export function enableTheme(select: HTMLSelectElement): void {
	const apply = (): void => {
		document.documentElement.style.colorScheme = select.value;
	};
	select.value = stored() ?? "light dark";
	if (select.value === "") select.value = "light dark";
	apply();
	select.addEventListener("change", () => {
		apply();
		store(select.value);
	});
}

function stored(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

function store(value: string): void {
	try {
		localStorage.setItem(KEY, value);
	} catch {
		// A browser that keeps nothing shows the same colors until the page is closed.
	}
}
