/** Pages of which their files are not named yet, as JSON: many objects would take more memory. */
import { compareTexts } from "../../records/accounts/first-items";
import { LineStore } from "../line-store";
import type { MappedPage } from "../schema";

/** A page of which its files are not named yet. */
export type UnnamedPage = Omit<MappedPage, "file" | "attachments"> & {
	/** Whether it has text. */
	hasText: boolean;
	attachments: { name: string; size: number; sha256: string }[];
};

/** Pages are added in the order of the dump, and read in that of their names. */
export class UnnamedPages {
	readonly #lines = new LineStore();
	/** The line of each page. */
	readonly #pages: { name: string; line: number }[] = [];

	add(page: UnnamedPage): void {
		this.#pages.push({ name: page.name, line: this.#lines.size });
		this.#lines.add(JSON.stringify(page));
	}

	/** Sorts the pages by their names; those of one name keep their order. */
	sort(): void {
		this.#pages.sort((a, b) => compareTexts(a.name, b.name));
	}

	/** The names of all pages. */
	names(): string[] {
		return this.#pages.map(({ name }) => name);
	}

	/** All pages. */
	*read(): Generator<UnnamedPage> {
		for (const { line } of this.#pages) yield this.#parse(line);
	}

	/** The pages that redirect to others. */
	*redirects(): Generator<UnnamedPage> {
		for (const { line } of this.#pages)
			if (this.#lines.at(line).includes('"redirect":')) yield this.#parse(line);
	}

	/** Number of the page of a name that has text; -1 if there is none. */
	find(name: string | undefined): number {
		return this.#pages.findIndex(
			(page) => page.name === name && this.#parse(page.line).hasText,
		);
	}

	/** The lines were written here. */
	#parse(line: number): UnnamedPage {
		return JSON.parse(this.#lines.at(line).toString()) as UnnamedPage;
	}
}
