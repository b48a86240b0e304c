/** A digest of what of a dump a site is made from, so that a later run sees whether it is still the same. */
import { createHash } from "node:crypto";
import { NO_ACCOUNTS } from "../records/accounts/page-accounts";
import type { Conversion } from "../records/conversion";
import { readSteps, type Step } from "../records/steps";

/** Adds up the pages that may be written, in the order of the dump. */
export class DumpDigest {
	readonly #hash = createHash("sha256");

	/** Adds what is read of a page without its markup: all that the log and the head say of it, and the hashes of its texts. */
	async add({ job, isLast, dumpPage }: Step): Promise<void> {
		const revisions = job.revisions.map(({ record }) => record);
		const attachments: unknown[] = [];
		if (isLast)
			for (const attachment of dumpPage.attachments) {
				const facts = await attachment.stat().catch(() => undefined);
				attachments.push([attachment.name, facts?.size, facts?.modified]);
			}
		const line = [job.page?.draft, revisions, attachments];
		this.#hash.update(`${JSON.stringify(line)}\n`);
	}

	/** Returns the digest of the pages that were added. */
	toString(): string {
		return this.#hash.copy().digest("hex");
	}
}

/** Returns the digest of a dump: its pages are read for it, and not parsed. */
export async function digestOf(conversion: Conversion): Promise<string> {
	const digest = new DumpDigest();
	const steps = readSteps(conversion, NO_ACCOUNTS, {
		hasAttachments: false,
	});
	for await (const step of steps) await digest.add(step);
	return digest.toString();
}
