/** `moinmoin parse --ndjson`: records with markup in, the same records with trees or pages out, line by line. */

import { removePosition } from "unist-util-remove-position";
import * as z from "zod";
import { dialectNames } from "../../../grammar/dialect-names";
import { describeValue } from "../../arguments/signature";
import type { Root } from "../../ast";
import { detectDialect } from "../../dialect";
import { parse } from "../../parse";
import { parserNamesOf } from "../../records/facts/wiki-names";
import { toInputError, tooLargeError } from "../input-error";
import { nameOf, openInput, STDIN } from "../open-input";
import { writeJson } from "../output/pieces";
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

/** A record with markup. */
export interface MarkupRecord {
	record: z.infer<typeof Line>;
	markup: string;
	pageName: string | undefined;
	tree: Root;
}

/** Returns what is added to a record, or why nothing can be. */
export type ConvertRecord = (
	record: MarkupRecord,
) => { fields: object } | { reason: string };

/**
 * Reads records, one a line, and writes each with what its `text` or `markup` is converted to. Records without either are written as
 * they are. `page` or `name` is the page's name, `dialect` its dialect, unless an option says otherwise.
 *
 * @param files to read; none, or `-`, is standard input.
 */
export async function parseRecords(
	files: readonly string[],
	convert: ConvertRecord,
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
				await parseRecord(line, `${name}:${number}`, convert, session);
			}
		} catch (error) {
			session.fail(toInputError(error, name));
		}
	}
}

async function parseRecord(
	line: string,
	place: string,
	convert: ConvertRecord,
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
				reason: `"${field}" must be a string (got ${describeValue(record[field])}); the record is written as it is`,
			});
		await out(`${line}\n`);
		return;
	}
	const { pageName, dialect: wanted } = session.options;
	const { data: known } = KnownDialect.safeParse(record);
	const dialect =
		wanted === "auto" ? (known?.dialect ?? detectDialect(markup)) : wanted;
	const name = pageName ?? PageName.safeParse(record).data;
	const tree = parse(markup, {
		dialect,
		pageName: name,
		...parserNamesOf(session.names, dialect),
	});
	const result = convert({ record, markup, pageName: name, tree });
	if ("reason" in result) {
		session.fail({
			file: place,
			reason: `${result.reason}; the record is written as it is`,
		});
		await out(`${line}\n`);
	} else
		await writeJson({ ...record, ...result.fields }, { pretty: false }, out);
}

/** Adds the tree. */
export const withTree =
	(keepPositions: boolean): ConvertRecord =>
	({ tree }) => {
		if (!keepPositions) removePosition(tree, { force: true });
		return { fields: { ast: tree } };
	};

function readLine(line: string): z.infer<typeof Line> | undefined {
	try {
		return Line.safeParse(JSON.parse(line)).data;
	} catch {
		return undefined;
	}
}
