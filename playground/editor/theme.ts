/** Colors of the editors: those of the page, so that both color schemes are right. */
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const markup = HighlightStyle.define([
	{ tag: tags.heading, color: "var(--accent)", fontWeight: "bold" },
	{ tag: tags.strong, fontWeight: "bold" },
	{ tag: tags.emphasis, fontStyle: "italic" },
	{
		tag: tags.special(tags.emphasis),
		fontStyle: "normal",
		textDecoration: "underline",
	},
	{ tag: tags.strikethrough, textDecoration: "line-through" },
	{ tag: tags.link, color: "var(--accent)" },
	{ tag: tags.url, color: "var(--added)" },
	{ tag: [tags.macroName, tags.meta], color: "var(--second)" },
	{ tag: tags.monospace, color: "var(--added)" },
	{ tag: [tags.comment, tags.lineComment], color: "var(--muted)" },
	{
		tag: [tags.processingInstruction, tags.contentSeparator],
		color: "var(--muted)",
		fontWeight: "normal",
	},
	{ tag: tags.character, color: "var(--second)" },
]);

const view = EditorView.theme({
	"&": { height: "100%", color: "var(--text)", background: "var(--page)" },
	".cm-scroller": {
		fontFamily: "ui-monospace, monospace",
		fontSize: "0.9rem",
		lineHeight: "1.5",
	},
	".cm-content": { caretColor: "var(--text)" },
	".cm-cursor": { borderColor: "var(--text)" },
	".cm-gutters": {
		color: "var(--muted)",
		background: "var(--panel)",
		borderColor: "var(--line)",
	},
	".cm-activeLine, .cm-activeLineGutter": { background: "transparent" },
	".cm-panels": { color: "var(--text)", background: "var(--panel)" },
	".cm-lit": { background: "var(--mark)" },
	"&.cm-focused": { outline: "none" },
	"&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
		{ background: "var(--selection)" },
	".cm-line.cm-changedLine, .cm-line.cm-insertedLine": {
		background: "color-mix(in srgb, var(--added) 12%, transparent) !important",
	},
	// Colors of markup would be hard to read on the colors of changes.
	".cm-changedLine span, .cm-insertedLine span, .cm-deletedChunk span": {
		color: "var(--text)",
	},
	"ins.cm-insertedLine": { background: "transparent !important" },
	".cm-deletedChunk": {
		background:
			"color-mix(in srgb, var(--removed) 12%, transparent) !important",
	},
});

/** What all editors look like. */
export const theme: Extension = [view, syntaxHighlighting(markup)];
