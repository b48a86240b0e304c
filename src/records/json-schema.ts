/** Records as JSON Schema, for programs in other languages. */
import * as z from "zod";
import { TREE_VERSION } from "../usergroups/result/versions";
import { Problem } from "./problem-schema";
import {
	Accounted,
	AclEntry,
	AttachmentRecord,
	Author,
	Deletion,
	DumpRecord,
	Links,
	NameCount,
	PageRecord,
	ProblemCount,
	RECORDS_VERSION,
	ReportRecord,
	RevisionRecord,
	Unknown,
	UsedName,
	WikiRecord,
} from "./records";

/** What is defined once, under its name. */
const DEFINITIONS = {
	Accounted,
	AttachmentRecord,
	AclEntry,
	Author,
	Deletion,
	Links,
	NameCount,
	PageRecord,
	ProblemCount,
	Problem,
	ReportRecord,
	RevisionRecord,
	Unknown,
	UsedName,
	WikiRecord,
};

/** The schemas of the trees in revisions, by field. */
const TREES = new Map<unknown, string>([
	[RevisionRecord.shape.ast.unwrap(), "urn:moinmoin-parser:ast:1"],
	[
		RevisionRecord.shape.groups.unwrap(),
		`urn:moinmoin-parser:user-group-tree:${TREE_VERSION}`,
	],
]);

/**
 * The schema `DumpRecord` as JSON Schema 2020-12. The package has it as `moinmoin-parser/dump-records.schema.json`; it refers to the
 * schemas of the trees, `ast.schema.json` and `user-group-tree.schema.json`.
 *
 * @returns a new object at each call; `$id` holds the version of the records.
 * @example
 * new Ajv2020({ schemas: [astSchema, groupsSchema] }).compile(dumpRecordsJsonSchema())
 */
export function dumpRecordsJsonSchema(): Record<string, unknown> {
	const names = z.registry<{ id: string }>();
	for (const [id, schema] of Object.entries(DEFINITIONS))
		names.add(schema, { id });
	const { $schema, ...schema } = z.toJSONSchema(DumpRecord, {
		target: "draft-2020-12",
		metadata: names,
		override({ zodSchema, jsonSchema }) {
			const $ref = TREES.get(zodSchema);
			if ($ref === undefined) return;
			for (const key of Object.keys(jsonSchema))
				Reflect.deleteProperty(jsonSchema, key);
			jsonSchema.$ref = $ref;
		},
	});
	return {
		$schema,
		$id: `urn:moinmoin-parser:dump-records:${RECORDS_VERSION}`,
		title: "DumpRecord",
		description: `A record of a dump of a MoinMoin wiki; version ${RECORDS_VERSION} of the records.`,
		...schema,
	};
}
