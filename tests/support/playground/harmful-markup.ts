/** Markup that tries to run code or to load something. */

/**
 * Returns a page that would set `isHarmed` of the global object.
 *
 * @param port of the host that it asks for an image.
 */
export const harmfulMarkup = (port: number): string =>
	[
		"<script>globalThis.isHarmed = 1</script>",
		"[[javascript:globalThis.isHarmed=1|click]]",
		`{{http://127.0.0.1:${port}/x.png|" onerror="globalThis.isHarmed=1}}`,
		"<img src=x onerror=globalThis.isHarmed=1>",
		"{{{#!wiki comment\nhidden\n}}}",
		"{{{#!html\n<script>globalThis.isHarmed=1</script>\n}}}",
		" * [[http://b.example/|<img src=x onerror=globalThis.isHarmed=1>]]",
	].join("\n");
