/** Who edited: as much of it as is asked for. */
import type { Dump } from "../dump/dump";
import { isoTime } from "../dump/formats/edit-log";
import type { Edit } from "../dump/pages/page";
import type { Person } from "../dump/pages/wiki";
import type { Author, Deletion, PageRecord } from "./records";

/** How many users are kept in mind. */
const KEPT = 1000;

/** Turns edits into authors. */
export class People {
	readonly #persons = new Map<string, Promise<Person | undefined>>();

	/**
	 * @param dump that knows the users.
	 * @param canWriteNames whether names and addresses may be written.
	 */
	constructor(
		private readonly dump: Pick<Dump, "person">,
		private readonly canWriteNames: boolean,
	) {}

	/** The author of an edit. */
	async authorOf(edit: Edit | undefined): Promise<{ author?: Author }> {
		if (edit === undefined) return {};
		const { user, address, host } = edit;
		if (!this.canWriteNames)
			return user === undefined ? {} : { author: { user } };
		const author: Author = {
			...(user !== undefined && { user, ...(await this.#find(user)) }),
			...(address !== undefined && { address }),
			...(host !== undefined && { host }),
		};
		return Object.keys(author).length === 0 ? {} : { author };
	}

	/** Who deleted a page, when and why. */
	async deletionOf(edit: Edit | undefined): Promise<{ deletion?: Deletion }> {
		if (edit === undefined) return {};
		const deletion = {
			...timeOf(edit),
			...(await this.authorOf(edit)),
			...commentOf(edit),
		};
		return { deletion };
	}

	/** Counts the addresses and hosts of edits that are skipped. */
	countSkipped(
		edits: readonly (Edit | undefined)[],
	): PageRecord["peopleSkipped"] {
		if (this.canWriteNames) return { addresses: 0, hosts: 0 };
		return {
			addresses: edits.filter((edit) => edit?.address !== undefined).length,
			hosts: edits.filter((edit) => edit?.host !== undefined).length,
		};
	}

	#find(user: string): Promise<Person | undefined> {
		const known = this.#persons.get(user);
		if (known !== undefined) return known;
		if (this.#persons.size >= KEPT) this.#persons.clear();
		const person = this.dump.person(user).catch(() => undefined);
		this.#persons.set(user, person);
		return person;
	}
}

/** The time of an edit, if it has one. */
export const timeOf = ({ time }: Edit): { time?: string } => {
	const iso = time === undefined ? undefined : isoTime(time);
	return iso === undefined ? {} : { time: iso };
};

/** The comment of an edit, if it has one. */
export const commentOf = ({ comment }: Edit): { comment?: string } =>
	comment === undefined ? {} : { comment };
