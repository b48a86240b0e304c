/** A group's name, with what the text that holds it says of its start and its place. */
import type { NameSource } from "../result/schema";

export interface Name {
	name: string;
	nameSource: NameSource;
	/** The person who organizes a group that has no name yet. */
	person?: string;
	/** Whether that person is a contact also where no address is given. */
	isContact?: boolean;
	/** The place that is in front of the name. */
	place?: string;
	/** What is in front of the name and says what the group is, or how it is: "Subgroup". */
	front?: string;
	/** The name that the group had before, which is struck out in front of this one. */
	former?: string;
	/** Whether the item says that a group is only being started, and nothing of its name. */
	isForming?: boolean;
	/** Where in the item's text the name ends; the text after it describes the group. 0 if the name is no part of it. */
	end: number;
}
