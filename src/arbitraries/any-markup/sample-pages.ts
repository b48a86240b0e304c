/** Pages as people write them; `mutatedDocument` rearranges their lines. */

const MEETINGS_19 = `#acl EditorGroup:read,write All:read
#language en
## The list below is read aloud at every meeting.
= Meetings of the pond =
<<TableOfContents(2)>>

The '''frogs''' meet ''every'' evening, see FrogCalendar and [[http://pond.example.org/a_(b)|the pond]].
Whoever is late /* which is nobody */ brings ~-small-~ ~+big+~ --(no)-- flies^2^ and H,,2,,O. :-)

== Who comes ==
 * KermitTheFrog: kermit@pond.example.org
  1. croaks
  1. jumps \`high\`
 * [[/Toads]], [[MoinMoin:FrontPage#top|guests]] and [[attachment:list of guests.txt]]
   who sit apart

 . {{attachment:pond.png|the pond|width=100}}
 lily:: a leaf
 reed:: grows at the edge
  * {{{in code}}}

||<tablestyle="width: 80%" rowbgcolor="#eeffee">'''when'''||'''where'''||
||<|2>dusk||[[Pond]]||
##||dawn||nowhere||
||||<:>no meeting &amp; no flies||

{{{#!python numbers=off
def croak():
    return "}}" * 3
}}}
{{{{#!wiki comment/dotted
= Inside =
{{{
a block in a section
}}}
}}}}
-----
CategoryPond !NotALink
`;

const RECIPES_15 = `#pragma section-numbers off
#format wiki
## moved from the old wiki
== Soup ==
[[TableOfContents]]
Take ["Nettle Leaves"], [:Water/Spring:spring water] and [http://soup.example.org/salt a bit of salt][[FootNote(a ''bit'')]].
See [#later below], wiki:MoinMoin:HelpContents or [wiki:MoinMoin:FrontPage the others]; write to cook@soup.example.org.

 1. Boil '''''everything'''''.
 a.#3 Stir __slowly__.
  * attachment:spoon.png inline:notes.txt
  * http://soup.example.org/pot.jpg

    for an hour
 . [drawing:kitchen the kitchen]
 Hint:: --(pepper)-- nettles
 :: more nettles

||<50%> ''leaf'' || ^1^/,,2,, || {OK} ||
|| CamelCase || \`a || b\` ||
[[Anchor(later)]]
{{{ text in front
a block
}}} and behind
{{{#!wiki solid
 * a list in a section
}}}
----
CategoryRecipes
`;

/** One page of each dialect. */
export const SAMPLE_PAGES = [MEETINGS_19, RECIPES_15] as const;
