/** Checks of trees of groups, for callers without types. */
import { checkObject } from "../../check-arguments";

/** @throws TypeError that names the argument, if it is no tree of groups. */
export const checkGroupTree = (name: string, value: unknown): void =>
	checkObject(name, value, "a tree of groups", {
		groups: "array",
		regions: "array",
	});
