/** Where links lead in MediaWiki: titles of pages and files, headings by their text, URLs. */
import { checkResult } from "../arguments/callback-result";
import { STRING } from "../arguments/value-checks";
import {
	type LinkTarget,
	type ResolveLink,
	withoutEmptyParts,
} from "../bridge/links";
import { cleanText } from "./characters";
import { mediawikiFileName, mediawikiTitle } from "./titles";

/** What the name of a page says about a file of another page: MoinMoin keeps the picture of a drawing as PNG. */
const drawingFile = (
	target: Extract<LinkTarget, { type: "attachment" | "drawing" }>,
	url: string | undefined,
): string =>
	target.type === "attachment"
		? target.file
		: (new URLSearchParams(url?.slice(url.indexOf("?"))).get("target") ??
			target.file);

/** What the names of the target wiki are. */
export interface TargetOptions {
	/** Returns the title of a page. Default: `mediawikiTitle`. */
	title?: ((page: string) => string) | undefined;
	/** Returns the name of a file, without `File:`. Default: `mediawikiFileName` of the attachment's name alone. */
	fileName?: ((page: string | undefined, file: string) => string) | undefined;
	/** Prefixes that the target wiki has for other wikis, by MoinMoin's names. Default: none, links to them have URLs. */
	interwikiPrefixes?: Readonly<Record<string, string>> | undefined;
}

/** Whether a name is relative to a page that is not known. MediaWiki has full names. */
export const isRelative = (
	page: string,
	pageName: string | undefined,
): boolean => pageName === undefined && /^(?:\.\.)?\//.test(page);

/** Makes the default of `resolveLink`: what is between `[[` and `]]`, or a URL. */
export const mediawikiLink =
	(
		options: TargetOptions & { pageName?: string | undefined },
		page: { fragment(id: string): string },
	): ResolveLink =>
	(target, resolve) => {
		switch (target.type) {
			case "url":
				return target.url;
			case "anchor":
				return `#${page.fragment(target.anchor)}`;
			case "page": {
				const isOwn = target.page === "" || target.page === options.pageName;
				const anchor = cleanText(target.anchor ?? "");
				if (isOwn && anchor !== "") return `#${page.fragment(anchor)}`;
				const name = withoutEmptyParts(target.page);
				if (name === "" || isRelative(target.page, options.pageName))
					return undefined;
				const title =
					options.title === undefined
						? mediawikiTitle(name)
						: checkResult("title", STRING, options.title(name));
				return title + (anchor === "" ? "" : `#${anchor}`);
			}
			case "attachment":
			case "drawing": {
				const file = drawingFile(target, resolve(target));
				const name =
					options.fileName === undefined
						? mediawikiFileName(file)
						: checkResult(
								"fileName",
								STRING,
								options.fileName(target.page ?? options.pageName, file),
							);
				return `File:${name}`;
			}
			case "interwiki": {
				const prefixes = options.interwikiPrefixes ?? {};
				if (!Object.hasOwn(prefixes, target.wiki)) return resolve(target);
				const anchor = cleanText(target.anchor ?? "");
				return `${prefixes[target.wiki]}:${target.page}${anchor === "" ? "" : `#${anchor}`}`;
			}
		}
	};
