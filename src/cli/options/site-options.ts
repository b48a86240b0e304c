/** Options of `moinmoin convert --to markdown|html|moin`, checked. */
import { listChoices } from "../../error-message";
import type { SiteOptions } from "../../site/site-options";
import {
	NAME_FORMS,
	SITE_NAMES,
	SITE_TARGETS,
} from "../../wiki-map/target-names";
import { UsageError, type Values } from "./options";

/** Path of a wiki whose old URL is not given. */
const DEFAULT_PREFIX = "/moin";

/**
 * Checks the options.
 *
 * @param target a name of `SITE_TARGETS`.
 * @throws UsageError if a value is none of those allowed, or does not go with another one.
 */
export function readSiteOptions(
	target: string,
	values: Values,
): Pick<
	SiteOptions,
	"to" | "site" | "names" | "oldUrl" | "editUrl" | "oldPrefix"
> {
	const to = choose("to", SITE_TARGETS, target);
	const site = choose("site", SITE_NAMES, values.site ?? "plain");
	if (site !== "plain" && to !== "markdown")
		throw new UsageError(`--site ${site} needs --to markdown`, "convert");
	const oldUrl = readUrl("old-url", values["old-url"]);
	const editUrl = readEditUrl(values["edit-url"]);
	return {
		to,
		site,
		names: choose("name", NAME_FORMS, values.name ?? "slug"),
		oldUrl,
		editUrl,
		oldPrefix: readPrefix(values["old-prefix"], oldUrl),
	};
}

function choose<Choice extends string>(
	option: string,
	choices: readonly Choice[],
	value: string,
): Choice {
	const found = choices.find((each) => each === value);
	if (found === undefined)
		throw new UsageError(
			`--${option} must be ${listChoices(choices)} (got "${value}")`,
			"convert",
		);
	return found;
}

/** @throws UsageError if a value is no absolute URL. */
export function readUrl(option: string, value: string | undefined) {
	if (value === undefined) return undefined;
	if (!/^https?:\/\/[^/]/i.test(value) || !URL.canParse(value))
		throw new UsageError(
			`--${option} must be an absolute URL, such as https://wiki.example.org/moin (got "${value}")`,
			"convert",
		);
	return value.replace(/\/+$/, "");
}

/** @throws UsageError if the URL would be the same for all pages. */
function readEditUrl(value: string | undefined): string | undefined {
	const url = readUrl("edit-url", value);
	if (url !== undefined && !url.includes("$PAGE"))
		throw new UsageError(
			`--edit-url must have $PAGE where the name of the page goes (got "${value}")`,
			"convert",
		);
	return url;
}

function readPrefix(
	value: string | undefined,
	oldUrl: string | undefined,
): string {
	const prefix =
		value ?? (oldUrl === undefined ? DEFAULT_PREFIX : new URL(oldUrl).pathname);
	if (!prefix.startsWith("/") && prefix !== "")
		throw new UsageError(
			`--old-prefix must be a path, such as /moin or / (got "${value}")`,
			"convert",
		);
	return prefix.replace(/\/+$/, "");
}
