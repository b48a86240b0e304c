/** The choice of colors: those of the system, light or dark. */
import type { ColorScheme } from "../protocol/requests";

const KEY = "moinmoin-theme";

const SYSTEM: ColorScheme = "light dark";

/** Returns what is chosen. */
export const schemeOf = ({ value }: HTMLSelectElement): ColorScheme =>
	value === "light" || value === "dark" ? value : SYSTEM;

/**
 * Applies the choice, and remembers it where the browser allows that.
 *
 * @param onChange is called after the reader has chosen.
 */
export function enableTheme(
	select: HTMLSelectElement,
	onChange: () => void,
): void {
	const apply = (): void => {
		document.documentElement.style.colorScheme = schemeOf(select);
	};
	select.value = stored() ?? SYSTEM;
	if (select.value === "") select.value = SYSTEM;
	apply();
	select.addEventListener("change", () => {
		apply();
		store(select.value);
		onChange();
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
