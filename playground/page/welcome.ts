/** What is shown at first. */
export const WELCOME = `#language en
= Local user groups =
Paste a page of your wiki here. Formatting is '''bold''', ''italic'', __underlined__ or {{{code}}}.

== Europe ==
=== Germany ===
 * [[http://berlin.example.org/|Example Berlin]], meets every month
 * [[http://munich.example.org/|Example Munich]] ([[irc://irc.example.org/munich|IRC]])

== South America ==
=== Chile ===
 * [[http://cl.example.org/|Example Chile]]

|| '''macro''' || <<Include(FrontPage)>> ||
|| '''link''' || [[FrontPage|the start]] ||

{{{#!python
print("block")
}}}
`;
