/** A group as a flat row, for lists and tables. */
import * as z from "zod";
import { Contact, Link, Member, NameSource, Position, Status } from "./schema";

/** Everything of a group but its chapters, which have rows of their own, and the names of its parents. */
export const GroupRow = z.strictObject({
	id: z.string().min(1),
	name: z.string().min(1),
	nameSource: NameSource,
	/** Names of the regions around it, outermost first. */
	regions: z.array(z.string()),
	/** Codes of those regions that have one, outermost first. */
	regionCodes: z.array(z.string()),
	/** Names of the groups that it is a chapter of, outermost first. */
	parents: z.array(z.string()),
	section: z.string().optional(),
	place: z.string().optional(),
	status: Status,
	countryCode: z.string().optional(),
	description: z.string().optional(),
	links: z.array(Link),
	contacts: z.array(Contact),
	members: z.array(Member),
	position: Position,
});
export type GroupRow = z.infer<typeof GroupRow>;
