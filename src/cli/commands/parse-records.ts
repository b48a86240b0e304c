/** `moinmoin parse --ndjson`: records with markup in, the same records with trees out, line by line. */

import { removePosition } from "unist-util-remove-position";
import { z } from "zod";
import { dialectNames } from "../../../grammar/dialect-names";
import { typeOf } from "../../check-arguments";
import { detectDialect } from "../../dialect";
import { parse } from "../../parse";
import { parserNamesOf } from "../../records/facts/wiki-names";
import { toInputError, tooLargeError } from "../input-error";
import { nameOf, openInput, STDIN } from "../open-input";
import { writeJson } from "../output/json";
import { readLines } from "../read-lines";
import type { Session } from "../session";

/** A record of any kind. */
const Line = z.looseObject({});
/** Fields that hold markup. */
const MARKUP_FIELDS = ["text", "markup"] as const;
/** A record with markup: `text` or `markup`, and what may be known of it. */
const Markup = z.union([
	z.looseObject({ text: z.string() }).transform(({ text }) => text),
	z.looseObject({ markup: z.string() }).transform(({ markup }) => markup),
]);
const PageName = z.union([
	z.looseObject({ page: z.string() }).transform(({ page }) => page),
	z.looseObject({ name: z.string() }).transform(({ name }) => name),
]);
const KnownDialect = z.looseObject({ dialect: z.enum(dialectNames) });

/**
 * Reads records, one a line, and writes each with `ast`, the tree of its `text` or `markup`. Records without either are written as they
 * are. `page` or `name` is the page's name, `dialect` its dialect, unless an option says otherwise.
 *
 * @param files to read; none, or `-`, is standard input.
 */
export async function parseRecords(
	files: readonly string[],
	keepPositions: boolean,
	session: Session,
): Promise<void> {
	const { maxFileBytes } = session.options;
	for (const file of files.length === 0 ? [STDIN] : files) {
		const name = nameOf(file);
		let number = 0;
		const tooLong = (): Error =>
			tooLargeError(`${name}:${number + 1}`, maxFileBytes);
		try {
			const input = await openInput(file, session.io.stdin);
			for await (const line of readLines(input, maxFileBytes, tooLong)) {
				number++;
				if (line.trim() === "") continue;
				await parseRecord(line, `${name}:${number}`, keepPositions, session);
			}
		} catch (error) {
			session.fail(toInputError(error, name));
		}
	}
}

async function parseRecord(
	line: string,
	place: string,
	keepPositions: boolean,
	session: Session,
): Promise<void> {
	const { out } = session.io;
	const record = readLine(line);
	if (record === undefined) {
		session.fail({
			file: place,
			reason: "expected a JSON object on each line",
		});
		return;
	}
	const { data: markup } = Markup.safeParse(record);
	if (markup === undefined) {
		const field = MARKUP_FIELDS.find((name) => Object.hasOwn(record, name));
		if (field !== undefined)
			session.fail({
				file: place,
				reason: `"${field}" must be a string (got ${typeOf(record[field])}); the record is written as it is`,
			});
		await out(`${line}\n`);
		return;
	}
	const { pageName, dialect: wanted } = session.options;
	const { data: known } = KnownDialect.safeParse(record);
	const dialect =
		wanted === "auto" ? (known?.dialect ?? detectDialect(markup)) : wanted;
	const tree = parse(markup, {
		dialect,
		pageName: pageName ?? PageName.safeParse(record).data,
		...parserNamesOf(session.names, dialect),
	});
	if (!keepPositions) removePosition(tree, { force: true });
	await writeJson({ ...record, ast: tree }, false, out);
}

function readLine(line: string): z.infer<typeof Line> | undefined {
	try {
		return Line.safeParse(JSON.parse(line)).data;
	} catch {
		return undefined;
	}
}
