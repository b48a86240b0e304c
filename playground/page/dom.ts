/** Elements of the page. Text is always text: nothing of a wiki becomes markup. */

/** Makes an element with properties and children. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Partial<HTMLElementTagNameMap[Tag]> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = Object.assign(document.createElement(tag), properties);
	element.append(...children);
	return element;
}

/** Returns an element of the page by its id. */
export function byId<E extends HTMLElement>(id: string, kind: new () => E): E {
	const element = document.getElementById(id);
	if (element instanceof kind) return element;
	throw new Error(`the page has no ${kind.name} "${id}"`);
}

/** Calls a function with each file that a reader chooses. */
export function onFileChosen(
	input: HTMLInputElement,
	open: (file: File) => void,
): void {
	input.addEventListener("change", () => {
		const [file] = input.files ?? [];
		// The same file can be chosen again.
		input.value = "";
		if (file !== undefined) open(file);
	});
}
