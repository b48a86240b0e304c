/** The style sheet that all pages of an HTML site share: light and dark, on screens and on paper. */
export const STYLE = `:root {
	color-scheme: light dark;
	--text: #1b1b1b;
	--back: #ffffff;
	--soft: #f3f3f3;
	--line: #b0b0b0;
	--link: #0645ad;
}
@media (prefers-color-scheme: dark) {
	:root {
		--text: #e6e6e6;
		--back: #161616;
		--soft: #262626;
		--line: #5a5a5a;
		--link: #8ab4f8;
	}
}
body {
	background: var(--back);
	color: var(--text);
	font-family: system-ui, sans-serif;
	line-height: 1.5;
	margin: 0 auto;
	max-width: 60rem;
	overflow-wrap: break-word;
	padding: 0 1rem;
}
a { color: var(--link) }
header { border-bottom: 1px solid var(--line) }
header ol { display: flex; flex-wrap: wrap; list-style: none; margin: 0.75rem 0; padding: 0 }
header li + li::before { content: "/"; padding: 0 0.5rem }
main { padding: 1rem 0 }
footer { border-top: 1px solid var(--line); font-size: smaller }
img { height: auto; max-width: 100% }
table { border-collapse: collapse; display: block; overflow-x: auto }
td, th { border: 1px solid var(--line); padding: 0.25rem 0.5rem; vertical-align: top }
pre { background: var(--soft); overflow-x: auto; padding: 0.5rem }
.admonition { border-left: 4px solid var(--line); padding-left: 1rem }
.footnotes { border-top: 1px solid var(--line); font-size: smaller }
@media print {
	:root { --text: #000000; --back: #ffffff; --soft: #ffffff; --link: #000000 }
	header { display: none }
	pre { white-space: pre-wrap }
	pre, table, img { break-inside: avoid }
	h1, h2, h3, h4, h5 { break-after: avoid }
}
`;
