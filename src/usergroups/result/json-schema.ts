/** The UserGroup tree as JSON Schema, for programs in other languages. */
import * as z from "zod";
import {
	Contact,
	Link,
	LinkKind,
	Member,
	Message,
	NameSource,
	Point,
	Position,
	Region,
	RegionKind,
	Status,
	UserGroup,
	UserGroupTree,
} from "./schema";
import { TREE_VERSION } from "./versions";

/** What is defined once, under its name. */
const DEFINITIONS = {
	Contact,
	Link,
	LinkKind,
	Member,
	Message,
	NameSource,
	Point,
	Position,
	Region,
	RegionKind,
	Status,
	UserGroup,
};

/**
 * The schema `UserGroupTree` as JSON Schema 2020-12. The package has it as `moinmoin-parser/user-group-tree.schema.json`.
 *
 * @returns a new object at each call; `$id` holds the version of the tree.
 * @example
 * new Ajv2020().validate(userGroupTreeJsonSchema(), JSON.parse(text))
 */
export function userGroupTreeJsonSchema(): Record<string, unknown> {
	const names = z.registry<{ id: string }>();
	for (const [id, schema] of Object.entries(DEFINITIONS))
		names.add(schema, { id });
	const { $schema, ...schema } = z.toJSONSchema(UserGroupTree, {
		target: "draft-2020-12",
		metadata: names,
	});
	return {
		$schema,
		$id: `urn:moinmoin-parser:user-group-tree:${TREE_VERSION}`,
		title: "UserGroupTree",
		description: `A page that lists user groups, as regions, groups and links; version ${TREE_VERSION} of the tree.`,
		...schema,
	};
}
