/** Smileys and icons of MoinMoin as emoji. */

/** The emoji of each smiley (`grammar/data/names.json`). */
export const SMILEYS: ReadonlyMap<string, string> = new Map([
	["X-(", "😠"],
	[":D", "😃"],
	["<:(", "😟"],
	[":o", "😮"],
	[":(", "🙁"],
	[":)", "🙂"],
	["B)", "😎"],
	[":))", "😄"],
	[";)", "😉"],
	["/!\\", "⚠️"],
	["<!>", "❗"],
	["(!)", "💡"],
	[":-?", "😛"],
	[":\\", "😕"],
	[">:>", "😈"],
	["|)", "😌"],
	[":-(", "🙁"],
	[":-)", "🙂"],
	["B-)", "😎"],
	[":-))", "😄"],
	[";-)", "😉"],
	["|-)", "😌"],
	["(./)", "✅"],
	["{OK}", "👍"],
	["{X}", "❌"],
	["{i}", "ℹ️"],
	["{1}", "1️⃣"],
	["{2}", "2️⃣"],
	["{3}", "3️⃣"],
	["{*}", "⭐"],
	["{o}", "☆"],
]);

/** Emoji of `<<Icon(name)>>`; icons of the wiki's own tools without one are shown by their names. */
export const ICONS: ReadonlyMap<string, string> = new Map([
	["home", "🏠"],
	["help", "❓"],
	["info", "ℹ️"],
	["find", "🔍"],
	["searchbutton", "🔍"],
	["edit", "✏️"],
	["new", "🆕"],
	["deleted", "🗑️"],
	["updated", "🔄"],
	["attach", "📎"],
	["attention", "⚠️"],
	["alert", "⚠️"],
	["email", "✉️"],
	["print", "🖨️"],
	["rss", "📰"],
	["subscribe", "🔔"],
	["unsubscribe", "🔕"],
	["up", "⬆️"],
	["top", "⬆️"],
	["bottom", "⬇️"],
	["view", "👁️"],
]);

/**
 * Returns what a smiley is shown as: a character, or the smiley itself.
 *
 * @param own characters that take the place of those of the table; an empty one is none.
 */
export function smileyText(
	value: string,
	own: Readonly<Record<string, string>> = {},
): string {
	const character = Object.hasOwn(own, value) ? own[value] : SMILEYS.get(value);
	return character || value;
}
