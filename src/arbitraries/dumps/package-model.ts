/** What a script makes of an empty wiki. */

import type { TextModel } from "./model";
import { quoted } from "./quoted-name";
import type { GeneratedText } from "./texts";

/** An edit as a package describes it. */
export interface PackageEdit {
	action: string;
	/** Name of the page at that time. */
	page: string;
	host?: string;
	extra?: string;
	comment?: string;
}

/** A page of a package. */
export interface PackagePageModel {
	name: string;
	directory: string;
	state: "live" | "deleted" | "never-saved";
	current?: number;
	revisions: (TextModel & { revision: number; edit: PackageEdit })[];
	/** By name. */
	attachments: { name: string; bytes: Uint8Array; edit: PackageEdit }[];
	deletion?: PackageEdit;
}

/** Runs commands on an empty wiki. */
export class PackageModel {
	pages: PackagePageModel[] = [];
	readonly entries: Record<string, Uint8Array> = {};
	readonly notRun: Record<string, number> = {};
	readonly problems: string[] = [];

	/** @returns the name of the revision's entry. */
	addRevision(
		name: string,
		{ bytes, ...text }: GeneratedText,
		author: string,
		comment: string,
	): string {
		const page = this.#pageOf(name);
		const revision = (page.current ?? 0) + 1;
		const action = page.state === "live" ? "SAVE" : "SAVENEW";
		page.revisions.push({
			revision,
			...text,
			edit: editOf(action, name, author, comment),
		});
		page.current = revision;
		page.state = "live";
		delete page.deletion;
		return this.#store("", bytes);
	}

	/** @returns the name of the file's entry. */
	addAttachment(
		name: string,
		bytes: Uint8Array,
		pageName: string,
		author: string,
		comment: string,
	): string {
		const page = this.#pageOf(pageName);
		const edit = {
			...editOf("ATTNEW", pageName, author, comment),
			extra: name,
		};
		page.attachments = [...without(page, name), { name, bytes, edit }].sort(
			(a, b) => (a.name < b.name ? -1 : 1),
		);
		return this.#store("_attachment", bytes);
	}

	deleteAttachment(name: string, pageName: string): void {
		const page = this.#known(pageName);
		if (page !== undefined) page.attachments = without(page, name);
	}

	rename(from: string, to: string): void {
		const page = this.#known(from);
		if (page === undefined) return;
		if (this.pages.some(({ name }) => name === to)) {
			this.problems.push("name-taken");
			return;
		}
		page.name = to;
		page.directory = quoted(to);
		this.pages = [...this.pages.filter((each) => each !== page), page];
	}

	delete(name: string, comment: string): void {
		const page = this.#known(name);
		if (page === undefined) return;
		page.state = "deleted";
		page.current = (page.current ?? 0) + 1;
		page.deletion = editOf("SAVE", name, "", comment);
	}

	countNotRun(command: string): void {
		const name = command.toLowerCase();
		this.notRun[name] = (this.notRun[name] ?? 0) + 1;
	}

	#known(name: string): PackagePageModel | undefined {
		const page = this.pages.find((each) => each.name === name);
		if (page === undefined) this.problems.push("script-page");
		return page;
	}

	#pageOf(name: string): PackagePageModel {
		const known = this.pages.find((each) => each.name === name);
		if (known !== undefined) return known;
		const page: PackagePageModel = {
			name,
			directory: quoted(name),
			state: "never-saved",
			revisions: [],
			attachments: [],
		};
		this.pages.push(page);
		return page;
	}

	#store(ending: string, bytes: Uint8Array): string {
		const name = `${Object.keys(this.entries).length + 1}${ending}`;
		this.entries[name] = bytes;
		return name;
	}
}

const editOf = (
	action: string,
	page: string,
	author: string,
	comment: string,
): PackageEdit => ({
	action,
	page,
	...(author !== "" && { host: author }),
	...(comment !== "" && { comment }),
});

const without = (page: PackagePageModel, name: string) =>
	page.attachments.filter((each) => each.name !== name);
