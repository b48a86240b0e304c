/**
 * Railroad diagrams of the grammar: the rules as Chevrotain learned them, and the tokens of each dialect. Pure: no page, no
 * file; the result is SVG as text.
 */
export type { RailroadDiagram } from "./diagram";
export { ruleDiagrams } from "./rule-diagrams";
export { tokenDiagrams } from "./token-diagrams";
