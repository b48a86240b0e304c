/** What changed between two pages, for people. */

import { escapeControls } from "../../escape-controls";
import type { GroupRef, GroupsDiff } from "../../usergroups/result/groups-diff";
import { showLink } from "./show-link";

/** A part for each kind of change that there is, with a line for each group. */
export function diffText(diff: GroupsDiff): string {
	const parts = [
		part(
			"Added",
			diff.added.map((row) => [
				`+ ${show(row)}`,
				...row.links.map((link) => `    → ${showLink(link)}`),
			]),
		),
		part(
			"Removed",
			diff.removed.map((row) => [
				`- ${show(row)}`,
				...row.links.map((link) => `    → ${showLink(link)}`),
			]),
		),
		part(
			"Regions changed",
			diff.regionsChanged.map((change) => [
				`${path(change.old)} → ${path(change.new)}: ${change.groups.length === 1 ? "1 group" : `${change.groups.length} groups`}`,
			]),
		),
		part(
			"Moved",
			diff.moved.map((change) => [
				`${change.new.name}: ${where(change.old)} → ${where(change.new)}`,
			]),
		),
		part(
			"Renamed",
			diff.renamed.map((change) => [
				`${change.old.name} → ${change.new.name} (${where(change.new)})`,
			]),
		),
		part(
			"Links changed",
			diff.linksChanged.map((change) => [
				show(change.new),
				...change.removed.map((link) => `  - ${showLink(link)}`),
				...change.added.map((link) => `  + ${showLink(link)}`),
			]),
		),
		part(
			"Status changed",
			diff.statusChanged.map((change) => [
				`${show(change.new)}: ${change.from} → ${change.to}`,
			]),
		),
		part(
			"Places changed",
			diff.placesChanged.map((change) => [
				`${show(change.new)}: ${change.from ?? "no place"} → ${change.to ?? "no place"}`,
			]),
		),
	].filter((text) => text !== "");
	return parts.length === 0 ? "No group changed.\n" : parts.join("\n");
}

const part = (title: string, entries: readonly string[][]): string =>
	entries.length === 0
		? ""
		: [
				`${title} (${entries.length})`,
				...entries.flat().map((line) => `  ${escapeControls(line)}`),
				"",
			].join("\n");

const show = (group: GroupRef): string => `${group.name} (${where(group)})`;

const where = ({ regions, parents }: GroupRef): string =>
	path([...regions, ...parents]);

const path = (names: readonly string[]): string =>
	names.join(" > ") || "no region";
